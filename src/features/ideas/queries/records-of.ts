import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { Reader } from '../reader.ts'
import { readableBy } from './reader.ts'

/** What a council has on record here, as far as the reader may read it. */
export interface CouncilRecord {
  gss: string
  solutions: number
  /** Solutions of others that it took up. */
  adoptions: number
  challenges: number
  /** Questions to peers that it answered. */
  answers: number
  /** Questions of published responses on which it spoke by name. */
  spoken: number
}

/** What each of these councils has on record, by code. */
export async function recordsOf(
  db: Reads,
  reader: Reader,
  councils: readonly string[],
): Promise<Map<string, CouncilRecord>> {
  if (councils.length === 0) return new Map()
  const insider = reader.member || reader.office
  const { rows } = await sql<CouncilRecord>`
    select g.gss,
      (select count(*)::int from solution s where s.gss = g.gss and s.shared_at is not null
        and ${readableBy(reader, 's')}) as solutions,
      (select count(*)::int from adoption d
        join solution s on s.network_id = d.network_id and s.id = d.solution_id
        where d.gss = g.gss and s.shared_at is not null and ${readableBy(reader, 's')}) as adoptions,
      (select count(*)::int from challenge c where c.gss = g.gss and c.shared_at is not null
        and ${readableBy(reader, 'c')}) as challenges,
      (select count(distinct n.question_id)::int from peer_answer n
        where ${insider} and n.gss = g.gss) as answers,
      (select count(*)::int from contribution n
        join question q on q.network_id = n.network_id and q.id = n.question_id
        where ${insider} and n.gss = g.gss and n.shared_at is not null and n.stance is not null and n.use = 'by-name'
          and exists (select from response r
            join response_version v on v.network_id = r.network_id and v.response_id = r.id
            join published_response p on p.network_id = v.network_id and p.version_id = v.id
            where r.network_id = q.network_id and r.consultation_id = q.consultation_id)) as spoken
    from unnest(${[...councils]}::text[]) as g (gss)`.execute(db)
  return new Map(rows.map((row) => [row.gss, row]))
}
