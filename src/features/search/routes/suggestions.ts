import { data } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Web } from '../../../kernel/web.ts'
import { askerOf } from '../../finding/index.ts'
import { kindNames } from '../kind-names.ts'
import { search } from '../queries/search.ts'
import { readWords } from '../search.ts'

const most = 8

/** The first hits while somebody types: what the page itself would show them, and nothing kept for others. */
export function suggestionRoutes(web: Web): void {
  web.page('/search/suggestions', { allow: 'public' }, async (ask) => {
    const read = readWords(ask.query.q ?? '')
    if ('problem' in read) return json([])
    const asked = {
      words: read.words,
      day: dayOf(ask.now),
      seated: (ask.viewer?.seats.length ?? 0) > 0,
      networkId: ask.network.id,
      asker: askerOf(ask.viewer),
    }
    const { hits } = await search(ask.db, asked, null, 1)
    return json(
      hits.slice(0, most).map(({ kind, title, href }) => ({
        kind: kindNames[kind][0],
        title: title.map(({ text }) => text).join(''),
        href,
      })),
    )
  })
}

const json = (suggestions: { kind: string; title: string; href: string }[]) =>
  data(JSON.stringify({ suggestions }), 'application/json')
