import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { forgetPersonInMail } from '../../../kernel/mail.ts'
import { isOffice, officeSeat } from '../../../kernel/seats.ts'
import {
  addressOfNobody,
  type Erasing,
  type ErasureRefusal,
  insteadOfName,
  whyNotErase,
} from '../own-data.ts'
import { lastSeatOf } from '../queries/own-data.ts'

/** What a room forgets of a person, in the transaction that erases them; `instead` stands where a name stood. */
export type Forget = (
  act: Act,
  person: Erasing,
  instead: string,
) => Promise<Refused<'last-of-office'> | undefined>

/** Name and address are gone everywhere: from the person, their sessions, links and letters, and from what each room keeps. What they did stays, done by "a former officer of Lincoln". */
export async function erasePerson(
  act: Act,
  personId: string,
  rooms: readonly Forget[],
): Promise<{ erased: string } | Refused<ErasureRefusal>> {
  const person = await act.db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'erased_at as erasedAt'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  const by = act.by && { personId: act.by.personId, office: isOffice(act.by) }
  const refusal = whyNotErase(
    by,
    person ? { id: person.id, erased: person.erasedAt !== null } : null,
  )
  if (refusal || !person) return { refused: refusal ?? 'unknown-person' }
  const instead = insteadOfName(await lastSeatOf(act.db, personId))
  const { name } = person
  for (const email of [person.email, ...(await formerAddresses(act, personId))]) {
    for (const forget of rooms) {
      const refused = await forget(act, { personId, name, email }, instead)
      if (isRefused(refused)) return refused
    }
    await forgetPersonInMail(act, { name, email }, instead)
  }
  await act.db.deleteFrom('session').where('person_id', '=', personId).execute()
  await act.db.deleteFrom('sign_in_link').where('person_id', '=', personId).execute()
  await act.db.deleteFrom('address_change').where('person_id', '=', personId).execute()
  await act.db
    .updateTable('person')
    .set({ name: instead, email: addressOfNobody(personId), erased_at: act.now })
    .where('id', '=', personId)
    .execute()
  await act.record({
    name: 'person.erased',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: personId,
    facts: { own: act.by?.personId === personId },
  })
  return { erased: personId }
}

async function formerAddresses(act: Act, personId: string): Promise<string[]> {
  const changes = await act.db
    .selectFrom('address_change')
    .select(['email', 'old_email as oldEmail'])
    .where('person_id', '=', personId)
    .execute()
  return [...new Set(changes.flatMap(({ email, oldEmail }) => [email, oldEmail]))]
}
