import { setTimeout as wait } from 'node:timers/promises'
import { encodeQuestion } from '../../../documents/meaning/encode.ts'
import type { Reads } from '../../../kernel/db.ts'
import { type Asker, nearestInMeaning } from '../../finding/index.ts'
import { asksForMeaning, isNear, type Near } from '../fused.ts'
import { kinds } from '../search.ts'

/** So many records near in meaning are looked at. */
const most = 10
/** A page waits so long for what its question means; while the encoder starts, words alone answer. */
const patienceMs = 200

/** The meaning of the words, computed while others look for them; null where it is not asked for, or not known in time. */
export function meaningOf(words: string): Promise<Uint8Array | null> {
  if (!asksForMeaning(words)) return Promise.resolve(null)
  const late = new AbortController()
  const patience = wait(patienceMs, null, { signal: late.signal, ref: false }).catch(() => null)
  return Promise.race([encodeQuestion(words).catch(() => null), patience]).finally(() =>
    late.abort(),
  )
}

/** What the asker may find that is near in meaning to the question. */
export async function findNear(
  db: Reads,
  asked: Uint8Array | null,
  { networkId, asker }: { networkId: string; asker: Asker },
): Promise<Near[]> {
  if (!asked) return []
  const wanted = ({ kind }: { kind: string }) => kinds.some((one) => one === kind)
  const near = await nearestInMeaning(db, { networkId, asked, asker, limit: most, wanted })
  return near.filter(isNear)
}
