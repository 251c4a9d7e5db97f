import { sql } from 'kysely'
import type { Stance } from '../../../documents/stance.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Evidence } from '../../../kernel/tables.ts'
import type { ClearanceLevel } from '../clearance.ts'
import type { UsePermission } from '../contribution.ts'
import { type Asker, levelNow, mayName, mayRead } from './contribution-state.ts'

/** One question with what one council has said to it, for that council's own people and the office. */
export interface OwnAnswer {
  questionId: string
  position: number
  number: string | null
  text: string
  shortTitle: string | null
  section: string | null
  type: 'open' | 'yes-no' | 'choice'
  options: string[]
  followUp: string[]
  guidance: string[]
  place: string | null
  parts: { label: string | null; text: string }[]
  contributionId: string | null
  revision: number
  stance: Stance | null
  words: string
  evidence: Evidence[]
  use: UsePermission
  level: ClearanceLevel
  shared: boolean
  updatedAt: Date | null
  updatedBy: string | null
}

/** All questions of a consultation with one council's answers, in order, in one statement: all of them for its own people, or what a reader from elsewhere may read by name. */
export async function ownAnswers(
  db: Reads,
  consultationId: string,
  gss: string,
  reader: Asker | null = null,
): Promise<OwnAnswer[]> {
  const rows = await db
    .selectFrom('question as q')
    .leftJoin('contribution as c', (join) =>
      join
        .onRef('c.network_id', '=', 'q.network_id')
        .onRef('c.question_id', '=', 'q.id')
        .on('c.gss', '=', gss)
        .on(
          reader
            ? sql<boolean>`(${mayRead('c', reader)} and ${mayName('c', reader)})`
            : sql<boolean>`true`,
        ),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 'c.network_id').onRef('p.id', '=', 'c.updated_by'),
    )
    .select([
      'q.id as questionId',
      'q.position',
      'q.number',
      'q.text',
      'q.short_title as shortTitle',
      'q.section',
      'q.type',
      'q.options',
      'q.follow_up as followUp',
      'q.guidance',
      'q.place',
      'q.parts',
      'c.id as contributionId',
      'c.stance',
      'c.evidence',
      'c.updated_at as updatedAt',
      'p.name as updatedBy',
    ])
    .select(sql<number>`coalesce(c.revision, 0)`.as('revision'))
    .select(sql<string>`coalesce(c.text, '')`.as('words'))
    .select(sql<UsePermission>`coalesce(c.use, 'by-name')`.as('use'))
    .select(sql<boolean>`c.shared_at is not null`.as('shared'))
    .select(levelNow('c').as('level'))
    .where('q.consultation_id', '=', consultationId)
    .where('q.dropped_at', 'is', null)
    .where('q.demographic', '=', false)
    .orderBy('q.position')
    .execute()
  return rows.map((row) => ({ ...row, evidence: row.evidence ?? [], parts: row.parts }))
}

export interface Voice {
  id: string
  /** Null where the council did not want to be named. */
  council: string | null
  slug: string | null
  stance: Stance | null
  words: string
  evidence: Evidence[]
  level: ClearanceLevel
  use: UsePermission
  clearedAt: Date | null
}

/** What other councils let this asker read of one question; the unattributed come without a name, in an order that does not give it away. */
export async function voices(
  db: Reads,
  questionId: string,
  asker: Asker,
  except: string | null,
  hide: { among: number; today: string },
): Promise<Voice[]> {
  const named = mayName('c', asker)
  // What is said without a name stays unsaid while so few could have said it that one could tell.
  const unnamed = sql<number>`(select count(*) from membership m where m.kind in ('founder', 'full')
      and (m.from_date is null or m.from_date <= ${hide.today}::date) and (m.until_date is null or m.until_date > ${hide.today}::date))
    - (select count(*) from contribution n where n.question_id = c.question_id and n.shared_at is not null and n.use = 'by-name')`
  const rows = await db
    .selectFrom('contribution as c')
    .innerJoin('authority as a', 'a.gss', 'c.gss')
    .select(['c.stance', 'c.text as words', 'c.evidence', 'c.use'])
    .select(sql<string>`case when ${named} then c.id::text else md5(c.id::text) end`.as('id'))
    .select(sql<string | null>`case when ${named} then a.short_name end`.as('council'))
    .select(sql<string | null>`case when ${named} then a.slug end`.as('slug'))
    .select(levelNow('c').as('level'))
    .select(
      sql<Date | null>`case when ${named} then (select max(k.at) from clearance k where k.network_id = c.network_id
      and k.contribution_id = c.id and k.revision = c.revision) end`.as('clearedAt'),
    )
    .where('c.question_id', '=', questionId)
    .where('c.stance', 'is not', null)
    .where(mayRead('c', asker))
    .where(sql<boolean>`(${named} or ${unnamed} >= ${hide.among})`)
    .where((where) => (except === null ? where.val(true) : where('c.gss', '<>', except)))
    .orderBy(sql`c.text = ''`)
    .orderBy(sql`case when ${named} then lower(a.short_name) end nulls last`)
    .orderBy(sql`md5(c.id::text)`)
    .execute()
  return rows
}

export interface Portfolio {
  seatId: string
  name: string
  title: string
  demonstration: boolean
}

/** Who can clear for a council today: portfolio holders first, then the leader. */
export async function clearers(db: Reads, gss: string, today: string): Promise<Portfolio[]> {
  return db
    .selectFrom('seat as s')
    .innerJoin('seat_holding as h', (join) =>
      join.onRef('h.network_id', '=', 's.network_id').onRef('h.seat_id', '=', 's.id'),
    )
    .innerJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 'h.network_id').onRef('p.id', '=', 'h.person_id'),
    )
    .select(['s.id as seatId', 'p.name', 's.title', 'p.demonstration'])
    .where('s.gss', '=', gss)
    .where('s.kind', 'in', ['portfolio-holder', 'leader'])
    .where('h.from_date', '<=', today)
    .where((where) =>
      where.or([where('h.until_date', 'is', null), where('h.until_date', '>', today)]),
    )
    .orderBy(sql`s.kind = 'leader'`)
    .orderBy('p.name')
    .execute()
}

export interface ClearanceRequest {
  id: string
  seatId: string
  askedAt: Date
  askedBy: string | null
  note: string
  answeredAt: Date | null
  sentBack: string | null
}

/** The last time a council's officer asked for clearance of its answers, or null. */
export async function lastClearanceRequest(
  db: Reads,
  consultationId: string,
  gss: string,
): Promise<ClearanceRequest | null> {
  const row = await db
    .selectFrom('clearance_request as r')
    .leftJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 'r.network_id').onRef('p.id', '=', 'r.asked_by'),
    )
    .select([
      'r.id',
      'r.seat_id as seatId',
      'r.asked_at as askedAt',
      'p.name as askedBy',
      'r.note',
      'r.answered_at as answeredAt',
      'r.sent_back as sentBack',
    ])
    .where('r.consultation_id', '=', consultationId)
    .where('r.gss', '=', gss)
    .orderBy('r.asked_at', 'desc')
    .orderBy('r.id', 'desc')
    .executeTakeFirst()
  return row ?? null
}
