import { AlignmentType, type ILevelsOptions, type IStylesOptions, LevelFormat } from 'docx'

// Twips: 567 to a centimetre, 20 to a point.
const hanging = { left: 907, hanging: 907 }
// Fonts that Word has, with stand-ins of the same widths in LibreOffice (Carlito, Caladea).
const serif = 'Cambria'
const sans = 'Calibri'
const ink = '10242F'

const heading = (size: number, before: number, after: number) => ({
  run: { font: serif, size, bold: true, color: ink },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
})

/** The paragraph styles of an exported response; Word's own names where it has one. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: sans, size: 22, color: '000000', language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { font: serif, size: 48, bold: true, color: ink },
      paragraph: { spacing: { before: 120, after: 160, line: 264, lineRule: 'auto' } },
    },
    heading1: heading(32, 480, 200),
    heading2: heading(25, 400, 140),
    heading3: heading(22, 240, 100),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: '0B5C6B', underline: { type: 'single' } } },
  },
  paragraphStyles: [
    own('Network', { run: { color: 'A3402A', bold: true }, paragraph: { spacing: { after: 60 } } }),
    {
      ...own('Subtitle', { run: { size: 26 }, paragraph: { spacing: { after: 320 } } }),
      id: 'Subtitle',
    },
    own('Fact', {
      paragraph: {
        indent: { left: 2835, hanging: 2835 },
        spacing: { after: 60 },
        tabStops: [{ type: 'left', position: 2835 }],
      },
    }),
    {
      ...own('TOC Heading', {
        run: { font: serif, size: 32, bold: true, color: ink },
        paragraph: { spacing: { before: 480, after: 160 }, keepNext: true },
      }),
      id: 'TOCHeading',
    },
    ...[1, 2].map((level) => ({
      ...own(`toc ${level}`, {
        run: { bold: level === 1 },
        paragraph: {
          indent: { left: level === 1 ? 0 : 284, right: 567 },
          spacing: { before: level === 1 ? 120 : 0, after: 40, line: 252, lineRule: 'auto' },
        },
      }),
      id: `TOC${level}`,
    })),
    own('Answer', { run: { bold: true }, paragraph: { spacing: { after: 40 }, keepNext: true } }),
    own('Strength', { paragraph: { spacing: { after: 160 }, keepNext: true } }),
    own('Numbered Paragraph', {
      paragraph: { indent: hanging, tabStops: [{ type: 'left', position: hanging.left }] },
    }),
    own('Inner Paragraph', { paragraph: { indent: { left: hanging.left } } }),
    own('Dissent', {
      paragraph: {
        indent: { left: hanging.left + 227 },
        border: { left: { style: 'single', size: 18, color: 'A3402A', space: 8 } },
      },
    }),
  ],
}

function own(name: string, look: { run?: object; paragraph?: object }) {
  const id = name.replaceAll(' ', '')
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, ...look }
}

const item = (format: ILevelsOptions['format'], text: string): ILevelsOptions => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: hanging.left + 397, hanging: 397 } } },
})

/** Lists of points, and numbered lists that each begin with 1. */
export const numbering = {
  config: [
    { reference: 'points', levels: [item(LevelFormat.BULLET, '•')] },
    { reference: 'numbers', levels: [item(LevelFormat.DECIMAL, '%1.')] },
  ],
}
