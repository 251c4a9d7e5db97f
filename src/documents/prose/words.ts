import { runsOf } from './runs.ts'
import type { Inline, Prose } from './types.ts'

/**
 * What a text says without marks: blocks apart by a blank line, items each on a line with its sign.
 * Live marks stay as typed (`[@lincoln]`, `{strength}`), so that two drafts can be compared.
 */
export function plainText(prose: Prose): string {
  return prose
    .map((block) =>
      block.kind === 'list'
        ? block.items
            .map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${plainInline(item)}`)
            .join('\n')
        : plainInline(block.children),
    )
    .join('\n\n')
}

/** The words of inline prose without marks. */
export function plainInline(children: Inline[]): string {
  return runsOf(children)
    .map(({ leaf }) => {
      if (leaf.kind === 'text') return leaf.text
      if (leaf.kind === 'citation') return `[@${leaf.council}]`
      return leaf.kind === 'strength' ? '{strength}' : ''
    })
    .join('')
}

/** The slugs of the councils whose contributions a text cites, each once, in order. */
export function citedCouncils(prose: Prose): string[] {
  const leaves = inlines(prose).flatMap((children) => runsOf(children).map((run) => run.leaf))
  return [...new Set(leaves.flatMap((leaf) => (leaf.kind === 'citation' ? [leaf.council] : [])))]
}

/** How many words of its own a text has; live marks and bare punctuation are none. */
export function wordsIn(prose: Prose): number {
  return inlines(prose).reduce((sum, children) => {
    const text = runsOf(children)
      .map(({ leaf }) => (leaf.kind === 'text' ? leaf.text : ' '))
      .join('')
    return sum + text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  }, 0)
}

const inlines = (prose: Prose): Inline[][] =>
  prose.flatMap((block) => (block.kind === 'list' ? block.items : [block.children]))
