import { sql } from 'kysely'
import { parseProse } from '../../../documents/prose/parse.ts'
import type { Prose } from '../../../documents/prose/types.ts'
import type { Stance } from '../../../documents/stance.ts'
import type { Reads } from '../../../kernel/db.ts'

export interface Response {
  id: string
  consultationId: string
  title: string
  /** The response in five lines, as the leader reads it. */
  summary: string[]
  summaryRevision: number
  submitted: boolean
}

/** The response to a consultation, or null before it is called for. */
export async function responseOf(db: Reads, consultationId: string): Promise<Response | null> {
  const row = await db
    .selectFrom('response as r')
    .select([
      'r.id',
      'r.consultation_id as consultationId',
      'r.title',
      'r.summary',
      'r.summary_revision as summaryRevision',
    ])
    .select(
      sql<boolean>`exists (select from response_version v join submission s on s.network_id = v.network_id and s.version_id = v.id
      where v.network_id = r.network_id and v.response_id = r.id)`.as('submitted'),
    )
    .where('r.consultation_id', '=', consultationId)
    .executeTakeFirst()
  return row ?? null
}

export interface DraftAnswer {
  id: string
  questionId: string
  number: string | null
  text: string
  shortTitle: string | null
  section: string | null
  stance: Stance | null
  revision: number
}

/** The answers of a response in the order of their questions. */
export function draftAnswers(db: Reads, responseId: string): Promise<DraftAnswer[]> {
  return db
    .selectFrom('answer as a')
    .innerJoin('question as q', (join) =>
      join.onRef('q.network_id', '=', 'a.network_id').onRef('q.id', '=', 'a.question_id'),
    )
    .select([
      'a.id',
      'q.id as questionId',
      'q.number',
      'q.text',
      'q.short_title as shortTitle',
      'q.section',
      'a.stance',
      'a.revision',
    ])
    .where('a.response_id', '=', responseId)
    .where('q.dropped_at', 'is', null)
    .where('q.demographic', '=', false)
    .orderBy('q.position')
    .execute()
}

export interface DraftParagraph {
  id: string
  answerId: string | null
  text: string
  prose: Prose
  revision: number
  updatedAt: Date
  updatedBy: string | null
  /** The position that it was taken from. */
  origin: { slug: string; saidOn: string } | null
}

/** The paragraphs of a response in order, of one answer, of the letter (null) or of all (undefined). */
export async function draftParagraphs(
  db: Reads,
  responseId: string,
  answerId?: string | null,
): Promise<DraftParagraph[]> {
  const rows = await db
    .selectFrom('paragraph as p')
    .leftJoin('person', (join) =>
      join.onRef('person.network_id', '=', 'p.network_id').onRef('person.id', '=', 'p.updated_by'),
    )
    .select([
      'p.id',
      'p.answer_id as answerId',
      'p.text',
      'p.revision',
      'p.updated_at as updatedAt',
      'person.name as updatedBy',
    ])
    .select(
      sql<DraftParagraph['origin']>`(select json_build_object('slug', o.slug, 'saidOn', o.said_on)
        from paragraph_origin po join position o on o.network_id = po.network_id and o.id = po.position_id
        where po.network_id = p.network_id and po.paragraph_id = p.id)`.as('origin'),
    )
    .where('p.response_id', '=', responseId)
    .where('p.removed_at', 'is', null)
    .$if(answerId === null, (query) => query.where('p.answer_id', 'is', null))
    .$if(typeof answerId === 'string', (query) =>
      query.where('p.answer_id', '=', answerId as string),
    )
    .orderBy('p.position')
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({ ...row, prose: parseProse(row.text).prose }))
}

export interface DraftComment {
  id: string
  paragraphId: string
  passage: string
  text: string
  by: string
  council: string | null
  demonstration: boolean
  at: Date
  resolvedAt: Date | null
  resolvedBy: string | null
}

/** The comments on paragraphs of a response, the oldest first. */
export async function draftComments(db: Reads, paragraphIds: string[]): Promise<DraftComment[]> {
  if (paragraphIds.length === 0) return []
  const { rows } = await sql<DraftComment>`
    select c.id, c.paragraph_id as "paragraphId", c.passage, c.text, coalesce(p.name, 'Somebody') as by, coalesce(p.demonstration, false) as demonstration,
      (select a.short_name from seat_holding h join seat s on s.network_id = h.network_id and s.id = h.seat_id join authority a on a.gss = s.gss
        where h.network_id = c.network_id and h.person_id = c.person_id order by h.from_date desc limit 1) as council,
      c.at, c.resolved_at as "resolvedAt", r.name as "resolvedBy"
    from comment c
    left join person p on p.network_id = c.network_id and p.id = c.person_id
    left join person r on r.network_id = c.network_id and r.id = c.resolved_by
    where c.paragraph_id = any(${paragraphIds}::uuid[]) order by c.at, c.id`.execute(db as never)
  return rows
}

export interface Editing {
  paragraphId: string
  personId: string
  by: string
  at: Date
  /** Whether what they typed is known to differ from what is saved. */
  unsaved: boolean
}

/** Who has a paragraph of the response open now; what was left open longer than a quarter of an hour does not count. */
export async function editingNow(db: Reads, responseId: string, now: Date): Promise<Editing[]> {
  const since = new Date(now.getTime() - 15 * 60_000)
  return db
    .selectFrom('paragraph_edit as e')
    .innerJoin('paragraph as p', (join) =>
      join.onRef('p.network_id', '=', 'e.network_id').onRef('p.id', '=', 'e.paragraph_id'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.network_id', '=', 'e.network_id').onRef('person.id', '=', 'e.person_id'),
    )
    .select([
      'e.paragraph_id as paragraphId',
      'e.person_id as personId',
      'person.name as by',
      'e.at',
    ])
    .select(sql<boolean>`e.text <> '' and e.text <> p.text`.as('unsaved'))
    .where('p.response_id', '=', responseId)
    .where('p.removed_at', 'is', null)
    .where('e.at', '>', since)
    .execute()
}

export interface ParagraphRevision {
  revision: number
  text: string
  by: string | null
  at: Date
}

/** Every saved text of a paragraph, the newest first. */
export function paragraphRevisions(db: Reads, paragraphId: string): Promise<ParagraphRevision[]> {
  return db
    .selectFrom('paragraph_revision as r')
    .leftJoin('person', (join) =>
      join.onRef('person.network_id', '=', 'r.network_id').onRef('person.id', '=', 'r.person_id'),
    )
    .select(['r.revision', 'r.text', 'person.name as by', 'r.at'])
    .where('r.paragraph_id', '=', paragraphId)
    .orderBy('r.revision', 'desc')
    .execute()
}
