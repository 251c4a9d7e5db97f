import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { assetsCacheControl, assetsPath } from '../ui/assets.ts'

/** Serves the built files, compressed where the browser takes it; their names hold their hash, so they never go stale. */
export async function serveAssets(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    prefix: assetsPath,
    preCompressed: true,
    cacheControl: false,
    index: false,
    setHeaders: (reply) => reply.header('cache-control', assetsCacheControl),
  })
}
