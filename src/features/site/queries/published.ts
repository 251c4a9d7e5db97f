import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { answerDue } from '../../responses/index.ts'

/** A published response as its public record tells of it. */
export interface PublishedLine {
  slug: string
  title: string
  /** The government body that asked, and what it called its consultation. */
  body: string
  consultation: string
  publishedAt: Date
  sentAt: Date | null
  /** The day by which government promises its answer, ISO date; null where it set no close. */
  answerDue: string | null
  /** Members by their decision; they add up to `members`. */
  counts: {
    members: number
    endorse: number
    'endorse-with-reservation': number
    abstain: number
    object: number
    silent: number
  }
}

/** The newest published responses, and how many there are in all; what is not in the public record is not read. */
export async function newestPublished(
  db: Reads,
  limit: number,
): Promise<{ lines: PublishedLine[]; total: number }> {
  const { rows } = await sql<PublishedLine & { closes: string | null; total: number }>`
    select p.slug, p.record -> 'response' ->> 'title' as title, c.title as consultation, c.body, c.closes,
      p.published_at as "publishedAt", p.record -> 'outcome' -> 'counts' as counts, p.total,
      (select s.sent_at from submission s where s.network_id = v.network_id and s.version_id = v.id) as "sentAt"
    from (select n.network_id, n.version_id, n.slug, n.published_at, n.record::jsonb as record,
        (select count(*)::int from published_response) as total
      from published_response n order by n.published_at desc, n.id limit ${limit}) p
    join response_version v on v.network_id = p.network_id and v.id = p.version_id
    join response r on r.network_id = v.network_id and r.id = v.response_id
    join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
    order by p.published_at desc`.execute(db)
  const lines = rows.map((row) => ({ ...row, answerDue: answerDue(row.closes) }))
  return { lines, total: rows[0]?.total ?? 0 }
}
