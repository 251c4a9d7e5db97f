import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Finding } from '../../features/responses/record-verification.ts'
import { type ChainHead, type EventLink, verifyChain } from '../../kernel/event-chain.ts'
import { Unusable } from './unusable.ts'

const link = z.object({
  seq: z.int().min(1),
  id: z.string(),
  at: z.string(),
  name: z.string(),
  person_id: z.string().nullable(),
  seat_id: z.string().nullable(),
  gss: z.string().nullable(),
  subject_id: z.string().nullable(),
  facts: z.string(),
  previous_hash: z.string(),
  hash: z.string(),
})

const what = 'The log of events is as it was written: none changed, added, moved or left out.'

/** Checks an exported log, one event as JSON on each line, in the order of its numbers; a `head` known from elsewhere shows a cut end. */
export async function findingsOfLogFile(path: string, head: ChainHead | null): Promise<Finding[]> {
  let last: ChainHead = { seq: 0, hash: '' }
  try {
    for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
      if (line.trim() === '') continue
      const event = eventIn(line)
      if (!event) {
        return [
          { what, holds: false, detail: `After event ${last.seq} stands a line that is no event.` },
        ]
      }
      const found = verifyChain([event], undefined, last)
      if (!found.ok) return [{ what, holds: false, detail: found.why }]
      last = { seq: event.seq, hash: event.hash }
    }
  } catch (problem) {
    throw new Unusable(`${path} cannot be read: ${(problem as Error).message}`)
  }
  const found = verifyChain([], head ?? undefined, last)
  return [
    found.ok
      ? {
          what,
          holds: true,
          detail: `${last.seq} events. The last has the hash ${last.hash || '(none)'}.`,
        }
      : { what, holds: false, detail: found.why },
  ]
}

function eventIn(line: string): EventLink | null {
  try {
    return link.parse(JSON.parse(line))
  } catch {
    return null
  }
}
