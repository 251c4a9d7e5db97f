import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Act, actAs } from './act.ts'
import { type Answer, moved } from './answer.ts'
import { type Ask, type AskPage, sessionCookie, type Web, type WebParts } from './ask.ts'
import { askOf, emptyNetwork, signedIn, whyNotOpen } from './asked.ts'
import { type Reads, reading } from './db.ts'
import { networkForHostKept } from './hosts.ts'
import { whereMoved } from './moved-address.ts'
import { networkContext } from './network.ts'
import { asBytes, send } from './send.ts'

/** Makes a GET: one snapshot, the audience checked, notes written once the page is made. */
export function pageRoute(
  parts: WebParts,
  app: FastifyInstance,
  kept: Map<string, { until: number; answer: Promise<Answer> }>,
): Web['page'] {
  return (path, options, show) => {
    app.get(path, async (request, reply) => {
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
        return sendKept(
          reply,
          parts,
          kept,
          `${networkId} ${request.url}`,
          options.keep,
          asked,
          answer,
        )
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

/** Strangers who ask for the same page within a few seconds share one answer. */
async function sendKept(
  reply: FastifyReply,
  parts: WebParts,
  kept: Map<string, { until: number; answer: Promise<Answer> }>,
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
    }
    kept.set(key, entry)
    entry.answer.catch(() => kept.delete(key))
  }
  const answer = await entry.answer
  return send(reply, parts, ask, async () => answer, true)
}
