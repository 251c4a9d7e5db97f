import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import { sessionCookie, type Web, type WebParts } from './ask.ts'
import { bareAsk } from './asked.ts'
import { reading } from './db.ts'
import { deedRoute } from './deed-route.ts'
import { explain } from './explain.ts'
import { uploadLimit } from './form.ts'
import { newId } from './ids.ts'
import { whereMoved } from './moved-address.ts'
import { type Kept, pageRoute } from './page-route.ts'
import { protectingHeaders } from './protecting-headers.ts'
import { sendPage } from './send.ts'

export {
  type Ask,
  type AskDeed,
  type AskPage,
  sessionCookie,
  type Web,
  type WebPages,
  type WebParts,
} from './ask.ts'
export { forgetHosts } from './hosts.ts'

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
  const headers = await protectingHeaders(secure)
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers))
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
  // What somebody signed in sees is theirs: no cache keeps it, whatever kind of answer it is.
  app.addHook('onRequest', async (request, reply) => {
    if (request.headers.cookie?.includes(`${sessionCookie}=`))
      reply.header('cache-control', 'no-store')
  })
  app.addHook('onError', async (request, _reply, error) => {
    if ((error.statusCode ?? 500) >= 500)
      console.error(`${request.id} ${request.method} ${request.routeOptions.url}: ${error.stack}`)
  })
  app.setNotFoundHandler(async (request, reply) => {
    const ask = await bareAsk(parts, request, reply)
    const address = ask.network.id
      ? await reading(parts.database, ask.network.id, (db) => whereMoved(db, request.url))
      : null
    if (address !== null) return reply.redirect(address, 301)
    return sendPage(reply, 404, parts.pages.notFound(ask))
  })
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) =>
    explain(parts, error, request, reply),
  )
  const kept: Kept = new Map()
  return { app, web: { page: pageRoute(parts, app, kept), deed: deedRoute(parts, app) } }
}
