import { below, child, children, type Xml } from './xml.ts'

/** What a style of an OpenDocument text says, with what it inherits. */
export interface TextStyle {
  bold: boolean | null
  heading: number
  list: string | null
  framed: boolean
  hidden: boolean
}

export interface ListLevel {
  /** '1', 'a', 'I'…; '' prints no number, 'bullet' a bullet. */
  format: string
  prefix: string
  suffix: string
  start: number
  /** How many levels the marker shows: 2 for "1.1". */
  shown: number
}

export interface TextStyles {
  of(name: string | undefined): TextStyle
  list(name: string): Map<number, ListLevel>
  outline: Map<number, ListLevel>
}

const none: TextStyle = { bold: null, heading: 0, list: null, framed: false, hidden: false }

/** The styles of content.xml and styles.xml together; the document's own come first. */
export function textStylesOf(content: Xml, styles: Xml | null): TextStyles {
  const source = new Map<string, Xml>()
  const lists = new Map<string, Map<number, ListLevel>>()
  let outline = new Map<number, ListLevel>()
  for (const root of [styles, content]) {
    if (!root) continue
    for (const style of below(root, 'style:style'))
      source.set(style.attributes['style:name'] ?? '', style)
    for (const list of below(root, 'text:list-style'))
      lists.set(list.attributes['style:name'] ?? '', levelsOf(list))
    const own = below(root, 'text:outline-style')[0]
    if (own) outline = levelsOf(own)
  }
  const known = new Map<string, TextStyle>()
  const read = (name: string | undefined, depth: number): TextStyle => {
    if (!name || depth > 12) return none
    const before = known.get(name)
    if (before) return before
    const style = source.get(name)
    if (!style) return none
    const parent = read(style.attributes['style:parent-style-name'], depth + 1)
    const text = child(style, 'style:text-properties')?.attributes ?? {}
    const paragraph = child(style, 'style:paragraph-properties')?.attributes ?? {}
    const weight = text['fo:font-weight']
    const shown = `${style.attributes['style:display-name'] ?? ''} ${name} ${style.attributes['style:parent-style-name'] ?? ''}`
    const own: TextStyle = {
      bold: weight === undefined ? parent.bold : /^(?:bold|[6-9]00)$/.test(weight),
      heading:
        Number(style.attributes['style:default-outline-level'] || 0) ||
        (/^title$/i.test(name) ? 1 : parent.heading),
      list: style.attributes['style:list-style-name'] ?? parent.list,
      framed:
        parent.framed ||
        /quot|callout/i.test(shown) ||
        bordered(paragraph['fo:border'] ?? paragraph['fo:border-left']) ||
        shaded(paragraph['fo:background-color']),
      hidden: text['text:display'] === 'none' || parent.hidden,
    }
    known.set(name, own)
    return own
  }
  return { of: (name) => read(name, 0), list: (name) => lists.get(name) ?? new Map(), outline }
}

function levelsOf(list: Xml): Map<number, ListLevel> {
  return new Map(
    children(list).map((level) => {
      const a = level.attributes
      const bullet =
        level.name !== 'text:list-level-style-number' && level.name !== 'text:outline-level-style'
      return [
        Number(a['text:level'] ?? 1),
        {
          format: bullet ? 'bullet' : (a['style:num-format'] ?? ''),
          prefix: a['style:num-prefix'] ?? '',
          suffix: a['style:num-suffix'] ?? '',
          start: Number(a['text:start-value'] ?? 1),
          shown: Number(a['text:display-levels'] ?? 1),
        },
      ]
    }),
  )
}

function bordered(border: string | undefined): boolean {
  return border !== undefined && border !== 'none'
}

function shaded(colour: string | undefined): boolean {
  return colour !== undefined && !/^(?:transparent|#ffffff)$/i.test(colour)
}
