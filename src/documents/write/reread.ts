import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { extractText, getDocumentProxy } from 'unpdf'

/** One line of an exported response, as an independent reader finds it (for tests). */
export interface Line {
  /** h1 is a section, h2 a question, h3 a heading in an answer. */
  kind: 'h1' | 'h2' | 'h3' | 'numbered' | 'item' | 'other'
  number: string | null
  text: string
}

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value ?? ''

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  if (!isElement(node)) return ''
  return node.tagName === 'text:tab' ? '\t' : node.childNodes.map(textOf).join('')
}

function elements(node: { childNodes: Node[] }, wanted: (element: Element) => boolean): Element[] {
  return node.childNodes.filter(isElement).flatMap((element) => {
    return wanted(element) ? [element] : elements(element, wanted)
  })
}

const line = (kind: Line['kind'], text: string): Line => ({ kind, number: null, text: tidy(text) })

/** A number, then a tab or space, then the words. */
function numberedLine(text: string): Line {
  const [, number, rest] = /^(\S+)(?:\s([\s\S]*))?$/.exec(text.trimStart())!
  return { kind: 'numbered', number: number!, text: tidy(rest ?? '') }
}

/** The lines of an exported HTML page, read by parse5. */
export function linesOfHtml(html: string): Line[] {
  const [main] = elements(parse(html), (element) => element.tagName === 'main')
  const lines = elements(main!, ({ tagName }) => /^(h[2-4]|p|li)$/.test(tagName))
  return lines.map((element) => {
    const { tagName } = element
    if (tagName === 'li') return line('item', textOf(element))
    if (tagName === 'p') {
      const numbered = attribute(element, 'class') === 'numbered'
      return numbered ? numberedLine(textOf(element)) : line('other', textOf(element))
    }
    return line(`h${Number(tagName[1]) - 1}` as 'h1', textOf(element))
  })
}

/** The lines of an exported Word file after its contents, read by mammoth. */
export async function linesOfDocx(docx: Uint8Array): Promise<Line[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(docx) },
    {
      styleMap: [
        "p[style-name='Numbered Paragraph'] => p.numbered:fresh",
        "p[style-name^='toc'] => p.contents:fresh",
      ],
      ignoreEmptyParagraphs: false,
    },
  )
  const lines = elements(parseFragment(value), ({ tagName }) => /^(h[1-6]|p|li)$/.test(tagName))
  const first = lines.findIndex(({ tagName }) => tagName === 'h1' || tagName === 'h2')
  return lines.slice(first).map((element) => {
    const { tagName } = element
    if (tagName === 'li') return line('item', textOf(element))
    if (tagName !== 'p') return line(tagName as 'h1', textOf(element))
    const numbered = attribute(element, 'class') === 'numbered'
    return numbered ? numberedLine(textOf(element)) : line('other', textOf(element))
  })
}

/** The parts of a zip as text, by name. */
export const unzipped = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]),
  )

/** XML as a tree: empty elements are written out first, since an HTML reader knows none. */
export const xmlTree = (xml: string) =>
  parseFragment(
    xml.replace(/<([\w:.-]+)((?:\s[^<>]*?)?)\/>/g, '<$1$2></$1>').replace(/<\?.*?\?>/g, ''),
  )

/** The lines of an exported ODT after its contents. */
export function linesOfOdt(odt: Uint8Array): Line[] {
  const [text] = elements(
    xmlTree(unzipped(odt)['content.xml']!),
    (element) => element.tagName === 'office:text',
  )
  const wanted = (element: Element) =>
    /^text:(h|p|list-item|table-of-content)$/.test(element.tagName)
  const lines = elements(text!, wanted)
  const contents = lines.findIndex(({ tagName }) => tagName === 'text:table-of-content')
  return lines.slice(contents + 1).map((element) => {
    if (element.tagName === 'text:list-item') return line('item', textOf(element))
    if (element.tagName === 'text:h') {
      return line(`h${attribute(element, 'text:outline-level')}` as 'h1', textOf(element))
    }
    const numbered = attribute(element, 'text:style-name') === 'Numbered_20_paragraph'
    return numbered ? numberedLine(textOf(element)) : line('other', textOf(element))
  })
}

/** The lines of an exported plain text after its head; addresses behind links are taken off. */
export function linesOfText(text: string): Line[] {
  const blocks = text.trimEnd().split('\n\n').slice(3)
  return blocks.flatMap((block): Line[] => {
    const [first, second] = block.split('\n')
    if (second && /^=+$/.test(second)) return [line('h1', first!)]
    if (second && /^-+$/.test(second)) return [line('h2', first!)]
    const plain = block.replace(/ \((?:https?:\/\/|office@)[^\s)]*\)/g, '')
    if (/^ {3}(-|\d+\.) /.test(plain)) {
      return plain.split('\n').map((item) => line('item', item.replace(/^ {3}(-|\d+\.) /, '')))
    }
    return /^\d[\w()]*(\.\d+)?( |$)/.test(plain) && !/members agree/.test(plain)
      ? [numberedLine(plain)]
      : [line('other', plain)]
  })
}

/** All words of an exported PDF without spaces, in reading order, without contents and page feet. */
export async function wordsOfPdf(pdf: Uint8Array, foot: RegExp): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false })
  return text
    .map((page) => page.replace(foot, ''))
    .join(' ')
    .replace(/\s+/g, '')
}
