import { type RawBuilder, sql } from 'kysely'
import type { Asker } from './asker.ts'

/** Words that somebody is asked to approve, and for the office an article that its minute did not publish. */
export function quoteNeeds(asker: Asker): RawBuilder<unknown>[] {
  const quotes = sql`select 'approve-quote' as kind, q.wanted_by as due, q.id, null::text as slug, a.title,
      null::text as council, null::text as "councilSlug", jsonb_build_object('note', nullif(q.note, '')) as facts
    from quote q join article a on a.network_id = q.network_id and a.id = q.article_id
    where q.person_id = ${asker.personId} and q.dropped_at is null and q.seat_id::text = any(${asker.seats}::text[])
      and not exists (select from article_withdrawal w where w.network_id = q.network_id and w.article_id = q.article_id)
      and not exists (select from quote_answer r
        where r.network_id = q.network_id and r.quote_id = q.id and r.proposal = q.proposal)`
  if (!asker.office) return [quotes]
  return [
    quotes,
    sql`select 'mend-publication' as kind, s.at as due, s.article_id as id, null::text as slug, a.title,
        null::text as council, null::text as "councilSlug", '{}'::jsonb as facts
      from article_schedule s join article a on a.network_id = s.network_id and a.id = s.article_id
      where s.outcome = 'refused'
        and not exists (select from article_schedule n where n.network_id = s.network_id
          and n.article_id = s.article_id and n.set_at > s.set_at)
        and not exists (select from article_revision r where r.network_id = s.network_id
          and r.article_id = s.article_id and r.published_at > s.at)
        and not exists (select from article_withdrawal w
          where w.network_id = s.network_id and w.article_id = s.article_id)`,
  ]
}
