import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import tls from 'node:tls'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import {
  type FetchRefusal,
  fetchDocument,
  isPublicAddress,
  NotFetched,
  type Outside,
} from './fetch-document.ts'

/** Names of an internet of our own; all of it is one server on this machine. */
const names: Record<string, string[]> = {
  'www.gov.example': ['151.101.0.144'],
  'both.example': ['151.101.0.144', '10.0.0.7'],
  'inside.example': ['10.0.0.7'],
  'loop.example': ['127.0.0.1'],
  'link.example': ['169.254.169.254'],
  'six.example': ['fd00::1'],
  'mapped.example': ['::ffff:192.168.0.1'],
}
const routes: Record<string, RequestListener> = {
  '/paper.pdf': (_, reply) =>
    reply.writeHead(200, { 'content-type': 'application/pdf; x=1' }).end('%PDF-1.7'),
  '/moved': (_, reply) => reply.writeHead(302, { location: '/paper.pdf' }).end(),
  '/round': (_, reply) => reply.writeHead(301, { location: '/round' }).end(),
  '/to-inside': (_, reply) =>
    reply.writeHead(302, { location: 'https://inside.example/secret' }).end(),
  '/to-number': (_, reply) => reply.writeHead(302, { location: 'https://[::1]/secret' }).end(),
  '/to-http': (_, reply) =>
    reply.writeHead(302, { location: 'http://www.gov.example/paper.pdf' }).end(),
  '/gone': (_, reply) => reply.writeHead(410).end(),
  '/closed': (_, reply) => reply.writeHead(403).end(),
  '/said-large': (_, reply) => reply.writeHead(200, { 'content-length': 26 * 1024 * 1024 }).end(),
  '/bomb': (_, reply) =>
    reply
      .writeHead(200, { 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(30 * 1024 * 1024))),
  '/packed': (_, reply) =>
    reply.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('words')),
  '/cut': (_, reply) => {
    reply.writeHead(200, { 'content-encoding': 'gzip' })
    reply.end(gzipSync('words that never end').subarray(0, 12))
  },
  '/endless': (_, reply) => {
    reply.writeHead(200)
    const timer = setInterval(() => reply.write(Buffer.alloc(1024 * 1024)), 1)
    reply.on('close', () => clearInterval(timer))
  },
  '/slow': (_, reply) => void reply.writeHead(200).write('a'),
}
const asked: string[] = []
let server: https.Server
let folder: string
let outside: (more?: Outside) => Outside

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hanse-fetch-'))
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name)) as [string, string]
  const alternatives = ['www.gov.example', 'inside.example'].map((name) => `DNS:${name}`).join(',')
  const made = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=t`
  execFileSync(
    'openssl',
    [...made.split(' '), '-keyout', key, '-out', cert, '-addext', `subjectAltName=${alternatives}`],
    { stdio: 'ignore' },
  )
  server = https.createServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    (request, reply) => {
      asked.push(`${request.headers.host}${request.url}`)
      const route = routes[request.url ?? '']
      if (route) route(request, reply)
      else reply.writeHead(404).end()
    },
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const ca = readFileSync(cert)
  outside = (more = {}) => ({
    resolve: ((host: string, _: object, answer: (error: Error | null, found: object[]) => void) => {
      const found = names[host]
      if (!found) return answer(Object.assign(new Error(host), { code: 'ENOTFOUND' }), [])
      answer(
        null,
        found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    }) as never,
    agent: ourInternet(port, ca),
    ...more,
  })
})

after(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

/** Connects where the guarded look-up says, and only then to our own server. */
function ourInternet(port: number, ca: Buffer): https.Agent {
  const agent = new https.Agent({ ca })
  agent.createConnection = ((
    options: tls.ConnectionOptions & { host: string },
    connected: (error: Error | null, socket?: tls.TLSSocket) => void,
  ) => {
    const lookup = options.lookup as unknown as (
      host: string,
      options: object,
      answer: (error: Error | null) => void,
    ) => void
    lookup(options.host, { all: true }, (error) => {
      if (error) return connected(error)
      const servername = options.host
      connected(null, tls.connect({ ca, servername, host: '127.0.0.1', port }))
    })
  }) as never
  return agent
}

async function refused(address: string, reason: FetchRefusal, more: Outside = {}) {
  await assert.rejects(fetchDocument(address, outside(more)), (error) => {
    assert.ok(error instanceof NotFetched, String(error))
    assert.equal(error.reason, reason)
    assert.match(error.message, /\.$/)
    return true
  })
}

test('a public document is fetched, with the name and kind that it has there', async () => {
  const got = await fetchDocument('https://www.gov.example/paper.pdf#page=2', outside())
  assert.equal(Buffer.from(got.bytes).toString(), '%PDF-1.7')
  assert.deepEqual([got.name, got.mime], ['paper.pdf', 'application/pdf'])
})

test('a redirect is followed to where it ends', async () => {
  const got = await fetchDocument('https://www.gov.example/moved', outside())
  assert.equal(got.address, 'https://www.gov.example/paper.pdf')
})

test('a packed answer is unpacked', async () => {
  const got = await fetchDocument('https://www.gov.example/packed', outside())
  assert.equal(Buffer.from(got.bytes).toString(), 'words')
})

test('a name that leads into a private network is never connected to', async () => {
  asked.length = 0
  for (const name of ['inside', 'loop', 'link', 'six', 'mapped', 'both'])
    await refused(`https://${name}.example/secret`, 'private-address')
  assert.deepEqual(asked, [])
})

test('nor is a private number, however it is written', async () => {
  const numbers = [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '10.1.2.3',
    '169.254.169.254',
    '100.64.0.1',
    '[::1]',
    '[fe80::1]',
    '[fd12::1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::a00:1]',
    '[ff02::1]',
  ]
  for (const number of numbers) await refused(`https://${number}/`, 'private-address')
})

test('a redirect into a private network, to a number there, or away from https is not followed', async () => {
  asked.length = 0
  await refused('https://www.gov.example/to-inside', 'private-address')
  await refused('https://www.gov.example/to-number', 'private-address')
  await refused('https://www.gov.example/to-http', 'not-https')
  assert.deepEqual(
    asked.filter((path) => !path.includes('/to-')),
    [],
  )
})

test('a name that resolves to something private at the second look is refused at the second look', async () => {
  let looks = 0
  const resolve = ((_: string, __: object, answer: (error: null, found: object[]) => void) => {
    looks++
    answer(null, [{ address: looks === 1 ? '151.101.0.144' : '127.0.0.1', family: 4 }])
  }) as never
  await refused('https://www.gov.example/moved', 'private-address', { resolve })
  assert.equal(looks, 2)
})

test('an address that leads in a circle ends after five redirects', async () => {
  asked.length = 0
  await refused('https://www.gov.example/round', 'too-many-redirects')
  assert.equal(asked.length, 6)
})

test('more than 25 MB is not taken, whether announced, sent without end, or packed small', async () => {
  await refused('https://www.gov.example/said-large', 'too-large')
  await refused('https://www.gov.example/endless', 'too-large')
  await refused('https://www.gov.example/bomb', 'too-large')
})

test('a site that does not finish in time is left', async () => {
  await refused('https://www.gov.example/slow', 'too-slow', { signal: AbortSignal.timeout(150) })
})

test('each other failure says what it was', async () => {
  await refused('http://www.gov.example/paper.pdf', 'not-https')
  await refused('ftp://www.gov.example/', 'not-https')
  await refused('not an address', 'no-address')
  await refused('https://user:secret@www.gov.example/', 'no-address')
  await refused('https://nowhere.example/', 'unknown-host')
  await refused('https://www.gov.example/missing', 'not-found')
  await refused('https://www.gov.example/gone', 'not-found')
  await refused('https://www.gov.example/closed', 'refused-by-site')
  await refused('https://www.gov.example/cut', 'no-answer')
})

test('a site whose certificate does not hold is not read', async () => {
  await refused('https://www.gov.example/paper.pdf', 'not-secure', {
    agent: ourInternet((server.address() as AddressInfo).port, Buffer.from('')),
  })
})

test('public means the public internet and nothing special', () => {
  for (const address of ['8.8.8.8', '151.101.0.144', '2a04:4e42::144'])
    assert.ok(isPublicAddress(address), address)
  for (const address of [
    '0.0.0.0',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '2001:db8::1',
    '2002:a00:1::',
    '2001::1',
    'nonsense',
  ])
    assert.ok(!isPublicAddress(address), address)
})
