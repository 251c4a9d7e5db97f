import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { personByEmail } from '../../accounts/index.ts'
import { endedBy, type LeaderChangeRefusal, whyNotChangeLeader } from '../leader-change.ts'
import { seatWork } from '../queries/seat-work.ts'
import { waitingWords } from '../seat-work-words.ts'
import { byOffice } from './by-office.ts'
import type { Invitation } from './invite-person.ts'
import { seatPerson } from './seat-person.ts'

export interface LeaderChange {
  gss: string
  person: { name: string; email: string; demonstration: boolean }
  /** The first day of the new leader, ISO date: whoever held the seat holds it no longer on it. */
  from: string
  /** The holdings that the page said would end, by id. */
  seen: string[]
  invitation: Invitation | null
}

/** After an election somebody else leads a council: whoever held or acted in the seat has no rights in it from that day, the new one is invited, and what waited for the old one waits for the seat. */
export async function changeLeader(
  act: Act,
  change: LeaderChange,
): Promise<{ holdingId: string; personId: string } | Refused<LeaderChangeRefusal>> {
  const office = byOffice(act)
  const { gss, from, seen, person } = change
  const seat = await act.db
    .selectFrom('seat')
    .select(['id', 'title'])
    .where('gss', '=', gss)
    .where('kind', '=', 'leader')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  const holdings = await act.db
    .selectFrom('seat_holding')
    .select(['id', 'person_id as personId', 'acting', 'from_date as from', 'until_date as until'])
    .where('seat_id', '=', seat?.id ?? null)
    .execute()
  const personId = await personByEmail(act.db, person.email)
  const refusal = whyNotChangeLeader(office.may, { personId, from, seen }, seat ? holdings : null)
  if (refusal || !seat) return { refused: refusal ?? 'no-leader-seat' }
  for (const { id } of endedBy(holdings, from)) {
    await act.db
      .updateTable('seat_holding')
      .set({ until_date: from })
      .where('id', '=', id)
      .execute()
    await act.record({
      name: 'seat.left',
      seatId: office.seatId,
      gss,
      subjectId: id,
      facts: { seat: seat.id, until: from },
    })
  }
  const waiting = waitingWords(await seatWork(act.db, seat.id, act.now))
  const seated = await seatPerson(act, {
    seatId: seat.id,
    person,
    from,
    until: null,
    acting: false,
    invitation: change.invitation,
    waiting,
  })
  return isRefused(seated) ? { refused: 'holder-changed' } : seated
}
