import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

/** How far a consultation has come, in one statement; `gss` is the viewer's own council; the contributions of others are counted for the network office alone. */
export async function progressOf(
  db: Reads,
  consultationId: string,
  { gss, office }: { gss: string | null; office: boolean },
) {
  const { rows } = await sql<{
    questions: number
    callDueAt: Date | null
    councils: number
    answered: number
    asked: boolean
    ownAnswered: number
    roundId: string | null
    roundClosesAt: Date | null
    voted: boolean
    submittedAt: Date | null
  }>`
    select
      (select count(*)::int from question q where q.consultation_id = c.id and q.dropped_at is null and not q.demographic) as questions,
      k.due_at as "callDueAt",
      (select count(*)::int from call_council cc where cc.call_id = k.id) as councils,
      (select count(distinct n.gss)::int from contribution n
        join question q on q.network_id = n.network_id and q.id = n.question_id
        where ${office} and q.consultation_id = c.id) as answered,
      exists (select from call_council cc where cc.call_id = k.id and cc.gss = ${gss}) as asked,
      (select count(*)::int from contribution n
        join question q on q.network_id = n.network_id and q.id = n.question_id
        where q.consultation_id = c.id and q.dropped_at is null and not q.demographic and n.gss = ${gss}
          and (n.stance is not null or n.text <> '')) as "ownAnswered",
      round.id as "roundId", round.closes_at as "roundClosesAt",
      exists (select from ballot b where b.round_id = round.id and b.gss = ${gss}) as voted,
      (select max(s.sent_at) from submission s
        join response_version v on v.network_id = s.network_id and v.id = s.version_id
        join response r on r.network_id = v.network_id and r.id = v.response_id
        where r.consultation_id = c.id) as "submittedAt"
    from consultation c
    left join call k on k.network_id = c.network_id and k.consultation_id = c.id
    left join lateral (
      select o.id, o.closes_at from sign_off_round o
      join response_version v on v.network_id = o.network_id and v.id = o.version_id
      join response r on r.network_id = v.network_id and r.id = v.response_id
      where r.consultation_id = c.id and o.closed_at is null
      order by o.opened_at desc limit 1
    ) round on true
    where c.id = ${consultationId}`.execute(db)
  return rows[0] ?? null
}

export type ProgressRow = NonNullable<Awaited<ReturnType<typeof progressOf>>>

export interface KeptDocument {
  id: string
  name: string
  size: number
  sourceUrl: string | null
}

/** The files of a consultation, in the order in which they were given. */
export function documentsOf(db: Reads, consultationId: string): Promise<KeptDocument[]> {
  return db
    .selectFrom('consultation_document')
    .innerJoin('file', (join) =>
      join
        .onRef('file.network_id', '=', 'consultation_document.network_id')
        .onRef('file.id', '=', 'consultation_document.file_id'),
    )
    .select([
      'consultation_document.id',
      'consultation_document.name',
      'file.size',
      'consultation_document.source_url as sourceUrl',
    ])
    .where('consultation_id', '=', consultationId)
    .orderBy('consultation_document.id')
    .execute()
}
