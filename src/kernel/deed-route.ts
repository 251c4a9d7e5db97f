import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Act, actAs, isRefused } from './act.ts'
import { type SeeOther, seeOther } from './answer.ts'
import { type AskDeed, sessionCookie, type Web, type WebParts } from './ask.ts'
import { askOf, emptyNetwork, signedIn, whyNotOpen } from './asked.ts'
import { type Reads, reading } from './db.ts'
import { checkForm, type RawForm, readForm } from './form.ts'
import { networkForHostKept } from './hosts.ts'
import { isId, newId } from './ids.ts'
import { networkContext } from './network.ts'
import type { Viewer } from './seats.ts'
import { send } from './send.ts'

/** Makes a POST: the form read and checked, the audience checked, and the same form sent twice led to one place. */
export function deedRoute(parts: WebParts, app: FastifyInstance): Web['deed'] {
  return (path, options, act) => {
    const limit = options.perHour
      ? { config: { rateLimit: { max: options.perHour, timeWindow: '1 hour' } } }
      : {}
    const preHandler = [
      async (request: FastifyRequest, reply: FastifyReply) => {
        // Nothing is read from somebody who cannot be let in anyway.
        if (options.allow !== 'public' && !request.cookies[sessionCookie])
          return reply.redirect('/sign-in', 303)
        const raw = await readForm(request)
        ;(request as FastifyRequest & { form: RawForm }).form = raw
        request.body = raw.fields
      },
      ...(options.keyed ? [] : [app.csrfProtection]),
    ]
    app.post(path, { ...limit, preHandler }, async (request, reply) => {
      const networkId = await networkForHostKept(parts.database, request.hostname)
      if (!networkId && !path.startsWith(parts.whenEmpty))
        return reply.redirect(parts.whenEmpty, 303)
      const network = networkId ? await networkContext(parts.database, networkId) : emptyNetwork
      const asked = askOf(parts, request, reply, network)
      const raw = (request as FastifyRequest & { form: RawForm }).form
      const token = onceToken(raw)
      const opened = networkId
        ? await reading(parts.database, networkId, async (db) => ({
            ...(options.keyed ? nobody : await signedIn(parts, db, asked)),
            before: token ? await ledTo(db, token) : null,
          }))
        : { viewer: null, workCount: 0, before: null }
      const ask: AskDeed<unknown> = {
        ...asked,
        viewer: opened.viewer,
        workCount: opened.workCount,
        form: checkForm(options.form, raw),
        read: (read) => reading(parts.database, network.id, read),
        // An empty installation has no network yet: the deed that sets it up makes the one of this id.
        act: (deed) => actOnce(parts, networkId ?? newId(), opened.viewer, token, deed),
      }
      return send(reply, parts, ask, async () => {
        const refusal = whyNotOpen(options.allow, ask)
        if (refusal) return refusal
        if (opened.before) return seeOther(opened.before)
        return act(ask as AskDeed<never>)
      })
    })
  }
}

const nobody = { viewer: null, workCount: 0 }

function onceToken(raw: RawForm): string | null {
  const given = raw.fields._once
  return typeof given === 'string' && isId(given) ? given : null
}

async function ledTo(db: Reads, token: string): Promise<string | null> {
  const row = await db
    .selectFrom('form_post')
    .select('location')
    .where('token', '=', token)
    .executeTakeFirst()
  return row?.location ?? null
}

async function actOnce<R>(
  parts: WebParts,
  networkId: string,
  viewer: Viewer | null,
  token: string | null,
  deed: (act: Act) => Promise<R>,
): Promise<R> {
  try {
    return await actAs(parts, networkId, viewer?.personId ?? null, async (act) => {
      const result = await deed(act)
      if (token && isSeeOther(result)) {
        await act.db
          .insertInto('form_post')
          .values({
            network_id: networkId,
            token,
            person_id: viewer?.personId ?? null,
            location: result.seeOther,
            at: act.now,
          })
          .execute()
      }
      return result
    })
  } catch (error) {
    // The same form arrived twice at once: the other post has committed, so this one leads where it led.
    if (token && (error as { constraint?: string }).constraint === 'form_post_pkey') {
      const location = await reading(parts.database, networkId, (db) => ledTo(db, token))
      if (location) return seeOther(location) as R
    }
    throw error
  }
}

function isSeeOther(value: unknown): value is SeeOther {
  return typeof value === 'object' && value !== null && 'seeOther' in value && !isRefused(value)
}
