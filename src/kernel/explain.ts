import type { FastifyReply, FastifyRequest } from 'fastify'
import type { WebParts } from './ask.ts'
import { askOf, bareAsk, emptyNetwork } from './asked.ts'
import { sendPage } from './send.ts'

/** Tells what went wrong in plain words; what is our fault goes into the log with a reference. */
export async function explain(
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
