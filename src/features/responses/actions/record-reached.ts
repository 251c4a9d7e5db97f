import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Constitution } from '../constitution.ts'
import { signersOf } from '../queries/signing.ts'
import type { LockedRound } from './lock-round.ts'
import { lockRound } from './lock-round.ts'

/** Notes, once, that a council was reached: somebody who may sign for it opened the page of the round. */
export async function recordOpened(act: Act, roundId: string, gss: string): Promise<void> {
  await act.db
    .updateTable('round_council')
    .set({ reached_at: act.now, reached_how: 'opened the page' })
    .where('round_id', '=', roundId)
    .where('gss', '=', gss)
    .where('reached_at', 'is', null)
    .where(stillOpen)
    .execute()
}

/**
 * Notes the councils whose letter about an open round was handed over: to the mail server, or to
 * the outbox where no mail server is set (`outboxCounts`). The proof carries the moment of the
 * handing over, and it is the letter with the round's address to somebody who may sign.
 */
export async function recordReached(
  act: Act,
  { roundId, outboxCounts }: { roundId: string; outboxCounts: boolean },
): Promise<number> {
  const round = await lockRound(act, roundId, 'shared')
  if (!round || round.closedAt !== null) return 0
  const waiting = await act.db
    .selectFrom('round_council')
    .select('gss')
    .where('round_id', '=', roundId)
    .where('reached_at', 'is', null)
    .execute()
  const letters = await handedOver(act, round, outboxCounts)
  let found = 0
  for (const { gss } of waiting) {
    const at = letters.get(gss)
    if (!at) continue
    found += 1
    await act.db
      .updateTable('round_council')
      .set({ reached_at: at, reached_how: outboxCounts ? 'outbox' : 'mail server' })
      .where('round_id', '=', roundId)
      .where('gss', '=', gss)
      .where('reached_at', 'is', null)
      .execute()
  }
  if (found > 0) {
    await act.record({ name: 'councils.reached', subjectId: roundId, facts: { councils: found } })
  }
  return found
}

/** When the first letter about a round was handed over for each council, by code. */
async function handedOver(
  act: Act,
  { id, constitution, openedAt }: LockedRound,
  outboxCounts: boolean,
): Promise<Map<string, Date>> {
  const councils = await act.db
    .selectFrom('round_council')
    .select('gss')
    .where('round_id', '=', id)
    .execute()
  const codes = councils.map(({ gss }) => gss)
  // Those who could sign when the letters went out: a seat that changed hands since was reached then.
  const days = [...new Set([dayOf(new Date(openedAt)), dayOf(act.now)])]
  const signers = await Promise.all(
    days.map((day) => signersOf(act.db, codes, seatsOf(constitution), day)),
  )
  const mail = await act.db
    .selectFrom('mail')
    .select(['recipient', 'created_at', 'sent_at'])
    .where('created_at', '>=', new Date(openedAt))
    .where('body', 'like', `%/rounds/${id}%`)
    .orderBy('created_at')
    .execute()
  const reached = new Map<string, Date>()
  for (const { gss, email } of signers.flat()) {
    for (const letter of mail) {
      const at = letter.sent_at ?? (outboxCounts ? letter.created_at : null)
      if (letter.recipient !== email || at === null) continue
      const before = reached.get(gss)
      if (!before || at < before) reached.set(gss, at)
    }
  }
  return reached
}

const seatsOf = ({ signing }: Constitution) => signing.seats

// Proof that comes after the close changes nothing: the outcome stands on what was known then.
const stillOpen = sql<boolean>`exists (select from sign_off_round o where o.network_id = round_council.network_id
  and o.id = round_council.round_id and o.closed_at is null)`
