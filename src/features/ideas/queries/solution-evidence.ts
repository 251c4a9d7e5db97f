import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { SolutionState } from '../solution.ts'

/** How much speaks for a solution, for a ranking that says why. */
export interface SolutionEvidence {
  solutionId: string
  /** Figures with a source. */
  sourced: number
  state: SolutionState
  /** When its council last changed it or said how it goes. */
  confirmedAt: Date
  /** Councils that took it up, whatever came of it. */
  adoptions: number
  /** Of these, how many stand where, by the last that they said. */
  interested: number
  planning: number
  piloting: number
  live: number
  stopped: number
}

/** What speaks for each of these solutions, by id; for readers who may read them. */
export async function solutionEvidence(
  db: Reads,
  ids: readonly string[],
): Promise<Map<string, SolutionEvidence>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<SolutionEvidence>`
    select s.id as "solutionId", s.state,
      (select count(*)::int from jsonb_array_elements(s.figures) f where f ->> 'source' <> '') as sourced,
      ${confirmedAt} as "confirmedAt",
      count(a.id)::int as adoptions,
      count(*) filter (where last.state = 'interested')::int as interested,
      count(*) filter (where last.state = 'planning')::int as planning,
      count(*) filter (where last.state = 'piloting')::int as piloting,
      count(*) filter (where last.state = 'live')::int as live,
      count(*) filter (where last.state = 'stopped')::int as stopped
    from solution s
    left join adoption a on a.network_id = s.network_id and a.solution_id = s.id
    left join lateral (select p.state from adoption_step p where p.network_id = a.network_id
      and p.adoption_id = a.id order by p.at desc, p.id desc limit 1) last on true
    where s.id = any(${[...ids]}::uuid[])
    group by s.network_id, s.id`.execute(db)
  return new Map(rows.map((row) => [row.solutionId, row]))
}

/** When a solution (alias s) was last changed or said to go on, as SQL. */
export const confirmedAt = sql<Date>`greatest(s.changed_at, (select max(k.answered_at) from solution_check k
  where k.network_id = s.network_id and k.solution_id = s.id))`
