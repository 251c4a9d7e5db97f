import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { askingKinds, type Finding } from '../consistency.ts'

/** A finding with the position that it leads to, and the note with which it was waved through. */
export interface ShownFinding extends Finding {
  slug: string
  title: string
  body: string
  saidOn: string
  note: {
    text: string
    supersedes: boolean
    by: string | null
    seat: string | null
    at: Date
  } | null
  /** Neither resolved nor waved through. */
  asks: boolean
}

export interface ShownCheck {
  id: string
  sha256: string
  at: Date
  by: string | null
  positions: number
  findings: ShownFinding[]
}

/** The newest check of a response with all that it found, of exactly this text where there is one; null before the first. */
export async function newestCheck(
  db: Reads,
  responseId: string,
  hash: string,
): Promise<ShownCheck | null> {
  const { rows } = await sql<Omit<ShownCheck, 'findings'>>`
    select c.id, c.text_sha256 as sha256, c.at, person.name as by, c.positions
    from consistency_check c
    left join person on person.network_id = c.network_id and person.id = c.person_id
    where c.response_id = ${responseId}::uuid order by (c.text_sha256 = ${hash}) desc, c.at desc, c.id desc limit 1`.execute(
    db as never,
  )
  const [check] = rows
  return check
    ? {
        ...check,
        findings: await findingsWhere(db, responseId, sql`f.check_id = ${check.id}::uuid`),
      }
    : null
}

/** A finding of a response by its key, as it was last found; null where none of its checks found it. */
export async function findingOf(
  db: Reads,
  responseId: string,
  key: string,
): Promise<ShownFinding | null> {
  const found = await findingsWhere(
    db,
    responseId,
    sql`f.key = ${key} and f.check_id in (select c.id from consistency_check c where c.response_id = ${responseId}::uuid)`,
  )
  return found.at(-1) ?? null
}

async function findingsWhere(
  db: Reads,
  responseId: string,
  which: RawBuilder<unknown>,
): Promise<ShownFinding[]> {
  const { rows } = await sql<Omit<ShownFinding, 'asks'>>`
    select f.key, f.kind, f.reason, f.label, f.paragraph, f.ours, f.theirs,
      f.our_words as "ourWords", f.their_words as "theirWords", f.position_id as "positionId",
      p.slug, p.title, p.body, to_char(p.said_on, 'YYYY-MM-DD') as "saidOn", n.note
    from consistency_finding f
    join position p on p.network_id = f.network_id and p.id = f.position_id
    left join lateral (select json_build_object('text', n.note, 'supersedes', n.supersedes,
        'by', person.name, 'seat', seat.title, 'at', n.at) as note
      from consistency_note n
      left join person on person.network_id = n.network_id and person.id = n.person_id
      left join seat on seat.network_id = n.network_id and seat.id = n.seat_id
      where n.network_id = f.network_id and n.response_id = ${responseId}::uuid and n.key = f.key
      order by n.at, n.id limit 1) n on true
    where ${which} order by f.number`.execute(db as never)
  return rows.map((row) => ({
    ...row,
    note: row.note && { ...row.note, at: new Date(row.note.at) },
    asks: row.note === null && askingKinds.includes(row.kind),
  }))
}
