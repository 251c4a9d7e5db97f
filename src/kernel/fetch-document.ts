import { lookup as resolveName } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import ipaddr from 'ipaddr.js'

/** Why an address was not fetched. */
export type FetchRefusal =
  | 'no-address'
  | 'not-https'
  | 'private-address'
  | 'unknown-host'
  | 'no-answer'
  | 'not-secure'
  | 'too-many-redirects'
  | 'not-found'
  | 'refused-by-site'
  | 'too-large'
  | 'too-slow'

const sentences: Record<FetchRefusal, string> = {
  'no-address':
    'That is not a web address. Copy it whole from the browser, starting with https://.',
  'not-https':
    'We only read addresses that start with https://, also where one leads on to another. Look for the same page there, or save it and send the file.',
  'private-address':
    'That address leads into a private network, so we did not open it. Use the public address, or save the page and send the file.',
  'unknown-host': 'No site has that name. Check the address for a slip.',
  'no-answer': 'The site did not answer. Try again later, or save the page and send the file.',
  'not-secure':
    'The site could not prove that it is who it says it is, so we did not read from it. Save the page and send the file.',
  'too-many-redirects':
    'The address led on more than five times without arriving. Open it in a browser and copy the address of the page you reach.',
  'not-found': 'The site says that there is nothing at that address. Check it for a slip.',
  'refused-by-site':
    'The site would not give us the page. Open it in a browser, save it and send the file.',
  'too-large': 'What lies at that address is larger than 25 MB. Send a smaller file.',
  'too-slow': 'It took longer than 30 seconds, so we stopped. Try again later, or send the file.',
}

/** An address that was not fetched; `message` says why and what to do. */
export class NotFetched extends Error {
  reason: FetchRefusal
  constructor(reason: FetchRefusal) {
    super(sentences[reason])
    this.name = 'NotFetched'
    this.reason = reason
  }
}

export interface FetchedDocument {
  /** Where the redirects ended. */
  address: string
  /** The last part of that address, as a file name. */
  name: string
  /** As the site called it, without parameters: "text/html". */
  mime: string
  bytes: Uint8Array
}

/** What a fetch needs of the outside world; tests bring their own. */
export interface Outside {
  resolve?: typeof resolveName
  agent?: https.Agent
  /** One clock for everything that belongs together: aborted after its time, the fetch is too slow. */
  signal?: AbortSignal
}

const mostBytes = 25 * 1024 * 1024
const mostRedirects = 5
const mostMilliseconds = 30_000

/** All the time that one reading may spend outside. */
export function fetchClock(): AbortSignal {
  return AbortSignal.timeout(mostMilliseconds)
}

/**
 * Fetches one public document over https: at most 5 redirects, 25 MB (also unpacked) and 30 seconds
 * in all. Throws `NotFetched`. The address that a name resolves to is checked by the very look-up
 * that opens the connection, at every redirect, so that a name which changes its mind gains nothing.
 */
export async function fetchDocument(
  address: string,
  outside: Outside = {},
): Promise<FetchedDocument> {
  const signal = outside.signal ?? fetchClock()
  let url = addressOf(address)
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await open(url, outside, signal)
    const status = response.statusCode ?? 0
    const location = response.headers.location
    if (status >= 300 && status < 400 && location) {
      response.destroy()
      url = addressOf(new URL(location, url).href)
      continue
    }
    if (status < 200 || status >= 300) {
      response.destroy()
      throw new NotFetched(status === 404 || status === 410 ? 'not-found' : 'refused-by-site')
    }
    const mime =
      String(response.headers['content-type'] ?? '')
        .split(';')[0]
        ?.trim() ?? ''
    return { address: url.href, name: nameOf(url), mime, bytes: await readAll(response, signal) }
  }
  throw new NotFetched('too-many-redirects')
}

/** Whether an IP address belongs to the public internet; every special range does not, also inside an IPv6 address that carries an IPv4 one. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast') return false
  if (address instanceof ipaddr.IPv4) return true
  // Global unicast only: 2000::/3, and what ipaddr.js knows as special lies outside or was refused.
  return (address.parts[0]! & 0xe000) === 0x2000
}

function addressOf(text: string): URL {
  const url = URL.parse(text.trim())
  if (!url || url.hostname === '') throw new NotFetched('no-address')
  if (url.protocol !== 'https:') throw new NotFetched('not-https')
  if (url.username || url.password) throw new NotFetched('no-address')
  url.hash = ''
  // A number needs no look-up, so it is judged here.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) && !isPublicAddress(host)) throw new NotFetched('private-address')
  return url
}

function open(url: URL, outside: Outside, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const request = https.get(
      url,
      {
        agent: outside.agent ?? new https.Agent({ keepAlive: false }),
        lookup: publicLookup(outside.resolve ?? resolveName),
        signal,
        headers: {
          accept: 'text/html,application/pdf,*/*;q=0.8',
          'accept-encoding': 'gzip, br',
          'accept-language': 'en-GB,en',
          'user-agent': 'Hanse (consultation reader)',
        },
      },
      done,
    )
    request.on('error', (error) => fail(explained(error, signal)))
  })
}

/** A look-up that gives public addresses only: the socket connects to what was checked, and to nothing else. */
function publicLookup(resolve: typeof resolveName): LookupFunction {
  return (hostname, options, answer) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, [])
      if (found.length === 0 || !found.every(({ address }) => isPublicAddress(address)))
        return answer(new NotFetched('private-address'), [])
      if (options.all) return answer(null, found)
      answer(null, found[0]!.address, found[0]!.family)
    })
  }
}

function readAll(response: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
  const length = Number(response.headers['content-length'] ?? 0)
  if (length > mostBytes) {
    response.destroy()
    throw new NotFetched('too-large')
  }
  return new Promise((done, fail) => {
    const pieces: Buffer[] = []
    let size = 0
    const body = unpacked(response, (error) => error && fail(explained(error, signal)))
    body.on('data', (piece: Buffer) => {
      size += piece.byteLength
      if (size <= mostBytes) return void pieces.push(piece)
      fail(new NotFetched('too-large'))
      response.destroy()
      body.destroy()
    })
    body.on('end', () => done(Buffer.concat(pieces)))
    body.on('error', (error) => fail(explained(error, signal)))
  })
}

function unpacked(response: IncomingMessage, closed: (error?: Error | null) => void): Readable {
  const unpack = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[String(response.headers['content-encoding'] ?? '').toLowerCase()]
  return unpack ? pipeline(response, unpack(), (error) => closed(error)) : response
}

function explained(error: Error & { code?: string; cause?: unknown }, signal: AbortSignal) {
  if (error instanceof NotFetched) return error
  if (signal.aborted) return new NotFetched('too-slow')
  const code = error.code ?? ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new NotFetched('unknown-host')
  if (/CERT|SELF_SIGNED|SSL|TLS|UNABLE_TO/.test(code)) return new NotFetched('not-secure')
  return new NotFetched('no-answer')
}

function nameOf(url: URL): string {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? url.hostname
  try {
    return decodeURIComponent(last)
      .replace(/[\\/\p{Cc}]/gu, ' ')
      .slice(0, 150)
  } catch {
    return last.slice(0, 150)
  }
}
