import { z } from 'zod'
import { data } from './answer.ts'
import type { Web } from './ask.ts'

/** One public read of the installation, for machines; its schema is the one that tests hold the answer against. */
export interface ApiRead {
  path: string
  summary: string
  /** The answer as JSON, or the media type of another kind. */
  answer: z.ZodType | string
  example?: unknown
  /** What must be asked with it, as "q={words}": without, there is no answer. */
  asked?: string
}

/** The OpenAPI 3.1 document of these reads: schemas, examples, and that nobody needs to sign in. */
export function openApiDocument(title: string, baseUrl: string, reads: readonly ApiRead[]) {
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: '1',
      description: 'What everybody may read. No key is needed. Every answer has an ETag.',
    },
    servers: [{ url: baseUrl }],
    paths: Object.fromEntries(reads.map((read) => [read.path, { get: operation(read) }])),
  }
}

function operation({ path, summary, answer, example }: ApiRead) {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const content =
    typeof answer === 'string'
      ? { [answer]: example ? { example } : {} }
      : {
          'application/json': {
            schema: z.toJSONSchema(answer, { io: 'input', unrepresentable: 'any' }),
            ...(example ? { example } : {}),
          },
        }
  return {
    summary,
    parameters,
    responses: {
      200: { description: summary, content },
      404: { description: 'There is nothing at this address.' },
    },
  }
}

/** Serves the OpenAPI document of all rooms at /openapi.json. */
export function openApiRoute(web: Web, reads: readonly ApiRead[]): void {
  web.page('/openapi.json', { allow: 'public', keep: 60 }, async (ask) =>
    data(
      JSON.stringify(openApiDocument(ask.network.name, ask.config.baseUrl, reads), null, 2),
      'application/json; charset=utf-8',
    ),
  )
}
