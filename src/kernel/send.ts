import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { Answer, Data, Part } from './answer.ts'
import type { Ask, WebParts } from './ask.ts'
import { packed, packingFor } from './packed.ts'

const html = 'text/html; charset=utf-8'

/** Sends what a route gave back, in the one way each kind of answer is sent; `shared` is what every stranger gets alike. */
export async function send(
  reply: FastifyReply,
  parts: WebParts,
  ask: Ask,
  make: (ask: Ask) => Promise<Answer>,
  shared = false,
) {
  const answer = await make(ask)
  if ('seeOther' in answer) {
    if (answer.flash)
      reply.setCookie('hanse_flash', answer.flash, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        maxAge: 60,
      })
    return reply.redirect(answer.seeOther, 303)
  }
  if ('movedTo' in answer) return reply.redirect(answer.movedTo, 301)
  if ('notFound' in answer) return sendPage(reply, 404, parts.pages.notFound(ask))
  if ('forbidden' in answer)
    return sendPage(reply, 403, parts.pages.forbidden(ask, answer.forbidden))
  if ('download' in answer) {
    const { name, mime, bytes } = answer.download
    reply.header(
      'content-disposition',
      `${answer.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    return reply.type(mime).send(Buffer.from(bytes))
  }
  if ('part' in answer) return sendPart(reply, answer.part)
  if ('data' in answer) return sendData(reply, ask.request, answer, shared)
  if ('page' in answer) return sendPage(reply, answer.status, answer.page)
  return sendPage(reply, 200, answer)
}

/** Sends data with its tag, packed where everybody gets the same. */
export function sendData(
  reply: FastifyReply,
  request: FastifyRequest,
  answer: Data,
  shared: boolean,
) {
  if (answer.mime !== html || answer.maxAge !== undefined)
    reply.header('cache-control', cacheFor(answer.maxAge))
  const bytes = bytesOf(answer.data)
  return sendWithTag(reply.type(answer.mime), request, bytes, shared ? answer.mime : null)
}

const year = 365 * 24 * 60 * 60

/** What is kept for a year has an address that changes with its bytes. */
function cacheFor(seconds: number | undefined): string {
  if (!seconds) return 'no-cache'
  return `public, max-age=${seconds}${seconds >= year ? ', immutable' : ''}`
}

/** A part of a file with status 206, or all of it; who has it already asks by its tag. */
function sendPart(reply: FastifyReply, { mime, size, tag, range, bytes }: Part['part']) {
  reply.header('accept-ranges', 'bytes').header('etag', `"${tag}"`)
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache')
  if (range === 'none') return reply.status(416).header('content-range', `bytes */${size}`).send()
  if (range)
    reply.status(206).header('content-range', `bytes ${range.from}-${range.until - 1}/${size}`)
  return reply.type(mime).send(Buffer.from(bytes))
}

/** A page made into bytes once, so that it can be sent many times. */
export function asBytes(answer: Answer): Answer {
  if (
    'seeOther' in answer ||
    'movedTo' in answer ||
    'notFound' in answer ||
    'forbidden' in answer ||
    'download' in answer ||
    'part' in answer ||
    'page' in answer
  )
    return answer
  if ('data' in answer) return { ...answer, data: bytesOf(answer.data) }
  return { data: Buffer.from(`<!DOCTYPE html>\n${render(answer)}`), mime: html }
}

/** Sends a rendered page with a status. */
export function sendPage(reply: FastifyReply, status: number, page: VNode) {
  return reply
    .status(status)
    .type(html)
    .send(`<!DOCTYPE html>\n${render(page)}`)
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? Buffer.from(content) : content

const tags = new WeakMap<Uint8Array, string>()

function sendWithTag(
  reply: FastifyReply,
  { headers }: FastifyRequest,
  bytes: Uint8Array,
  sharedMime: string | null,
) {
  let tag = tags.get(bytes)
  if (!tag) {
    tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
    tags.set(bytes, tag)
  }
  const packing =
    sharedMime && packingFor(String(headers['accept-encoding'] ?? ''), sharedMime, bytes)
  if (sharedMime) reply.header('vary', 'accept-encoding')
  const own = packing ? `"${tag}-${packing}"` : `"${tag}"`
  reply.header('etag', own)
  if (headers['if-none-match']?.split(/,\s*/).includes(own)) return reply.status(304).send()
  if (!packing) return reply.send(bytes)
  return reply.header('content-encoding', packing).send(packed(bytes, packing))
}
