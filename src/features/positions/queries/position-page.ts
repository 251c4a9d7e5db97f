import { sql } from 'kysely'
import type { ResolvedProse } from '../../../documents/prose/types.ts'
import type { Reads } from '../../../kernel/db.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import type { StepKind } from '../position.ts'
import { lineColumns, type PositionLine } from './position-lines.ts'
import { lastStep, readableBy } from './visible.ts'

/** A paragraph of a position, with its own address. */
export interface PositionParagraph {
  place: number
  number: string | null
  prose: ResolvedProse
  text: string
}

/** One step in what became of a position. */
export interface PositionStep {
  number: number
  kind: StepKind
  at: Date
  reason: string
  decisionLink: string | null
  lapsesOn: string | null
  /** The seat in which it was done; null where the calendar or the record itself did it. */
  capacity: string | null
  /** Who; for members alone. */
  by: string | null
  later: { slug: string; question: string; title: string } | null
}

/** A position whole. */
export interface Position extends PositionLine {
  versionId: string | null
  sourceSha256: string
  textSha256: string
  dissent: { council: string | null; text: string }[]
  paragraphs: PositionParagraph[]
  steps: PositionStep[]
  /** Positions whose place it took. */
  tookPlaceOf: { slug: string; question: string; title: string; saidOn: string }[]
  consultation: { slug: string; title: string; link: string | null } | null
  document: { id: string; signedOff: string; signedSource: string } | null
}

/** A position by its address or its id, if this person may read it; null otherwise. */
export async function positionAt(
  db: Reads,
  address: string,
  viewer: Viewer | null,
): Promise<Position | null> {
  const member = viewer !== null && viewer.seats.length > 0
  const { rows } = await sql<Position>`
    select ${lineColumns}, p.version_id as "versionId", p.source_sha256 as "sourceSha256",
      p.text_sha256 as "textSha256", p.dissent,
      (select json_build_object('id', d.id, 'signedOff', d.signed_off, 'signedSource', d.signed_source)
        from position_document d where d.network_id = p.network_id and d.id = p.document_id) as document,
      (select json_build_object('slug', c.slug, 'title', c.title, 'link', c.link)
        from response_version v
        join response r on r.network_id = v.network_id and r.id = v.response_id
        join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
        where v.network_id = p.network_id and v.id = p.version_id) as consultation
    from position p ${lastStep}
    where ${readableBy(viewer)}
      and (p.slug = ${address} or p.id = ${isId(address) ? address : null}::uuid)`.execute(
    db as never,
  )
  const [found] = rows
  if (!found) return null
  return {
    ...found,
    paragraphs: await paragraphsOf(db, [found.id]),
    steps: await stepsOf(db, found.id, viewer, member),
    tookPlaceOf: await tookPlaceOf(db, found.id, viewer),
  }
}

/** The paragraphs of positions in order. */
export function paragraphsOf(
  db: Reads,
  ids: readonly string[],
): Promise<(PositionParagraph & { positionId: string })[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db
    .selectFrom('position_paragraph')
    .select(['position_id as positionId', 'place', 'number', 'prose', 'text'])
    .where('position_id', 'in', [...ids])
    .orderBy('position_id')
    .orderBy('place')
    .execute()
}

/** A later position that this person may not read is not named. */
async function stepsOf(db: Reads, id: string, viewer: Viewer | null, member: boolean) {
  const { rows } = await sql<PositionStep>`
    select s.number, s.kind, s.at, s.reason, s.decision_link as "decisionLink",
      to_char(s.lapses_on, 'YYYY-MM-DD') as "lapsesOn", seat.title as capacity,
      case when ${member} then person.name end as by,
      (select json_build_object('slug', p.slug, 'question', p.question, 'title', p.title) from position p
        where p.network_id = s.network_id and p.id = s.later_id and ${readableBy(viewer)}) as later
    from position_step s
    left join person on person.network_id = s.network_id and person.id = s.person_id
    left join seat on seat.network_id = s.network_id and seat.id = s.seat_id
    where s.position_id = ${id} order by s.number`.execute(db as never)
  return rows
}

async function tookPlaceOf(db: Reads, id: string, viewer: Viewer | null) {
  const { rows } = await sql<Position['tookPlaceOf'][number]>`
    select p.slug, p.question, p.title, to_char(p.said_on, 'YYYY-MM-DD') as "saidOn"
    from position_step s join position p on p.network_id = s.network_id and p.id = s.position_id
    where s.later_id = ${id} and ${readableBy(viewer)} order by p.said_on desc`.execute(db as never)
  return rows
}
