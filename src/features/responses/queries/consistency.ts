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
