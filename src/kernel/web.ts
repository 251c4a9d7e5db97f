import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { z } from 'zod'
import { type Act, actAs, isRefused } from './act.ts'
import { type Answer, type SeeOther, seeOther } from './answer.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { type Database, networkForHost, type Reads, reading } from './db.ts'
import { checkForm, type Form, type RawForm, readForm, uploadLimit } from './form.ts'
import { isId, newId } from './ids.ts'
import { type NetworkContext, networkContext } from './network.ts'
import { isOffice, type Viewer } from './seats.ts'
import { send, sendPage } from './send.ts'
import { viewerOfToken } from './session.ts'

/** Who may open an address: anyone, people who hold a seat today, or the network office. */
export type Audience = 'public' | 'signed-in' | 'members' | 'office'

/** One request, with everything a route may use and nothing it may not. */
export interface Ask {
  config: Config
  network: NetworkContext
  viewer: Viewer | null
  now: Date
  /** The address asked for, path and query. */
  url: string
  params: Record<string, string>
  query: Record<string, string>
  /** The hidden field that shows a form is ours; asking for it sets a cookie. */
  csrf(): string
  /** A fresh token for a form that must count once, however often it is sent. */
  once(): string
  /** One sentence left by the deed before, shown once. */
  flash: string | null
  /** What the top bar says needs this person. */
  workCount: number
  request: FastifyRequest
  reply: FastifyReply
}

/** A GET: every read in one snapshot. */
export interface AskPage extends Ask {
  db: Reads
  /** Notes that somebody looked, in a transaction of its own once the page is made; if it fails, the page does not. */
  note(deed: (act: Act) => Promise<unknown>): void
}

/** A POST: reads as needed, and deeds in transactions of their own. */
export interface AskDeed<T> extends Ask {
  form: Form<T>
  read<R>(read: (db: Reads) => Promise<R>): Promise<R>
  /** Does one deed in one transaction; a SeeOther is kept so that the same form sent twice leads there twice; a refusal rolls back. */
  act<R>(deed: (act: Act) => Promise<R>): Promise<R>
}

export interface PageOptions {
  allow: Audience
  /** Seconds for which strangers may get the same bytes from memory. */
  keep?: number
}

export interface DeedOptions<S extends z.ZodType> {
  allow: Audience
  form: S
  /** At most this many posts an hour from one address. */
  perHour?: number
}

/** Where rooms put their addresses. */
export interface Web {
  page(path: string, options: PageOptions, show: (ask: AskPage) => Promise<Answer>): void
  deed<S extends z.ZodType>(
    path: string,
    options: DeedOptions<S>,
    act: (ask: AskDeed<z.infer<S>>) => Promise<Answer>,
  ): void
}

export interface WebParts {
  config: Config
  database: Database
  clock: Clock
  /** How many things need this person now, for the top bar. */
  countWork(db: Reads, viewer: Viewer, network: NetworkContext, now: Date): Promise<number>
  /** Pages of the kernel's own: drawn by the application in its layout. */
  pages: WebPages
  /** Where an empty installation is led. */
  whenEmpty: string
}

export interface WebPages {
  notFound(ask: Ask): VNode
  forbidden(ask: Ask, sentence: string): VNode
  failed(ask: Ask, reference: string): VNode
  refusedForm(ask: Ask, title: string, sentence: string): VNode
}

export const sessionCookie = 'hanse_session'
const flashCookie = 'hanse_flash'

/** The bare web server with its protections: rooms add their addresses through the Web it returns. */
export async function createWeb(parts: WebParts): Promise<{ app: FastifyInstance; web: Web }> {
  const { config } = parts
  const app = Fastify({
    trustProxy: config.trustProxy,
    bodyLimit: 2 * 1024 * 1024,
    genReqId: newId,
    forceCloseConnections: true,
  })
  const secure = config.baseUrl.startsWith('https:')
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
  })
  await app.register(cookie)
  await app.register(csrf, {
    cookieKey: 'hanse_csrf',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure },
    getToken: (request) =>
      String((request.body as Record<string, unknown> | undefined)?._csrf ?? ''),
  })
  await app.register(rateLimit, { global: false })
  await app.register(formbody)
  await app.register(multipart, {
    limits: { fileSize: uploadLimit, files: 10, fields: 5000, fieldSize: 1024 * 1024 },
  })
  app.addHook('onError', async (request, _reply, error) => {
    if ((error.statusCode ?? 500) >= 500)
      console.error(`${request.id} ${request.method} ${request.routeOptions.url}: ${error.stack}`)
  })
  app.setNotFoundHandler(async (request, reply) => {
    const ask = await bareAsk(parts, request, reply)
    return sendPage(reply, 404, parts.pages.notFound(ask))
  })
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) =>
    explain(parts, error, request, reply),
  )
  const kept = new Map<string, { until: number; answer: Promise<Answer> }>()
  return { app, web: { page: pageRoute(parts, app, kept), deed: deedRoute(parts, app) } }
}

async function bareAsk(
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

const emptyNetwork: NetworkContext = {
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

function askOf(
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

async function signedIn(
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
function whyNotOpen(allow: Audience, ask: Ask): Answer | null {
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

function pageRoute(
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
          return { ask, notes, answer: whyNotOpen(options.allow, ask) ?? (await show(ask)) }
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
      answer: make().then((made) => send.asBytes(made.answer)),
    }
    kept.set(key, entry)
    entry.answer.catch(() => kept.delete(key))
  }
  const answer = await entry.answer
  return send(reply, parts, ask, async () => answer)
}

const hosts = new Map<string, { until: number; id: string | null }>()

async function networkForHostKept(database: Database, host: string): Promise<string | null> {
  const found = hosts.get(host)
  if (found && found.until > Date.now() && found.id) return found.id
  const id = await networkForHost(database, host)
  if (hosts.size > 1000) hosts.clear()
  hosts.set(host, { until: Date.now() + 5000, id })
  return id
}

/** Forgets which network serves which host: after a network was made, and between tests. */
export function forgetHosts(): void {
  hosts.clear()
}

function deedRoute(parts: WebParts, app: FastifyInstance): Web['deed'] {
  return (path, options, act) => {
    const limit = options.perHour
      ? { config: { rateLimit: { max: options.perHour, timeWindow: '1 hour' } } }
      : {}
    const preHandler = [
      async (request: FastifyRequest) => {
        const raw = await readForm(request)
        ;(request as FastifyRequest & { form: RawForm }).form = raw
        request.body = raw.fields
      },
      app.csrfProtection,
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
            ...(await signedIn(parts, db, asked)),
            before: token ? await ledTo(db, token) : null,
          }))
        : { viewer: null, workCount: 0, before: null }
      const ask: AskDeed<unknown> = {
        ...asked,
        viewer: opened.viewer,
        workCount: opened.workCount,
        form: checkForm(options.form, raw),
        read: (read) => reading(parts.database, network.id, read),
        act: (deed) => actOnce(parts, network.id, opened.viewer, token, deed),
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

async function explain(
  parts: WebParts,
  error: Error & { statusCode?: number; code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const status = error.statusCode ?? 500
  const ask = await bareAsk(parts, request, reply).catch(() =>
    askOf(parts, request, reply, emptyNetwork),
  )
  const told = sentenceFor(error.code ?? '', status)
  const page = told
    ? parts.pages.refusedForm(ask, told[0], told[1])
    : parts.pages.failed(ask, String(request.id))
  return sendPage(reply, status >= 400 && status < 500 ? status : 500, page)
}

function sentenceFor(code: string, status: number): [string, string] | null {
  if (code.startsWith('FST_CSRF'))
    return [
      'This form has been open too long',
      'Nothing was saved. Go back: your browser still has what you typed. Reload that page in a second window, then copy your words over and send it again.',
    ]
  if (status === 413 || code === 'FST_REQ_FILE_TOO_LARGE')
    return [
      'That is too large to send',
      'A file may have 25 MB, a form 2 MB. Nothing was saved. Go back, make it smaller or send it in pieces.',
    ]
  if (status === 429)
    return [
      'Too many tries',
      'To keep people safe we take only so many in an hour. Wait a little, then try again.',
    ]
  if (status === 400 || status === 415 || status === 406)
    return [
      'We could not read what was sent',
      'Nothing was saved. Go back and send the form again.',
    ]
  return null
}
