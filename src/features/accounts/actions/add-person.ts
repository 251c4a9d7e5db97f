import type { Act } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { personByEmail } from '../queries/accounts.ts'

export interface NewPerson {
  name: string
  email: string
  demonstration: boolean
}

/** The person of an address: whoever is known by it keeps their name, else somebody new. Two who add the same address at once get the same person: the unique index decides. */
export async function addPerson(act: Act, person: NewPerson): Promise<string> {
  const added = await act.db
    .insertInto('person')
    .values({
      network_id: act.networkId,
      id: newId(),
      name: person.name,
      email: person.email,
      demonstration: person.demonstration,
      created_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id ?? ((await personByEmail(act.db, person.email)) as string)
}
