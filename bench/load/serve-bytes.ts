import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import { serveUntilParentEnds } from './child.ts'

export interface KeptPage {
  path: string
  headers: Record<string, string>
  /** Base64. */
  body: string
}

// Fastify without a single plugin, sending bytes from memory: what this machine can do at best.
process.once('message', async (pages: KeptPage[]) => {
  const server = Fastify()
  for (const { path, headers, body } of pages) {
    const bytes = Buffer.from(body, 'base64')
    // A route knows no query; with it in the path every request would be answered with a short 404.
    server.get(path.split('?')[0]!, (_request, reply) => reply.headers(headers).send(bytes))
  }
  await server.listen({ port: 0, host: '127.0.0.1' })
  process.send?.((server.server.address() as AddressInfo).port)
})
serveUntilParentEnds()
