import { readHref } from './href.ts'
import type { Run } from './runs.ts'

export const citationMark = /\[@([a-z0-9]{1,50}(?:-[a-z0-9]{1,50}){0,20})\]/iy
export const strengthMark = /\{ ?strength ?\}/iy

type Note = (at: number, sentence: string) => void

/** A star mark: what of it opens or closes is known only when its other half is found. */
interface Stars {
  at: number
  count: number
  strong: 'open' | 'close' | null
  emphasis: 'open' | 'close' | null
}
interface Bracket {
  at: number
  href: string | null
}
type Token = Run['leaf'] | Stars | Bracket | { endOfLink: true }

/** Reads one block of marked text into runs, in time linear in its length; never throws. */
export function scanInline(text: string, note: Note): Run[] {
  return runsOfTokens(pairStars(tokens(text, note), text, note))
}

function tokens(text: string, note: Note): Token[] {
  const found: Token[] = []
  let open: Bracket[] = []
  const words = (piece: string) => found.push({ kind: 'text', text: piece })
  const plain = /[^\\*[\]{]+/y
  for (let at = 0; at < text.length; ) {
    const char = text[at]!
    plain.lastIndex = at
    const ordinary = plain.exec(text)
    if (ordinary) {
      words(ordinary[0])
      at += ordinary[0].length
    } else if (char === '\\' && /[!-/:-@[-`{-~•]/.test(text[at + 1] ?? '')) {
      words(text[at + 1]!)
      at += 2
    } else if (char === '*') {
      let count = 1
      while (text[at + count] === '*') count++
      found.push(count > 3 ? { kind: 'text', text: '*'.repeat(count) } : stars(at, count))
      at += count
    } else if (char === '{') {
      strengthMark.lastIndex = at
      const strength = strengthMark.exec(text)
      if (strength) found.push({ kind: 'strength' })
      else {
        words('{')
        if (/^\{ ?[a-z]{1,20} ?\}/i.test(text.slice(at, at + 24))) {
          note(at, 'only {strength} is filled in, so these brackets are kept as they are.')
        }
      }
      at += strength?.[0].length ?? 1
    } else if (char === '[') {
      citationMark.lastIndex = at
      const citation = citationMark.exec(text)
      if (citation && citation[1]!.length <= 100) {
        found.push({ kind: 'citation', council: citation[1]!.toLowerCase() })
        at += citation[0].length
      } else {
        if (text[at + 1] === '@') {
          note(at, 'a citation names a council in small letters and hyphens, such as [@lincoln].')
        }
        const bracket = { at, href: null }
        open.push(bracket)
        found.push(bracket)
        at++
      }
    } else if (char === ']') {
      const bracket = open.pop()
      const address = bracket && text[at + 1] === '(' ? addressAt(text, at + 2) : null
      const read = address === null ? null : readHref(address.typed)
      if (bracket && address && read && 'href' in read) {
        bracket.href = read.href
        found.push({ endOfLink: true })
        // A link inside a link cannot be followed: the inner one wins.
        open = []
        at = address.end
      } else {
        if (bracket && text[at + 1] === '(') note(bracket.at, whyNoLink(text, at, address, read))
        words(']')
        at++
      }
    } else {
      words(char)
      at++
    }
  }
  return found
}

/** The typed address up to its closing bracket; stops at white space and at square brackets. */
function addressAt(text: string, start: number): { typed: string; end: number } | null {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const char = text[at]!
    if (char === '(') depth++
    else if (char === ')' && depth-- === 0) return { typed: text.slice(start, at), end: at + 1 }
    else if (char === '[' || char === ']' || /\s/.test(char)) return null
  }
  return null
}

function whyNoLink(
  text: string,
  at: number,
  address: { typed: string } | null,
  read: ReturnType<typeof readHref> | null,
): string {
  if (!address || !read || !('refused' in read)) {
    return 'this is not a link, because its address holds a space or is not closed.'
  }
  const shown = text.slice(at + 2, at + 2 + address.typed.length).slice(0, 60)
  return `the link to ${shown || 'nowhere'} was not made: ${read.refused}.`
}

const stars = (at: number, count: number): Stars => ({ at, count, strong: null, emphasis: null })

/** Each mark opens before a word and closes after one; what finds no other half is kept as stars. */
function pairStars(found: Token[], text: string, note: Note): Token[] {
  const open: { strong: Stars | null; emphasis: Stars | null } = { strong: null, emphasis: null }
  for (const token of found) {
    if (!('count' in token)) continue
    const before = text[token.at - 1] ?? ' '
    const after = text[token.at + token.count] ?? ' '
    for (const mark of ['strong', 'emphasis'] as const) {
      if (mark === 'strong' ? token.count === 1 : token.count === 2) continue
      const opener = open[mark]
      if (opener && before !== ' ') {
        opener[mark] = 'open'
        token[mark] = 'close'
        open[mark] = null
      } else if (!opener && after !== ' ') open[mark] = token
    }
  }
  for (const lonely of new Set([open.strong, open.emphasis])) {
    if (lonely && (text[lonely.at - 1] ?? ' ') === ' ') {
      const shown = '*'.repeat(lonely.count)
      note(lonely.at, `nothing closes this ${shown}, so it is kept as it is.`)
    }
  }
  return found
}

function runsOfTokens(found: Token[]): Run[] {
  const runs: Run[] = []
  const now = { strong: false, emphasis: false, link: 0, href: '' }
  let links = 0
  const add = (leaf: Run['leaf']) => runs.push({ leaf, ...now })
  const words = (text: string) => text && add({ kind: 'text', text })
  for (const token of found) {
    if ('kind' in token) add(token)
    else if ('endOfLink' in token) Object.assign(now, { link: 0, href: '' })
    else if ('href' in token) {
      if (token.href === null) words('[')
      else {
        Object.assign(now, { link: ++links, href: token.href })
        // Holds the place, in case the link has no words of its own.
        add({ kind: 'text', text: '' })
      }
    } else {
      const used = (token.strong ? 2 : 0) + (token.emphasis ? 1 : 0)
      const left = '*'.repeat(token.count - used)
      const opens = token.strong === 'open' || token.emphasis === 'open'
      if (opens) words(left)
      if (token.strong) now.strong = token.strong === 'open'
      if (token.emphasis) now.emphasis = token.emphasis === 'open'
      if (!opens) words(left)
    }
  }
  return runs
}
