import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type CitationRefusal, whyNotCite } from '../citation.ts'
import type { Clearance } from '../clearance.ts'
import type { Constitution } from '../constitution.ts'
import type { Contribution } from '../contribution.ts'

/** A contribution with the names by which an answer may rest on it. */
export interface Citable extends Contribution {
  slug: string
  council: string
  clearedAt: Date | null
  /** Why it may not be cited, or null. */
  whyNot: CitationRefusal | null
}

/** Every contribution to one question, with whether an answer may rest on it; for those who draft. */
export async function citables(
  db: Reads,
  questionId: string,
  members: { gss: string }[],
  constitution: Constitution,
): Promise<Citable[]> {
  const { rows } = await sql<
    Omit<Citable, 'whyNot' | 'clearances' | 'clearedAt'> & {
      clearances: Clearance[]
      clearedAt: string | null
    }
  >`
    select c.id, c.question_id as "questionId", c.gss, a.slug, a.short_name as council, c.stance, c.text, c.evidence, c.use, c.revision,
      c.shared_at is not null as shared, coalesce(k.clearances, '[]'::json) as clearances, k.cleared_at as "clearedAt"
    from contribution c join authority a on a.gss = c.gss
    left join lateral (
      select json_agg(json_build_object('level', k.level, 'revision', k.revision)) as clearances,
        max(k.at) filter (where k.revision = c.revision) as cleared_at
      from clearance k where k.network_id = c.network_id and k.contribution_id = c.id
    ) k on true
    where c.question_id = ${questionId} order by c.text = '', lower(a.short_name)`.execute(
    db as never,
  )
  const all: Contribution[] = rows.map((row) => ({ ...row }))
  return rows.map((row) => ({
    ...row,
    clearedAt: row.clearedAt ? new Date(row.clearedAt) : null,
    whyNot: whyNotCite(constitution, members, all, row),
  }))
}
