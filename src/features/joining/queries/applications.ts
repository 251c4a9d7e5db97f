import { sql } from 'kysely'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { isId } from '../../../kernel/ids.ts'
import { hashToken } from '../../../kernel/session.ts'
import { constitutionOn } from '../../responses/index.ts'
import { type Answers, type ApplicationState, stateOf } from '../application.ts'
import {
  type AuthorityFacts,
  checkEligibility,
  type Eligibility,
  eligibilitySchema,
  type Finding,
} from '../eligibility.ts'
import { placeName } from '../place-name.ts'

/** One application with what the register knows of its council and what has become of it. */
export interface Application extends Answers {
  id: string
  reference: string
  gss: string
  council: string
  slug: string
  name: string
  nation: string
  region: string | null
  validFrom: string | null
  validUntil: string | null
  facts: AuthorityFacts
  applicant: { name: string; role: string; email: string }
  revision: number
  begunAt: Date
  savedAt: Date | null
  sentAt: Date | null
  closedAt: Date | null
  closedAs: 'withdrawn' | 'rejected' | 'admitted' | null
  closingReasons: string
  membershipId: string | null
  /** The newest decision that it is in. */
  decision: {
    id: string
    closedAt: Date | null
    closesAt: Date
    agreed: boolean
    joinsOn: string
  } | null
  deferral: { at: Date; until: string | null; reasons: string } | null
  state: ApplicationState
}

/** Every application by its newest event, or those asked for. */
export async function applications(
  db: Reads,
  only: { ids?: readonly string[]; decisionId?: string } = {},
): Promise<Application[]> {
  if (only.ids && (only.ids.length === 0 || !only.ids.every(isId))) return []
  let query = db
    .selectFrom('application as a')
    .innerJoin('authority as u', 'u.gss', 'a.gss')
    .selectAll('a')
    .select([
      'u.short_name as council',
      'u.slug',
      'u.name as official',
      'u.nation',
      'u.region',
      'u.kind',
      'u.urban_class as urbanClass',
      'u.population',
      'u.population_year as populationYear',
      'u.population_source as populationSource',
      'u.source as registerSource',
      'u.valid_from as validFrom',
      'u.valid_until as validUntil',
      sql<{
        id: string
        closedAt: string | null
        closesAt: string
        agreed: boolean
        joinsOn: string
      } | null>`(
        select jsonb_build_object('id', d.id, 'closedAt', d.closed_at, 'closesAt', d.closes_at, 'joinsOn', d.joins_on,
          'agreed', coalesce(d.outcome ->> 'onTheseBallots' = 'agreed', false))
        from admission_application x
        join admission_decision d on d.network_id = x.network_id and d.id = x.decision_id
        where x.network_id = a.network_id and x.application_id = a.id
        order by d.opened_at desc, d.id desc limit 1)`.as('decision'),
      sql<{ at: string; until: string | null; reasons: string } | null>`(
        select jsonb_build_object('at', f.at, 'until', f.until_date, 'reasons', f.reasons)
        from application_deferral f
        where f.network_id = a.network_id and f.application_id = a.id
        order by f.at desc limit 1)`.as('deferral'),
    ])
    .orderBy(sql`lower(u.short_name)`)
    .orderBy('a.begun_at')
  if (only.ids) query = query.where('a.id', 'in', only.ids)
  if (only.decisionId)
    query = query.where(
      'a.id',
      'in',
      db
        .selectFrom('admission_application')
        .select('application_id')
        .where('decision_id', '=', only.decisionId),
    )
  return (await query.execute()).map((row) => {
    const decision = row.decision && {
      ...row.decision,
      closedAt: row.decision.closedAt === null ? null : new Date(row.decision.closedAt),
      closesAt: new Date(row.decision.closesAt),
    }
    const deferral = row.deferral && { ...row.deferral, at: new Date(row.deferral.at) }
    return {
      id: row.id,
      reference: row.reference,
      gss: row.gss,
      council: placeName(row.council, row.official),
      slug: row.slug,
      name: row.official,
      nation: row.nation,
      region: row.region,
      validFrom: row.validFrom,
      validUntil: row.validUntil,
      facts: {
        kind: row.kind,
        nation: row.nation,
        urbanClass: row.urbanClass,
        population: row.population,
        populationYear: row.populationYear,
        populationSource: row.populationSource,
        source: row.registerSource,
      },
      applicant: {
        name: row.applicant_name,
        role: row.applicant_role,
        email: row.applicant_email,
      },
      reasons: row.reasons,
      widerArea: row.wider_area,
      widerReasons: row.wider_reasons,
      seats: row.seats,
      contact: row.contact,
      revision: row.revision,
      begunAt: row.begun_at,
      savedAt: row.saved_at,
      sentAt: row.sent_at,
      closedAt: row.closed_at,
      closedAs: row.closed_as,
      closingReasons: row.closing_reasons,
      membershipId: row.membership_id,
      decision,
      deferral,
      state: stateOf({
        sentAt: row.sent_at,
        closedAs: row.closed_as,
        decision,
        deferredAt: deferral?.at ?? null,
      }),
    }
  })
}

/** One application by id; null where there is none. */
export async function applicationById(db: Reads, id: string): Promise<Application | null> {
  return (await applications(db, { ids: [id] }))[0] ?? null
}

/** The application that a link opens, while the link holds; null else, whatever the reason. */
export async function applicationByToken(
  db: Reads,
  token: string,
  now: Date,
): Promise<Application | null> {
  const link = await db
    .selectFrom('application_link')
    .select('application_id')
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return link ? applicationById(db, link.application_id) : null
}

/** The eligibility rules of a day; none where the constitution has none. */
export async function eligibilityOn(db: Reads, day: string): Promise<Eligibility> {
  const constitution = await constitutionOn(db, day)
  return eligibilitySchema.parse(constitution.eligibility ?? {})
}

/** An application held against the rules of today. */
export async function findingsOf(
  db: Reads,
  application: Application,
  now: Date,
): Promise<Finding[]> {
  const rules = await eligibilityOn(db, dayOf(now))
  return checkEligibility(rules, application.facts, {
    claimed: application.widerArea,
    reasons: application.widerReasons,
  })
}
