import { readHref } from './href.ts'
import type { Inline, LiveMark } from './types.ts'

/** A stretch of words under the same marks: how inline trees are compared, tidied and printed. */
export interface Run {
  leaf: { kind: 'text'; text: string } | LiveMark | { kind: 'dropped' }
  strong: boolean
  emphasis: boolean
  /** 0 is no link; runs of one link share its number. */
  link: number
  href: string
}

/** What stands in place of a live mark, or null to leave it out. */
export type Replacing = (mark: LiveMark) => Inline[] | null

// Characters that no printed page can hold, or that hide what is said: controls, byte order marks,
// direction overrides, and the two that XML forbids.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unprintable = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\ufeff\ufffe\uffff]/g
const white = /[\t\n\v\f\r \x85\u2028\u2029]+/g

/** The text without what no page can hold; half characters become the replacement character. */
export const printable = (text: string) => text.toWellFormed().replace(unprintable, '')

/** Reads an inline tree of any depth into runs; links to refused addresses lose the link only. */
export function runsOf(children: Inline[], replacing?: Replacing): Run[] {
  const runs: Run[] = []
  let links = 0
  const base = { strong: false, emphasis: false, link: 0, href: '', live: true }
  const waiting = children.toReversed().map((node) => ({ node, ...base }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, ...marks } = next
    const { live, ...plain } = marks
    const push = (inner: Inline[], change: Partial<typeof marks>) => {
      for (const child of inner.toReversed()) waiting.push({ node: child, ...marks, ...change })
    }
    if (node.kind === 'strong') push(node.children, { strong: true })
    else if (node.kind === 'emphasis') push(node.children, { emphasis: true })
    else if (node.kind === 'link') {
      const read = readHref(node.href)
      if (plain.link || 'refused' in read) push(node.children, {})
      else {
        const change = { link: ++links, href: read.href }
        // Holds the place, in case the link has no words of its own.
        runs.push({ ...plain, ...change, leaf: { kind: 'text', text: '' } })
        push(node.children, change)
      }
    } else if (node.kind === 'text' || !replacing) {
      if (node.kind !== 'text' || node.text !== '') runs.push({ ...plain, leaf: node })
    } else {
      const words = live ? replacing(node) : null
      if (words) push(words, { live: false })
      else runs.push({ ...plain, leaf: { kind: 'dropped' } })
    }
  }
  return runs
}

/**
 * The same words in the one tidy form: single spaces, none at an edge or under a mark that both
 * neighbours do not share, neighbours alike joined, NFC.
 */
export function tidyRuns(runs: Run[]): Run[] {
  const worded = new Set(runs.filter(hasWords).map((run) => run.link))
  const tidy: Run[] = []
  let space = false
  let dropped = false
  const add = (run: Run) => {
    const last = tidy.at(-1)
    if (last?.leaf.kind === 'text' && run.leaf.kind === 'text' && alike(last, run)) {
      last.leaf.text += run.leaf.text
    } else tidy.push({ ...run, leaf: { ...run.leaf } })
  }
  for (const run of runs) {
    const leaf = leafOf(run, worded)
    if (leaf.kind === 'dropped') {
      dropped = true
      continue
    }
    const text = leaf.kind === 'text' ? printable(leaf.text).replace(white, ' ') : '.'
    if (text.startsWith(' ')) space = true
    const body = text.replace(/^ | $/g, '')
    if (body === '') continue
    if (dropped && leaf.kind === 'text' && /^[.,;:!?)\]]/.test(text)) space = false
    const last = tidy.at(-1)
    if (space && last) add(between(last, run))
    add({ ...run, leaf: leaf.kind === 'text' ? { kind: 'text', text: body } : leaf })
    space = text.length > 1 && text.endsWith(' ')
    dropped = false
  }
  for (const run of tidy) {
    if (run.leaf.kind === 'text') run.leaf.text = run.leaf.text.normalize('NFC')
  }
  return tidy.some(hasWords) ? tidy : []
}

/** The inline tree of tidy runs: links outermost, then strong, then emphasis. */
export function treeOf(runs: Run[]): Inline[] {
  return grouped(runs, (run) => run.link).flatMap((linked) => {
    const children = grouped(linked, (run) => run.strong).flatMap((bold) => {
      const inner = grouped(bold, (run) => run.emphasis).flatMap((slanted) => {
        const leaves = slanted.map((run) => run.leaf as Inline)
        return slanted[0]!.emphasis ? [{ kind: 'emphasis' as const, children: leaves }] : leaves
      })
      return bold[0]!.strong ? [{ kind: 'strong' as const, children: inner }] : inner
    })
    const { link, href } = linked[0]!
    return link ? [{ kind: 'link' as const, href, children }] : children
  })
}

function leafOf(run: Run, worded: Set<number>): Run['leaf'] {
  const { leaf } = run
  if (leaf.kind === 'text' && run.link && !worded.has(run.link) && leaf.text === '') {
    return { kind: 'text', text: run.href }
  }
  if (leaf.kind === 'citation' && !isSlug(leaf.council)) {
    return { kind: 'text', text: `[@${leaf.council}]` }
  }
  return leaf
}

/** Whether a council can be named so in a citation: lower case letters, digits and hyphens. */
export const isSlug = (text: string) => text.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

const hasWords = ({ leaf }: Run) =>
  leaf.kind === 'text' ? /\S/.test(printable(leaf.text)) : leaf.kind !== 'dropped'

const alike = (a: Run, b: Run) =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.link === b.link

function between(a: Run, b: Run): Run {
  return {
    leaf: { kind: 'text', text: ' ' },
    strong: a.strong && b.strong,
    emphasis: a.emphasis && b.emphasis,
    ...(a.link === b.link ? { link: a.link, href: a.href } : { link: 0, href: '' }),
  }
}

function grouped(runs: Run[], key: (run: Run) => unknown): Run[][] {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && key(last[0]!) === key(run)) last.push(run)
    else groups.push([run])
  }
  return groups
}
