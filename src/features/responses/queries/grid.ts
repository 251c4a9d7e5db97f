import { sql } from 'kysely'
import type { Stance } from '../../../documents/stance.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Clearance, ClearanceLevel } from '../clearance.ts'
import { countsUnder, standingLevel } from '../clearance.ts'
import type { Constitution } from '../constitution.ts'
import type { Contribution, UsePermission } from '../contribution.ts'
import { type Strength, strengthLine } from '../strength.ts'
import { type Asker, mayName, mayRead } from './contribution-state.ts'

export interface GridCouncil {
  gss: string
  slug: string
  council: string
  nation: string
}

export interface GridCell {
  stance: Stance | null
  level: ClearanceLevel
  clearedOn: Date | null
  words: string | null
}

export interface GridRow {
  questionId: string
  /** From 1: its place in the list, and in addresses. */
  at: number
  number: string | null
  text: string
  shortTitle: string | null
  section: string | null
  strength: Strength
  /** Councils whose stance waits for clearance, by stance, as far as the asker may know. */
  waiting: Partial<Record<Stance, number>>
  /** One for each council of the grid; null where nothing was said, or nothing the asker may know of. */
  cells: (GridCell | null)[]
}

interface Row {
  questionId: string
  gss: string
  stance: Stance | null
  use: UsePermission
  shared: boolean
  revision: number
  clearances: Pick<Clearance, 'level' | 'revision'>[]
  clearedAt: string | null
  words: string | null
  seen: boolean
}

/** Every contribution of a consultation as one statement; what the asker may not see is marked so, and serves for counts alone. */
async function contributionRows(
  db: Reads,
  consultationId: string,
  asker: Asker,
  words: boolean,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.question_id as "questionId", c.gss, c.stance, c.use, c.shared_at is not null as shared, c.revision,
      coalesce(k.clearances, '[]'::json) as clearances, k.cleared_at as "clearedAt",
      (${mayRead('c', asker)} and ${mayName('c', asker)}) as seen,
      ${words ? sql`case when ${mayRead('c', asker)} and ${mayName('c', asker)} then c.text end` : sql`null`} as words
    from contribution c
    join question q on q.network_id = c.network_id and q.id = c.question_id
    left join lateral (
      select json_agg(json_build_object('level', k.level, 'revision', k.revision)) as clearances,
        max(k.at) filter (where k.revision = c.revision) as cleared_at
      from clearance k where k.network_id = c.network_id and k.contribution_id = c.id
    ) k on true
    where q.consultation_id = ${consultationId} and q.dropped_at is null and not q.demographic`.execute(
    db as never,
  )
  return rows
}

/** Who says what: every question by every council, with the strength line of each; three statements whatever the size. */
export async function gridOf(
  db: Reads,
  consultationId: string,
  councils: GridCouncil[],
  constitution: Constitution,
  asker: Asker,
  words = false,
): Promise<GridRow[]> {
  const questions = await db
    .selectFrom('question')
    .select(['id', 'number', 'text', 'short_title as shortTitle', 'section'])
    .where('consultation_id', '=', consultationId)
    .where('dropped_at', 'is', null)
    .where('demographic', '=', false)
    .orderBy('position')
    .execute()
  const byQuestion = Map.groupBy(
    await contributionRows(db, consultationId, asker, words),
    (row) => row.questionId,
  )
  return questions.map((question, place) => {
    const rows = byQuestion.get(question.id) ?? []
    const seen = new Map(
      rows.filter((row) => row.seen && row.stance !== null).map((row) => [row.gss, row]),
    )
    return {
      questionId: question.id,
      at: place + 1,
      number: question.number,
      text: question.text,
      shortTitle: question.shortTitle,
      section: question.section,
      strength: strengthLine(constitution, councils, rows.map(contributionOf)),
      waiting: waitingOf([...seen.values()], constitution),
      cells: councils.map(({ gss }) => cellOf(seen.get(gss))),
    }
  })
}

function contributionOf(row: Row): Contribution {
  return {
    id: '',
    questionId: row.questionId,
    gss: row.gss,
    stance: row.stance,
    text: '',
    evidence: [],
    use: row.use,
    revision: row.revision,
    shared: row.shared,
    clearances: row.clearances as Clearance[],
  }
}

function cellOf(row: Row | undefined): GridCell | null {
  if (!row) return null
  return {
    stance: row.stance,
    level: standingLevel(row),
    clearedOn: row.clearedAt ? new Date(row.clearedAt) : null,
    words: row.words,
  }
}

function waitingOf(rows: Row[], { clearanceToCount }: Constitution): GridRow['waiting'] {
  const waiting: GridRow['waiting'] = {}
  for (const row of rows) {
    if (row.stance && !countsUnder({ clearanceToCount }, standingLevel(row)))
      waiting[row.stance] = (waiting[row.stance] ?? 0) + 1
  }
  return waiting
}

/** The councils of a grid: those that were called, or where there is no call the members of the day. */
export async function gridCouncils(
  db: Reads,
  consultationId: string,
  today: string,
): Promise<GridCouncil[]> {
  const { rows } = await sql<GridCouncil>`
    select a.gss, a.slug, a.short_name as council, a.nation
    from authority a
    where a.gss in (
      select cc.gss from call_council cc join call on call.network_id = cc.network_id and call.id = cc.call_id
      where call.consultation_id = ${consultationId}
      union
      select m.gss from membership m
      where m.kind in ('founder', 'full') and (m.from_date is null or m.from_date <= ${today}::date) and (m.until_date is null or m.until_date > ${today}::date)
    )
    order by lower(a.short_name)`.execute(db as never)
  return rows
}
