import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../../kernel/seats.ts'

/** Whether everybody may read position `p`: its response is published, or the office opened the document it came from. */
export const isPublic: RawBuilder<boolean> = sql<boolean>`(exists (
  select from published_response r where r.network_id = p.network_id and r.version_id = p.version_id)
  or exists (select from position_document d
    where d.network_id = p.network_id and d.id = p.document_id and d.audience = 'public'))`

/** Which positions `p` somebody may read: whoever holds a seat today reads all that was sent, everybody else what is public. */
export function readableBy(viewer: Viewer | null): RawBuilder<boolean> {
  return viewer !== null && viewer.seats.length > 0 ? sql<boolean>`true` : isPublic
}

/** The last step of position `p`, as `last`, and the day on which it lapses while it stands. */
export const lastStep: RawBuilder<unknown> = sql`join lateral (
  select s.kind, s.at, s.later_id, s.lapses_on from position_step s
  where s.network_id = p.network_id and s.position_id = p.id order by s.number desc limit 1) last on true`
