import { z } from 'zod'
import type { ApiRead } from '../../kernel/open-api.ts'
import { keyExample, listExample, recordExample, responseExample } from './api-examples.ts'
import { recordSchema } from './record.ts'

const moment = z.iso.datetime()
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The list of published responses as JSON. */
export const responsesSchema = z.strictObject({
  network: z.string(),
  responses: z.array(
    z.strictObject({
      title: z.string(),
      address: z.url(),
      to: z.string(),
      consultation: z.strictObject({ title: z.string(), link: z.string().nullable() }),
      version: z.int().positive(),
      sha256: hash,
      submitted: moment,
      published: moment,
      members: z.int(),
      endorsed: z.int(),
      record: z.url(),
      canonical: z.url(),
    }),
  ),
})

/** The key with which this installation signs. */
export const keySchema = z.strictObject({
  alg: z.literal('Ed25519'),
  publicKey: z.base64(),
  pem: z.string(),
  fingerprint: hash,
  created: moment,
})

/** What machines may read of responses. */
export const responseApi: ApiRead[] = [
  {
    path: '/responses.json',
    summary: 'Published responses, the newest first',
    answer: responsesSchema,
    example: listExample,
  },
  {
    path: '/responses.atom',
    summary: 'Published responses as a feed',
    answer: 'application/atom+xml',
  },
  {
    path: '/responses/{slug}/record.json',
    summary: 'The signed record of who signed exactly what',
    answer: recordSchema,
    example: recordExample,
  },
  {
    path: '/responses/{slug}/canonical.json',
    summary: 'The canonical text (RFC 8785) of which the SHA-256 is taken',
    answer: 'application/json',
    example: responseExample,
  },
  {
    path: '/.well-known/hanse-key',
    summary: 'The public key of this installation',
    answer: keySchema,
    example: keyExample,
  },
]
