import helmet from '@fastify/helmet'
import Fastify from 'fastify'

const ourFilesOnly = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    mediaSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    manifestSrc: ["'self'"],
  },
}

/** The headers that protect every answer. They never differ, so helmet is asked once and not at each request. */
export async function protectingHeaders(secure: boolean): Promise<Record<string, string>> {
  const asked = Fastify()
  asked.get('/plain', async () => '')
  const plain = await asked.inject('/plain')
  const protectedApp = Fastify()
  await protectedApp.register(helmet, {
    contentSecurityPolicy: ourFilesOnly,
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
  })
  protectedApp.get('/protected', async () => '')
  const { headers } = await protectedApp.inject('/protected')
  await Promise.all([asked.close(), protectedApp.close()])
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name in plain.headers ? [] : [[name, String(value)]],
    ),
  )
}
