import { type RawBuilder, sql } from 'kysely'
import type { Asker } from './asker.ts'

/** What needs a holder of a signing seat: a ballot to cast, or one that the office took by phone to confirm. */
export function signingNeeds(asker: Asker, now: Date): RawBuilder<unknown>[] {
  if (asker.seatKinds.length === 0) return []
  return [
    sql`select case when last.by_office then 'confirm-ballot' else 'cast-ballot' end as kind,
        o.closes_at as due, o.id, c.slug, c.title, a.short_name as council, a.slug as "councilSlug",
        jsonb_build_object('version', v.number) as facts
      from sign_off_round o
      join round_council rc on rc.network_id = o.network_id and rc.round_id = o.id
      join response_version v on v.network_id = o.network_id and v.id = o.version_id
      join response r on r.network_id = v.network_id and r.id = v.response_id
      join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
      join authority a on a.gss = rc.gss
      left join lateral (select b.id, b.by_office from ballot b
        where b.network_id = o.network_id and b.round_id = o.id and b.gss = rc.gss
        order by b.number desc limit 1) last on true
      where o.closed_at is null and o.closes_at > ${now}
        and exists (select from unnest(${asker.seatKinds}::text[], ${asker.seatCouncils}::text[]) as mine (kind, gss)
          where mine.gss = rc.gss and o.constitution -> 'signing' -> 'seats' ? mine.kind)
        and (last.id is null or (last.by_office and not exists (
          select from ballot_confirmation f where f.network_id = o.network_id and f.ballot_id = last.id)))`,
  ]
}
