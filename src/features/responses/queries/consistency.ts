import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { ResponseToFreeze } from '../freezing.ts'

/** How a draft of this hash was held against what is on record: a check counts for exactly this text, and until something becomes of a position. */
export async function consistencyOf(
  db: Reads,
  responseId: string,
  hash: string,
): Promise<ResponseToFreeze['consistency']> {
  const { rows } = await sql<{ asked: boolean; made: boolean; open: number }>`
    with newest as (
      select c.network_id, c.id from consistency_check c
      where c.response_id = ${responseId}::uuid and c.text_sha256 = ${hash}
        and c.at >= (select max(s.at) from position_step s)
      order by c.at desc limit 1)
    select exists (select from position) as asked, exists (select from newest) as made,
      (select count(*)::int from newest
        join consistency_finding f on f.network_id = newest.network_id and f.check_id = newest.id
        where f.kind in ('contradict', 'no-longer-said')
          and not exists (select from consistency_note n where n.network_id = f.network_id
            and n.response_id = ${responseId}::uuid and n.key = f.key)) as open`.execute(
    db as never,
  )
  const { asked, made, open } = rows[0]!
  if (!asked) return 'not-asked'
  return made ? { open } : 'not-made'
}

/** A passage of an answer that may contradict what is on record, neither changed nor waved through. */
export interface Contradiction {
  /** In the draft; of a stance, its word and the question. */
  ours: string
  paragraph: string | null
  theirs: string
  saidOn: string
  slug: string
}

/** What the newest check of a response found against one answer and nobody has waved through. */
export async function contradictionsIn(
  db: Reads,
  responseId: string,
  label: string,
): Promise<Contradiction[]> {
  const { rows } = await sql<Contradiction>`
    select f.ours, f.paragraph, f.theirs, p.slug, to_char(p.said_on, 'YYYY-MM-DD') as "saidOn"
    from consistency_finding f
    join position p on p.network_id = f.network_id and p.id = f.position_id
    where f.check_id = (select c.id from consistency_check c
        where c.response_id = ${responseId}::uuid order by c.at desc, c.id desc limit 1)
      and f.label = ${label} and f.kind = 'contradict'
      and not exists (select from consistency_note n where n.network_id = f.network_id
        and n.response_id = ${responseId}::uuid and n.key = f.key)
    order by f.number`.execute(db as never)
  return rows
}
