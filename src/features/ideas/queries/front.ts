import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { Reader } from '../reader.ts'
import { readableBy } from './reader.ts'
import { lastStep } from './solution-now.ts'

/** A solution in a short list. */
export interface SolutionBrief {
  slug: string
  council: string
  title: string
  what: string
  state: 'planned' | 'running' | 'ended' | 'failed'
  sharedAt: Date
  /** Councils that took it up and have not stopped, by name. */
  takenUpBy: string[]
}

/** The newest solutions that the reader may read, or those that most councils took up. */
export async function solutionBriefs(
  db: Reads,
  reader: Reader,
  { order, limit }: { order: 'newest' | 'spread'; limit: number },
): Promise<SolutionBrief[]> {
  const spread = order === 'spread'
  const { rows } = await sql<SolutionBrief>`
    select s.slug, a.short_name as council, s.title, s.what, s.state, s.shared_at as "sharedAt",
      coalesce(taken.by, '{}') as "takenUpBy"
    from solution s join authority a on a.gss = s.gss
    left join lateral (select array_agg(b.short_name order by b.short_name) as by
      from adoption d join authority b on b.gss = d.gss
      cross join ${lastStep}
      where d.network_id = s.network_id and d.solution_id = s.id
        and last.state in ('planning', 'piloting', 'live')) taken on true
    where s.shared_at is not null and ${readableBy(reader, 's')}
      and ${spread ? sql<boolean>`cardinality(taken.by) > 0` : sql<boolean>`true`}
    order by ${spread ? sql`cardinality(taken.by) desc,` : sql``} s.shared_at desc, s.id limit ${limit}`.execute(
    db,
  )
  return rows
}
