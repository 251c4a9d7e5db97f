import { sql } from 'kysely'
import type { FoundAnswer } from '../../../documents/answers/types.ts'
import type { Reads } from '../../../kernel/db.ts'
import { isId } from '../../../kernel/ids.ts'
import { isOffice, type Viewer } from '../../../kernel/seats.ts'

/** A past response as it stands in the office’s list. */
export interface PastResponseLine {
  id: string
  title: string
  body: string
  sentOn: string
  readAt: Date
  confirmedAt: Date | null
  found: number
  positions: number
}

/** Every past response that came in as a document, those to confirm first. */
export async function pastResponses(db: Reads): Promise<PastResponseLine[]> {
  const { rows } = await sql<PastResponseLine>`
    select d.id, d.title, d.body, to_char(d.sent_on, 'YYYY-MM-DD') as "sentOn", d.read_at as "readAt",
      d.confirmed_at as "confirmedAt", jsonb_array_length(d.proposed) as found,
      (select count(*)::int from position p
        where p.network_id = d.network_id and p.document_id = d.id) as positions
    from position_document d
    order by d.confirmed_at is not null, d.sent_on desc, d.id`.execute(db as never)
  return rows
}

/** A past response with what was found in it; for the office. */
export interface PastResponse extends PastResponseLine {
  signedOff: string
  signedSource: string
  audience: 'members' | 'public'
  proposed: FoundAnswer[]
  warnings: string[]
  file: { name: string; size: number; sha256: string }
}

/** One past response, or null. */
export async function pastResponse(db: Reads, id: string): Promise<PastResponse | null> {
  if (!isId(id)) return null
  const { rows } = await sql<PastResponse>`
    select d.id, d.title, d.body, to_char(d.sent_on, 'YYYY-MM-DD') as "sentOn", d.read_at as "readAt",
      d.confirmed_at as "confirmedAt", d.signed_off as "signedOff", d.signed_source as "signedSource",
      d.audience, d.proposed, d.warnings, jsonb_array_length(d.proposed) as found,
      (select count(*)::int from position p
        where p.network_id = d.network_id and p.document_id = d.id) as positions,
      json_build_object('name', f.name, 'size', f.size, 'sha256', f.sha256) as file
    from position_document d join file f on f.network_id = d.network_id and f.id = d.file_id
    where d.id = ${id}`.execute(db as never)
  return rows[0] ?? null
}

/** The id of the file of a past response, if this person may have it: the office always, others once it is confirmed and as far as it is open. */
export async function pastResponseFile(
  db: Reads,
  id: string,
  viewer: Viewer | null,
): Promise<string | null> {
  if (!isId(id)) return null
  const row = await db
    .selectFrom('position_document')
    .select(['file_id', 'audience', 'confirmed_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const member = viewer !== null && viewer.seats.length > 0
  const open = row.confirmed_at !== null && (row.audience === 'public' || member)
  return open || isOffice(viewer) ? row.file_id : null
}

/** The themes of the network. */
export function themesOfNetwork(db: Reads): Promise<{ id: string; slug: string; name: string }[]> {
  return db.selectFrom('theme').select(['id', 'slug', 'name']).orderBy('name').execute()
}
