import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { CorrectedFact } from '../../../kernel/tables/members.ts'
import type { Decision } from '../membership.ts'

/** What stands behind the memberships of one council. */
export interface MembershipRecord {
  decisions: (Decision & { membershipId: string; about: 'beginning' | 'end' })[]
  /** Memberships of other councils that these carry on, and that carry these on. */
  carriedFrom: Link[]
  carriedOn: Link[]
  corrections: {
    membershipId: string
    fact: 'from' | 'until' | 'kind'
    before: CorrectedFact
    after: CorrectedFact
    reason: string
    correctedAt: Date
  }[]
}

export interface Link {
  /** The membership of this council. */
  membershipId: string
  council: string
  slug: string
  on: string
}

/** The decisions, the successions and the corrections of the memberships of one council. */
export async function membershipRecord(db: Reads, gss: string): Promise<MembershipRecord> {
  const decisions = await sql<MembershipRecord['decisions'][number]>`
    select distinct on (d.membership_id, d.about) d.membership_id as "membershipId", d.about, d.body,
      d.decided_on as "decidedOn", d.source
    from membership_decision d join membership m on m.network_id = d.network_id and m.id = d.membership_id
    where m.gss = ${gss} order by d.membership_id, d.about, d.entered_at desc, d.id desc`.execute(
    db,
  )
  const links = (here: string, there: string) => sql<Link>`
    select s.${sql.ref(here)} as "membershipId", a.short_name as council, a.slug, s.on_date as on
    from membership_succession s
    join membership own on own.network_id = s.network_id and own.id = s.${sql.ref(here)}
    join membership other on other.network_id = s.network_id and other.id = s.${sql.ref(there)}
    join authority a on a.gss = other.gss
    where own.gss = ${gss} order by s.on_date, a.short_name`
  const corrections = await sql<MembershipRecord['corrections'][number]>`
    select c.membership_id as "membershipId", c.fact, c.before, c.after, c.reason, c.corrected_at as "correctedAt"
    from membership_correction c join membership m on m.network_id = c.network_id and m.id = c.membership_id
    where m.gss = ${gss} order by c.corrected_at, c.id`.execute(db)
  return {
    decisions: decisions.rows,
    carriedFrom: (await links('successor_id', 'membership_id').execute(db)).rows,
    carriedOn: (await links('membership_id', 'successor_id').execute(db)).rows,
    corrections: corrections.rows,
  }
}
