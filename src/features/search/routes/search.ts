import { type Frame, publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { readAsked } from '../asked.ts'
import { searchPage } from '../pages/search.page.tsx'
import { askingNow } from '../queries/asking-now.ts'
import { choicesOf, filtersOf } from '../queries/choices.ts'
import { mostPages, search } from '../queries/search.ts'

/** One box for all that the asker may see. */
export function searchPageRoutes(web: Web): void {
  web.page('/search', { allow: 'public', keep: 2 }, async (ask) => {
    const { asked, problem } = readAsked(ask.query)
    const page = pageOf(ask.query.page)
    const shown = {
      frame: withoutBox(ask.viewer ? workspaceFrame(ask) : publicFrame(ask)),
      typed: ask.query.q ?? '',
      typedDays: { from: ask.query.from ?? '', until: ask.query.until ?? '' },
      asked,
      page,
      seated: (ask.viewer?.seats.length ?? 0) > 0,
    }
    if (problem) {
      const told = problem === 'nothing' && !('q' in ask.query) ? null : problem
      const choices = { themes: [], councils: [] }
      return searchPage({ ...shown, problem: told, result: null, choices })
    }
    const filters = await filtersOf(ask.db, asked)
    const result = await search(ask.db, await askingNow(ask.db, whoOf(ask)), asked, {
      filters,
      page,
    })
    const codes = [
      ...result.counts.councils.map(({ value }) => value),
      ...result.hits.flatMap(({ councils }) => councils),
    ]
    const choices = await choicesOf(ask.db, { codes, slug: asked.council })
    return searchPage({ ...shown, problem: null, result, choices })
  })
}

/** Who asks, when, and in which network. */
export const whoOf = ({ network, viewer, now }: AskPage) => ({
  networkId: network.id,
  viewer,
  now,
})

/** The page has its own box, greater. */
const withoutBox = (frame: Frame): Frame => ({ ...frame, search: undefined })

function pageOf(typed: string | undefined): number {
  const page = /^\d{1,4}$/.test(typed ?? '') ? Number(typed) : 1
  return Math.min(Math.max(page, 1), mostPages)
}
