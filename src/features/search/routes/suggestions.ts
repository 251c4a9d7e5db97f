import { data } from '../../../kernel/answer.ts'
import type { Web } from '../../../kernel/web.ts'
import { readAsked } from '../asked.ts'
import { oneOf } from '../kinds.ts'
import { plainText } from '../marked.ts'
import { askingNow } from '../queries/asking-now.ts'
import { search } from '../queries/search.ts'
import { whoOf } from './search.ts'

const most = 8

/** The first hits while somebody types, by words alone: what the page itself would show them, and nothing kept for others. */
export function suggestionRoutes(web: Web): void {
  web.page('/search/suggestions', { allow: 'public' }, async (ask) => {
    const { asked, problem } = readAsked({ q: ask.query.q })
    if (problem) return json([])
    const { hits } = await search(ask.db, await askingNow(ask.db, whoOf(ask)), asked, {
      filters: {},
      page: 1,
      by: 'words',
      typing: true,
    })
    return json(
      hits.slice(0, most).map(({ kind, title, href }) => ({
        kind: oneOf(kind),
        title: plainText(title),
        href,
      })),
    )
  })
}

const json = (suggestions: { kind: string; title: string; href: string }[]) =>
  data(JSON.stringify({ suggestions }), 'application/json')
