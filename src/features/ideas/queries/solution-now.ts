import { sql } from 'kysely'

/** When a solution (alias s) was last changed or said to go on, as SQL. */
export const confirmedAt = sql<Date>`greatest(s.changed_at, (select max(k.answered_at) from solution_check k
  where k.network_id = s.network_id and k.solution_id = s.id))`

/** Where an adoption (alias d) stands, by the last that was said, as SQL: joined from the side it is `last.state`. */
export const lastStep = sql`lateral (select t.state from adoption_step t
  where t.network_id = d.network_id and t.adoption_id = d.id order by t.at desc, t.id desc limit 1) last`
