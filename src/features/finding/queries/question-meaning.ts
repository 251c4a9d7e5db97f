import { setTimeout as wait } from 'node:timers/promises'
import { encodeQuestion } from '../../../documents/meaning/encode.ts'

/** What a question means; null where the encoder does not answer in so many milliseconds. */
export async function meaningWithin(words: string, patienceMs: number): Promise<Uint8Array | null> {
  if (patienceMs === Number.POSITIVE_INFINITY) return encodeQuestion(words)
  const late = new AbortController()
  const patience = wait(patienceMs, null, { signal: late.signal, ref: false }).catch(() => null)
  return Promise.race([encodeQuestion(words).catch(() => null), patience]).finally(() =>
    late.abort(),
  )
}
