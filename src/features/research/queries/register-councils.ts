import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { ukAuthorities } from '../../members/index.ts'
import type { RegisterCouncil } from '../published/codes.ts'

/** Every authority of the register on a day, ISO date: the one of the database, and those that ship where it lacks them. */
export async function registerCouncils(db: Reads, day: string): Promise<RegisterCouncil[]> {
  const kept = await db
    .selectFrom('authority')
    .select([
      'gss',
      'short_name as shortName',
      'population',
      'county_gss as countyGss',
      'former_gss as formerGss',
      'valid_from as validFrom',
      'valid_until as validUntil',
      sql<string[]>`array(select successor_gss from authority_successor s
        where s.gss = authority.gss order by successor_gss)`.as('successors'),
    ])
    .execute()
  const all = new Map(ukAuthorities().map((one) => [one.gss, plainly(one, day)]))
  for (const one of kept) {
    const read = plainly(one, day)
    const shipped = all.get(one.gss)
    all.set(one.gss, { ...read, people: read.people ?? shipped?.people ?? null })
  }
  return [...all.values()]
}

function plainly(
  one: {
    gss: string
    shortName: string
    population: number | null
    countyGss: string | null
    formerGss: string[]
    validFrom: string | null
    validUntil: string | null
    successors: string[]
  },
  day: string,
): RegisterCouncil {
  return {
    gss: one.gss,
    council: one.shortName,
    people: one.population,
    county: one.countyGss,
    formerGss: one.formerGss,
    successors: one.successors,
    current:
      (one.validFrom === null || one.validFrom <= day) &&
      (one.validUntil === null || one.validUntil > day),
  }
}
