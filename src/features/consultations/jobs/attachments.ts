import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** A document that a page links to. */
export interface Attachment {
  address: string
  label: string
}

const aside =
  /\b(privacy|impact|equality|equalities|assessment|annex|appendix|welsh|cymraeg|easy.?read|large print|braille|british sign|outcome|response to|summary of|response form|proforma|feedback|template|terms of reference|draft)\b/i
const itself =
  /\b(consultation|call for evidence|inquiry|review|green paper|proposals?|letter|questionnaire)\b/i

/** The documents that a consultation's page links to, the most likely consultation document first: below the page itself, or a file; a web page before an OpenDocument, Word or PDF file of the same name. */
export function attachmentsOf(html: string, address: string): Attachment[] {
  const page = parse(html)
  const title = wordsOf(textOf(first(page, 'h1') ?? page).slice(0, 300))
  const here = new URL(address)
  const found = new Map<string, Attachment & { worth: number }>()
  for (const link of all(page, 'a')) {
    const url = URL.parse(attribute(link, 'href'), address)
    const kind = url && kindOf(url, here)
    const label = textOf(link).replace(/\s+/g, ' ').trim()
    if (!url || kind === null || label === '') continue
    url.hash = ''
    const name = `${label} ${decoded(url.pathname.split('/').at(-1) ?? '').replace(/[-_]/g, ' ')}`
    const worth =
      sharedWith(title, wordsOf(label)) * 2 +
      (itself.test(name) ? 1 : 0) -
      (aside.test(name) ? 4 : 0) +
      (kind ?? 0)
    const before = found.get(url.href)
    if (!before || before.worth < worth) found.set(url.href, { address: url.href, label, worth })
  }
  return [...found.values()]
    .toSorted((a, b) => b.worth - a.worth)
    .filter(({ worth }) => worth > -2)
    .map(({ address: to, label }) => ({ address: to, label }))
}

/** How good a kind of document is to read; null for what is none. */
function kindOf(url: URL, here: URL): number | null {
  if (url.protocol !== 'https:') return null
  const path = url.pathname.toLowerCase()
  if (path.endsWith('.odt')) return 0.7
  if (path.endsWith('.docx')) return 0.6
  if (path.endsWith('.pdf')) return 0.3
  const below = `${here.pathname.replace(/\/$/, '')}/`
  if (url.host !== here.host || !url.pathname.startsWith(below)) return null
  return /\/(outcome|public-feedback)\//.test(url.pathname) ? null : 0.9
}

function sharedWith(title: Set<string>, label: Set<string>): number {
  if (title.size === 0 || label.size === 0) return 0
  return (2 * title.intersection(label).size) / (title.size + label.size)
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

function* all(node: Node, tag: string): Generator<Element> {
  const open: Node[] = [node]
  for (let here = open.pop(); here; here = open.pop()) {
    if ('tagName' in here && here.tagName === tag) yield here
    if ('childNodes' in here) open.push(...here.childNodes.toReversed())
  }
}

function first(node: Node, tag: string): Element | null {
  return all(node, tag).next().value ?? null
}

function attribute(node: Element, name: string): string {
  return node.attrs.find((one) => one.name === name)?.value ?? ''
}

function textOf(root: Node): string {
  const open: Node[] = [root]
  let text = ''
  for (let here = open.pop(); here; here = open.pop()) {
    if (here.nodeName === '#text') text += (here as DefaultTreeAdapterTypes.TextNode).value
    if ('tagName' in here && (here.tagName === 'script' || here.tagName === 'style')) continue
    if ('childNodes' in here) open.push(...here.childNodes.toReversed())
  }
  return text
}
