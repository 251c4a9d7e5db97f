import { child, children, type Xml } from './xml.ts'

/** What a paragraph or character style says, with what it inherits. */
export interface WordStyle {
  name: string
  /** 1–9 for a heading, else 0. */
  heading: number
  bold: boolean | null
  numbering: string | null
  level: number
  framed: boolean
}

const none: WordStyle = {
  name: '',
  heading: 0,
  bold: null,
  numbering: null,
  level: 0,
  framed: false,
}

/** The styles of a Word document by their id. */
export function stylesOf(xml: Xml | null): (id: string | undefined) => WordStyle {
  const source = new Map(
    children(xml, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  const known = new Map<string, WordStyle>()
  const read = (id: string | undefined, depth: number): WordStyle => {
    if (!id || depth > 12) return none
    const before = known.get(id)
    if (before) return before
    const style = source.get(id)
    if (!style) return { ...none, name: id, heading: headingOf(id) }
    const parent = read(child(style, 'w:basedOn')?.attributes['w:val'], depth + 1)
    const name = child(style, 'w:name')?.attributes['w:val'] ?? id
    const paragraph = child(style, 'w:pPr')
    const outline = child(paragraph, 'w:outlineLvl')?.attributes['w:val']
    const numbered = child(paragraph, 'w:numPr')
    const own: WordStyle = {
      name,
      heading:
        headingOf(name) ||
        headingOf(id) ||
        (outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : parent.heading),
      bold: onOff(child(child(style, 'w:rPr'), 'w:b')) ?? parent.bold,
      numbering: child(numbered, 'w:numId')?.attributes['w:val'] ?? parent.numbering,
      level: Number(child(numbered, 'w:ilvl')?.attributes['w:val'] ?? parent.level),
      framed: parent.framed || isFramed(paragraph) || /quot|block text|callout|\bbox\b/i.test(name),
    }
    known.set(id, own)
    return own
  }
  return (id) => read(id, 0)
}

/** Whether a paragraph has a border or a shade that sets it apart. */
export function isFramed(paragraph: Xml | undefined): boolean {
  const shade = child(paragraph, 'w:shd')?.attributes['w:fill'] ?? 'auto'
  const borders = children(child(paragraph, 'w:pBdr')).filter(
    (side) => !/^(?:nil|none)$/.test(side.attributes['w:val'] ?? ''),
  )
  return (
    borders.length >= 3 ||
    borders.some((side) => side.name === 'w:left') ||
    !/^(?:auto|ffffff)$/i.test(shade)
  )
}

/** A toggle such as <w:b/>: true, false, or null if it is not there. */
export function onOff(toggle: Xml | undefined): boolean | null {
  if (!toggle) return null
  return !/^(?:0|false|off)$/.test(toggle.attributes['w:val'] ?? '1')
}

function headingOf(name: string): number {
  const heading = /^heading\s?([1-9])\b/i.exec(name)
  if (heading) return Number(heading[1])
  return /^title$/i.test(name) ? 1 : 0
}
