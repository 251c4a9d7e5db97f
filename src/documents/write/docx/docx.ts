import {
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx'
import type { ResolvedInline } from '../../prose/types.ts'
import type { ResponseDocument } from '../../response.ts'
import type { ResponseHead } from '../head.ts'
import type { WriteOptions } from '../options.ts'
import { type Part, partsOf } from '../parts.ts'
import { withoutChance } from './settle.ts'
import { numbering, styles } from './styles.ts'

/**
 * Prints a response as a Word document (Office Open XML): heading styles, contents with links, paragraph numbers in the text. The same response always makes the same bytes.
 */
export async function writeDocx(
  document: ResponseDocument,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const { head, parts } = partsOf(document, options)
  const file = new Document({
    title: head.title,
    subject: head.subtitle,
    creator: head.network,
    lastModifiedBy: head.network,
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1304, bottom: 1304, left: 1361, right: 1361 },
          },
        },
        footers: { default: footer(head, document.version) },
        children: [...headParagraphs(head), ...body(parts)],
      },
    ],
  })
  return withoutChance(new Uint8Array(await Packer.toArrayBuffer(file)), document.frozenAt)
}

function footer({ network }: ResponseHead, version: number): Footer {
  const place = [
    `${network}, version ${version}. Page `,
    PageNumber.CURRENT,
    ' of ',
    PageNumber.TOTAL_PAGES,
  ]
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: place, size: 18 })] })],
  })
}

function headParagraphs({ network, title, subtitle, facts }: ResponseHead) {
  return [
    new Paragraph({ style: 'Network', text: network }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ style: 'Subtitle', text: subtitle }),
    ...facts.map(({ term, words, href }) => {
      const said = { kind: 'text' as const, text: words }
      return new Paragraph({
        style: 'Fact',
        children: [
          new TextRun({ children: [term, new Tab()], color: '4E5D66' }),
          ...runs([href ? { kind: 'link', href, children: [said] } : said]),
        ],
      })
    }),
  ]
}

function body(parts: Part[]): (Paragraph | TableOfContents)[] {
  const first = parts.find((part) => part.kind === 'heading')
  let lists = 0
  const paragraphs = parts.flatMap((part) => {
    if (part.kind !== 'list') return [partParagraph(part, part === first)]
    const reference = part.ordered ? 'numbers' : 'points'
    // A new instance begins again with 1.
    const instance = part.ordered ? ++lists : 0
    return part.items.map(
      (item) =>
        new Paragraph({ numbering: { reference, level: 0, instance }, children: runs(item) }),
    )
  })
  if (!first) return paragraphs
  return [
    new Paragraph({ style: 'TOCHeading', text: 'Contents' }),
    // Without page numbers: only Word knows them, and a field that asks for them makes Word ask the
    // reader first. Every entry is a link.
    new TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: '1-2',
      pageNumbersEntryLevelsRange: '1-2',
      beginDirty: false,
    }),
    ...paragraphs,
  ]
}

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

function partParagraph(part: Exclude<Part, { kind: 'list' }>, pageBreakBefore: boolean): Paragraph {
  switch (part.kind) {
    case 'heading': {
      const heading = headings[part.level - 1]!
      return new Paragraph({ heading, pageBreakBefore, children: runs(part.words) })
    }
    case 'stance':
      return new Paragraph({ style: 'Answer', text: part.text })
    case 'strength':
      return new Paragraph({ style: 'Strength', text: part.text })
    case 'paragraph': {
      if (part.number === null) return paragraph('InnerParagraph', part.words)
      const number = new TextRun({ children: [part.number, new Tab()] })
      return paragraph('NumberedParagraph', part.words, [number])
    }
    case 'dissent':
      return paragraph('Dissent', part.words)
  }
}

interface Marks {
  bold?: true
  italics?: true
  style?: 'Hyperlink'
}

const paragraph = (style: string, words: ResolvedInline[], before: ParagraphChild[] = []) =>
  new Paragraph({ style, children: [...before, ...runs(words)] })

function runs(words: ResolvedInline[], marks: Marks = {}): ParagraphChild[] {
  return words.flatMap((inline): ParagraphChild[] => {
    if (inline.kind === 'text') return textRuns(inline.text, marks)
    if (inline.kind === 'strong') return runs(inline.children, { ...marks, bold: true })
    if (inline.kind === 'emphasis') return runs(inline.children, { ...marks, italics: true })
    const children = runs(inline.children, { ...marks, style: 'Hyperlink' })
    return [new ExternalHyperlink({ link: inline.href, children })]
  })
}

// Word lays letters of these scripts out from the right only where a run says so.
const rightToLeft =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?: +[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*)/

const textRuns = (text: string, marks: Marks): TextRun[] =>
  text
    .split(rightToLeft)
    .map((piece, i) => ({ text: piece, ...marks, ...(i % 2 ? { rightToLeft: true } : {}) }))
    .filter(({ text: piece }) => piece !== '')
    .map((run) => new TextRun(run))
