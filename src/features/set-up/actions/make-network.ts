import { sql } from 'kysely'
import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { addSignInLink, isSetUpCode } from '../../accounts/index.ts'
import { addSeat, importAuthorities, seatPerson, ukAuthorities } from '../../members/index.ts'
import { defaultConstitution } from '../../responses/index.ts'
import { type NewNetwork, type SetUpRefusal, slugOf, whyNotSetUp } from '../network.ts'

export interface SetUp {
  code: string
  network: NewNetwork
  colours: Record<string, string>
  director: { name: string; email: string; title: string }
}

/** Makes the first network, with the register of authorities, the default constitution and its director; of two who try at once one makes it. Returns a token that signs the director in. */
export async function makeNetwork(
  act: Act,
  setUp: SetUp,
): Promise<{ token: string } | Refused<SetUpRefusal>> {
  await sql`select pg_advisory_xact_lock(hashtext('hanse set-up'))`.execute(act.db)
  const { rows } = await sql<{
    networks: number
  }>`select count(*)::int as networks from networks_here()`.execute(act.db)
  const refusal = whyNotSetUp({
    networks: rows[0]?.networks ?? 0,
    rightCode: await isSetUpCode(act.db, setUp.code, act.now),
  })
  if (refusal) return { refused: refusal }
  const { name, line, about, hostname, foundingCouncils, officeEmail } = setUp.network
  await act.db
    .insertInto('network')
    .values({
      network_id: act.networkId,
      slug: slugOf(name),
      hostname,
      name,
      line,
      about,
      colours: JSON.stringify(setUp.colours),
      founding_councils: foundingCouncils,
      office_email: officeEmail,
      demonstration: false,
      created_at: act.now,
    })
    .execute()
  const today = dayOf(act.now)
  await act.db
    .insertInto('constitution')
    .values({
      network_id: act.networkId,
      id: newId(),
      effective_from: today,
      settings: JSON.stringify({ ...defaultConstitution, inForceFrom: today }),
      created_at: act.now,
    })
    .execute()
  await act.record({ name: 'network.made', subjectId: act.networkId })
  await importAuthorities(act, ukAuthorities())
  return { token: await seatDirector(act, setUp.director, today) }
}

async function seatDirector(act: Act, director: SetUp['director'], today: string): Promise<string> {
  const seat = await addSeat(act, {
    kind: 'director',
    gss: null,
    title: director.title,
    themeIds: [],
  })
  if (isRefused(seat)) throw new Error(`The director’s seat was refused: ${seat.refused}`)
  const seated = await seatPerson(act, {
    seatId: seat.seatId,
    person: { name: director.name, email: director.email, demonstration: false },
    from: today,
    until: null,
    acting: false,
    invitation: null,
  })
  if (isRefused(seated)) throw new Error(`The director was refused: ${seated.refused}`)
  return addSignInLink(act, seated.personId, '/members/manage')
}
