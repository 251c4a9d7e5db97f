import { type DemonstrationPerson, demonstrationPeople } from '../../features/accounts/index.ts'
import { dayOf } from '../../kernel/clock.ts'
import { type Database, networksHere, reading } from '../../kernel/db.ts'

/** The lines that tell who may be tried in a demonstration, each with the address that signs in as them; empty for any other network. */
export async function demonstrationLines(
  database: Database,
  baseUrl: string,
  now: Date,
): Promise<string[]> {
  for (const networkId of await networksHere(database)) {
    const people = await reading(database, networkId, async (db) => {
      const { demonstration } = await db
        .selectFrom('network')
        .select('demonstration')
        .executeTakeFirstOrThrow()
      return demonstration ? demonstrationPeople(db, dayOf(now)) : []
    })
    if (people.length === 0) continue
    const line = (person: DemonstrationPerson) =>
      `  ${`${person.name}, ${person.seat}${person.council ? `, ${person.council}` : ''}`.padEnd(62)} ${baseUrl}/demonstration/${person.id}`
    const leads = (person: DemonstrationPerson) =>
      person.kind === 'policy-manager' || person.council === 'Lincoln'
    return [
      'Everybody in the demonstration is invented. Sign in as any of them:',
      ...people.filter((person) => !leads(person)).map(line),
      '',
      'To begin with:',
      ...people.filter(leads).map(line),
      '',
    ]
  }
  return []
}
