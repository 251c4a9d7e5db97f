import { parseProse } from '../../documents/prose/parse.ts'
import type { Block, Inline, Prose } from '../../documents/prose/types.ts'
import { plainInline, plainText } from '../../documents/prose/words.ts'

/** A part of an article: some of its text, or one of its quotes. */
export type Piece = { kind: 'prose'; prose: Prose } | { kind: 'quote'; position: number }

const quoteMark = /^\{quote (\d{1,2})\}$/

/** The text with each quote where `{quote 2}` stands on a line of its own; quotes that the text does not place come at its end, in their order. */
export function piecesOf(text: string, positions: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  const left = new Set(positions)
  for (const block of parseProse(text).prose) {
    const position = quotePlace(block)
    if (position !== null) {
      if (left.delete(position)) pieces.push({ kind: 'quote', position })
      continue
    }
    const last = pieces.at(-1)
    if (last?.kind === 'prose') last.prose.push(block)
    else pieces.push({ kind: 'prose', prose: [block] })
  }
  return [...pieces, ...[...left].map((position) => ({ kind: 'quote' as const, position }))]
}

function quotePlace(block: Block): number | null {
  if (block.kind !== 'paragraph') return null
  const number = quoteMark.exec(plainInline(block.children).trim())?.[1]
  return number === undefined ? null : Number(number)
}

/** The numbers of quotes that a text has a place for. */
export function placedQuotes(text: string): number[] {
  return parseProse(text).prose.flatMap((block) => quotePlace(block) ?? [])
}

/** What is wrong with the marks of a text, in one sentence for its writer; null where nothing is. */
export function whyNotMarks(text: string): string | null {
  const { prose, problems } = parseProse(text)
  if (problems.length > 0) return problems.map(({ sentence }) => sentence).join(' ')
  const live = inlinesOf(prose).some(({ kind }) => kind === 'citation' || kind === 'strength')
  return live
    ? 'Citations and strength lines belong to answers, not to articles. Write the sentence out'
    : null
}

/** The words of a text without marks and without places of quotes: for search and for plain text. */
export function wordsOf(text: string): string {
  return plainText(parseProse(text).prose.filter((block) => quotePlace(block) === null))
}

/** The articles of this site that a text leads to, by the last part of their address, each once. */
export function ownLinks(text: string, baseUrl: string): string[] {
  const links = inlinesOf(parseProse(text).prose).flatMap((inline) =>
    inline.kind === 'link' ? (slugIn(inline.href, baseUrl) ?? []) : [],
  )
  return [...new Set(links)]
}

function slugIn(href: string, baseUrl: string): string | null {
  const rest = href.startsWith(`${baseUrl}/news/`) ? href.slice(baseUrl.length + 6) : ''
  return /^([a-z0-9-]+)(?:[?#].*)?$/.exec(rest)?.[1] ?? null
}

/** The text with a word behind each link to one of these articles, so that a reader knows before they follow it. */
export function markLinks(prose: Prose, slugs: ReadonlySet<string>, baseUrl: string): Prose {
  if (slugs.size === 0) return prose
  const mark = (children: Inline[]): Inline[] =>
    children.flatMap((inline): Inline[] => {
      if (inline.kind === 'strong' || inline.kind === 'emphasis')
        return [{ ...inline, children: mark(inline.children) }]
      const slug = inline.kind === 'link' ? slugIn(inline.href, baseUrl) : null
      return slug !== null && slugs.has(slug)
        ? [inline, { kind: 'text' as const, text: ' (withdrawn since)' }]
        : [inline]
    })
  return prose.map((block) =>
    block.kind === 'list'
      ? { ...block, items: block.items.map(mark) }
      : { ...block, children: mark(block.children) },
  )
}

function inlinesOf(prose: Prose): Inline[] {
  const all = (children: Inline[]): Inline[] =>
    children.flatMap((inline) =>
      'children' in inline ? [inline, ...all(inline.children)] : [inline],
    )
  return prose.flatMap((block) => all(block.kind === 'list' ? block.items.flat() : block.children))
}
