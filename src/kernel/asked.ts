import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Answer, seeOther } from './answer.ts'
import { type Ask, type Audience, sessionCookie, type WebParts } from './ask.ts'
import { networkForHost, type Reads, reading } from './db.ts'
import { newId } from './ids.ts'
import { type NetworkContext, networkContext } from './network.ts'
import { isOffice, type Viewer } from './seats.ts'
import { viewerOfToken } from './session.ts'

const flashCookie = 'hanse_flash'

/** The request of a page of the kernel's own, with whoever is signed in where that can be told. */
export async function bareAsk(
  parts: WebParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Ask> {
  const networkId = await networkForHost(parts.database, request.hostname)
  const network = networkId ? await networkContext(parts.database, networkId) : emptyNetwork
  const asked = await askOf(parts, request, reply, network)
  if (!networkId) return asked
  return reading(parts.database, networkId, async (db) => ({
    ...asked,
    ...(await signedIn(parts, db, asked)),
  })).catch(() => asked)
}

/** What pages show before there is a network. */
export const emptyNetwork: NetworkContext = {
  id: '',
  slug: '',
  name: 'Hanse',
  line: '',
  about: '',
  foundingCouncils: 5,
  demonstration: false,
  officeEmail: null,
  colours: {},
}

/** What a request brings before anything is read. */
export function askOf(
  parts: WebParts,
  request: FastifyRequest,
  reply: FastifyReply,
  network: NetworkContext,
): Ask {
  let token: string | undefined
  const flash = request.cookies[flashCookie] ?? null
  if (flash !== null) reply.clearCookie(flashCookie, { path: '/' })
  return {
    config: parts.config,
    network,
    viewer: null,
    now: parts.clock(),
    url: request.url,
    params: (request.params ?? {}) as Record<string, string>,
    query: flat(request.query),
    flash,
    workCount: 0,
    request,
    reply,
    csrf: () => {
      token ??= reply.generateCsrf()
      return token
    },
    once: newId,
  }
}

function flat(query: unknown): Record<string, string> {
  const given = Object.entries((query ?? {}) as Record<string, string | string[]>)
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? (value.at(-1) ?? '') : value]),
  )
}

/** Who is signed in, and how much waits for them. */
export async function signedIn(
  parts: WebParts,
  db: Reads,
  ask: Ask,
): Promise<{ viewer: Viewer | null; workCount: number }> {
  const token = ask.request.cookies[sessionCookie]
  const viewer = token ? await viewerOfToken(db, ask.network.id, token, ask.now) : null
  const workCount =
    viewer && ask.request.method === 'GET'
      ? await parts.countWork(db, viewer, ask.network, ask.now)
      : 0
  return { viewer, workCount }
}

/** Null if the asker may go on; else where they are sent, or what they are told. */
export function whyNotOpen(allow: Audience, ask: Ask): Answer | null {
  if (allow === 'public') return null
  if (!ask.viewer) {
    const lost = ask.request.cookies[sessionCookie] ? '&why=session' : ''
    const back = ask.request.method === 'GET' ? ask.url : '/'
    return seeOther(`/sign-in?to=${encodeURIComponent(back)}${lost}`)
  }
  if (allow === 'office' && !isOffice(ask.viewer))
    return { forbidden: `Only the network office of ${ask.network.name} can open this.` }
  if (allow === 'members' && ask.viewer.seats.length === 0)
    return {
      forbidden: `You hold no seat in ${ask.network.name} today, so you cannot see members’ work. The network office can help.`,
    }
  return null
}
