import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Act, actAs } from './act.ts'
import { type Answer, type Data, moved } from './answer.ts'
import { type Ask, type AskPage, sessionCookie, type Web, type WebParts } from './ask.ts'
import { askOf, emptyNetwork, signedIn, whyNotOpen } from './asked.ts'
import { type Reads, reading } from './db.ts'
import { networkForHostKept } from './hosts.ts'
import { whereMoved } from './moved-address.ts'
import { networkContext } from './network.ts'
import { asBytes, send, sendData } from './send.ts'

/** Answers that strangers share, by host and address. */
export type Kept = Map<string, { until: number; answer: Promise<Answer>; ready: Data | null }>

/** Makes a GET: one snapshot, the audience checked, notes written once the page is made. */
export function pageRoute(parts: WebParts, app: FastifyInstance, kept: Kept): Web['page'] {
  return (path, options, show) => {
    app.get(path, async (request, reply) => {
      const ready = options.keep && !request.headers.cookie && readyFor(kept, request)
      if (ready) return sendData(reply, request, ready, true)
      const networkId = await networkForHostKept(parts.database, request.hostname)
      if (!networkId) {
        if (options.allow === 'public' && path.startsWith(parts.whenEmpty)) {
          return send(reply, parts, await askOf(parts, request, reply, emptyNetwork), (ask) =>
            show({ ...ask, db: parts.database.kysely as unknown as Reads, note: () => {} }),
          )
        }
        return reply.redirect(parts.whenEmpty, 303)
      }
      const network = await networkContext(parts.database, networkId)
      const asked = askOf(parts, request, reply, network)
      const answer = () =>
        reading(parts.database, networkId, async (db) => {
          const notes: ((act: Act) => Promise<unknown>)[] = []
          const ask: AskPage = {
            ...asked,
            ...(await signedIn(parts, db, asked)),
            db,
            note: (deed) => notes.push(deed),
          }
          const shown = whyNotOpen(options.allow, ask) ?? (await show(ask))
          return { ask, notes, answer: 'notFound' in shown ? await elsewhere(ask, shown) : shown }
        })
      const stranger = !request.cookies[sessionCookie] && asked.flash === null
      if (options.keep && stranger)
        return sendKept(reply, parts, kept, keyOf(request), options.keep, asked, answer)
      const made = await answer()
      const person = made.ask.viewer?.personId ?? null
      for (const note of made.notes)
        await actAs(parts, networkId, person, note).catch((error) => console.error(error))
      return send(reply, parts, made.ask, async () => made.answer)
    })
  }
}

/** Where what is not here stands now, if it moved. */
async function elsewhere(ask: AskPage, nothing: Answer): Promise<Answer> {
  const address = await whereMoved(ask.db, ask.url)
  return address === null ? nothing : moved(address)
}

const keyOf = ({ hostname, url }: FastifyRequest) => `${hostname} ${url}`

/** What a browser without any cookie may have at once: bytes made for another a moment ago. */
function readyFor(kept: Kept, request: FastifyRequest): Data | null {
  const entry = kept.get(keyOf(request))
  return entry && entry.until >= Date.now() ? entry.ready : null
}

/** Strangers who ask for the same page within a few seconds share one answer. */
async function sendKept(
  reply: FastifyReply,
  parts: WebParts,
  kept: Kept,
  key: string,
  seconds: number,
  ask: Ask,
  make: () => Promise<{ answer: Answer }>,
) {
  const now = Date.now()
  let entry = kept.get(key)
  if (!entry || entry.until < now) {
    if (kept.size > 500) kept.clear()
    entry = {
      until: now + seconds * 1000,
      answer: make().then((made) => asBytes(made.answer)),
      ready: null,
    }
    kept.set(key, entry)
    entry.answer.catch(() => kept.delete(key))
  }
  const answer = await entry.answer
  if ('data' in answer) entry.ready = answer
  return send(reply, parts, ask, async () => answer, true)
}
