import { atomType } from '../../../documents/feed/atom.ts'
import { data } from '../../../kernel/answer.ts'
import type { Web } from '../../../kernel/web.ts'
import { solutionLines } from '../queries/solutions.ts'
import { readerOf } from '../reader.ts'
import { solutionsCsv, solutionsFeed, solutionsJson } from '../solution-data.ts'
import { readSolutionFilters } from '../solution-filters.ts'

/** What is open to everybody, as data and as a feed; the same for whoever asks. */
export function solutionDataRoutes(web: Web): void {
  for (const [ending, mime, write] of [
    ['json', 'application/json; charset=utf-8', solutionsJson],
    ['csv', 'text/csv; charset=utf-8', solutionsCsv],
    ['atom', atomType, solutionsFeed],
  ] as const)
    web.page(`/solutions.${ending}`, { allow: 'public', keep: 2 }, async (ask) => {
      const stranger = readerOf(null, false)
      const wanted = { ...readSolutionFilters({}), like: null }
      const lines = await solutionLines(ask.db, stranger, wanted)
      const { baseUrl } = ask.config
      return data(write({ baseUrl, network: ask.network.name, lines }), mime)
    })
}
