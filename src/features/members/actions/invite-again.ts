import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { type InvitationRefusal, whyNotInvite } from '../seat.ts'
import { byOffice } from './by-office.ts'
import { type Invitation, invitePerson } from './invite-person.ts'

/** Somebody with a seat is told of it once more, with a new link to sign in. */
export async function inviteAgain(
  act: Act,
  personId: string,
  invitation: Invitation,
): Promise<{ name: string } | Refused<InvitationRefusal>> {
  const office = byOffice(act)
  const today = dayOf(act.now)
  const person = await act.db
    .selectFrom('person')
    .select('name')
    .where('id', '=', personId)
    .where('erased_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  const seat = await act.db
    .selectFrom('seat_holding as h')
    .innerJoin('seat as s', (join) =>
      join.onRef('s.network_id', '=', 'h.network_id').onRef('s.id', '=', 'h.seat_id'),
    )
    .select(['h.id as holdingId', 's.title', 's.gss', 'h.from_date as from'])
    .where('h.person_id', '=', personId)
    .where((where) =>
      where.or([where('h.until_date', 'is', null), where('h.until_date', '>', today)]),
    )
    .orderBy('h.from_date', 'desc')
    .orderBy('h.id')
    .executeTakeFirst()
  const refusal = whyNotInvite(office.may, person !== undefined, seat !== undefined)
  if (refusal || !person || !seat) return { refused: refusal ?? 'no-seat' }
  await invitePerson(act, { personId, ...seat }, invitation)
  await act.record({
    name: 'seat.invited-again',
    seatId: office.seatId,
    gss: seat.gss,
    subjectId: seat.holdingId,
    facts: { person: personId },
  })
  return { name: person.name }
}
