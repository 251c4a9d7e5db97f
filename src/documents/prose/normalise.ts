import { type Replacing, runsOf, tidyRuns, treeOf } from './runs.ts'
import type { Block, Inline, Prose } from './types.ts'

/**
 * The one tidy form of a text, which says the same: what `parseProse` returns and `printProse`
 * prints. Empty blocks are left out and neighbouring lists of points are one list.
 */
export function normaliseProse(prose: Prose, replacing?: Replacing): Prose {
  const tidy: Prose = []
  const inline = (children: Inline[]) => treeOf(tidyRuns(runsOf(children, replacing)))
  for (const block of prose) {
    const next = tidyBlock(block, inline)
    const last = tidy.at(-1)
    if (next === null) continue
    if (next.kind === 'list' && last?.kind === 'list' && !next.ordered && !last.ordered) {
      for (const item of next.items) last.items.push(item)
    } else tidy.push(next)
  }
  return tidy
}

function tidyBlock(block: Block, inline: (children: Inline[]) => Inline[]): Block | null {
  if (block.kind === 'list') {
    const items = block.items.map(inline).filter((item) => item.length > 0)
    return items.length > 0 ? { kind: 'list', ordered: block.ordered, items } : null
  }
  const children = inline(block.children)
  return children.length > 0 ? { kind: block.kind, children } : null
}
