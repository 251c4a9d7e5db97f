import { z } from 'zod'
import { atomFeed, atomType } from '../../../documents/feed/atom.ts'
import { data, notFound } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import { viewerOfPerson } from '../../../kernel/session.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { askerOf } from '../../finding/index.ts'
import { stopLetters } from '../actions/stop-letters.ts'
import { queryOf, readAsked } from '../asked.ts'
import { oneOf } from '../kinds.ts'
import { plainText } from '../marked.ts'
import type { FoundHit } from '../named.ts'
import { lettersStoppedPage, stopLettersPage } from '../pages/stop-letters.page.tsx'
import { askingNow } from '../queries/asking-now.ts'
import { newestOf } from '../queries/newest.ts'
import { searchOfKey, stopsLetters } from '../queries/saved.ts'

const feedSize = 30

/** Searches as feeds: of what everybody may find, and by a secret address of what its person may find; and the end of letters. */
export function feedRoutes(web: Web): void {
  // The address is open, so the feed has what strangers may find, whoever fetches it.
  web.page('/search.atom', { allow: 'public', keep: 2 }, async (ask) => {
    const { asked, problem } = readAsked(ask.query)
    if (problem) return notFound
    const query = queryOf(asked)
    const hits = await newestOf(ask.db, { ...here(ask), asker: askerOf(null) }, query)
    return feed(ask, { title: asked.words, self: `/search.atom?${query}`, query, hits })
  })

  web.page('/search/feeds/:key', { allow: 'public' }, async (ask) => {
    const key = ask.params.key ?? ''
    const saved = await searchOfKey(ask.db, key)
    if (!saved) return notFound
    const person = await viewerOfPerson(ask.db, ask.network.id, saved.personId, ask.now)
    const asking = await askingNow(ask.db, {
      networkId: ask.network.id,
      viewer: person,
      now: ask.now,
    })
    const hits = await newestOf(ask.db, asking, saved.query)
    const { name: title, query } = saved
    return feed(ask, { title, self: `/search/feeds/${key}`, query, hits })
  })

  // A mail scanner follows links: only the button, a post, stops.
  web.page('/search/stops/:key', { allow: 'public' }, async (ask) => {
    const key = ask.params.key ?? ''
    const frame = publicFrame(ask)
    return (await stopsLetters(ask.db, key))
      ? stopLettersPage({ frame, key })
      : lettersStoppedPage({ frame })
  })
  // RFC 8058: a mail program posts here by itself, without cookie or token, and is sent nowhere else.
  web.deed(
    '/search/stops/:key',
    { allow: 'public', form: z.object({}), keyed: true },
    async (ask) => {
      await ask.act((act) => stopLetters(act, ask.params.key ?? ''))
      return lettersStoppedPage({ frame: publicFrame(ask) })
    },
  )
}

const here = ({ network, now }: AskPage) => ({ networkId: network.id, day: dayOf(now) })

function feed(
  { config, network }: AskPage,
  given: { title: string; self: string; query: string; hits: readonly FoundHit[] },
) {
  const { baseUrl } = config
  const entries = given.hits.slice(0, feedSize).map((hit) => {
    const on = new Date(`${hit.on ?? '1970-01-01'}T00:00:00Z`)
    return {
      address: `${baseUrl}${hit.href}`,
      title: plainText(hit.title),
      summary: hit.summary || plainText(hit.passage).slice(0, 500),
      published: on,
      updated: on,
      categories: [{ term: hit.kind, label: oneOf(hit.kind) }],
    }
  })
  const text = atomFeed({
    title: `${network.name}: ${given.title}`,
    self: `${baseUrl}${given.self}`,
    page: `${baseUrl}/search?${given.query}`,
    author: network.name,
    entries,
  })
  return data(text, atomType)
}
