import type { Act, Refused } from '../../../kernel/act.ts'

/** A person lets the public site name them beside the themes they lead, or takes that back: from then on it names them no more. */
export async function agreeToBeNamed(
  act: Act,
  agreed: boolean,
): Promise<{ agreed: boolean } | Refused<'nobody'>> {
  const person = act.by?.personId
  if (!person) return { refused: 'nobody' }
  const changed = agreed
    ? await act.db
        .insertInto('public_name')
        .values({ network_id: act.networkId, person_id: person, agreed_at: act.now })
        .onConflict((conflict) => conflict.columns(['network_id', 'person_id']).doNothing())
        .executeTakeFirst()
    : await act.db.deleteFrom('public_name').where('person_id', '=', person).executeTakeFirst()
  const rows =
    'numDeletedRows' in changed ? changed.numDeletedRows : changed.numInsertedOrUpdatedRows
  if (rows) await act.record({ name: agreed ? 'public-name.agreed' : 'public-name.withdrawn' })
  return { agreed }
}
