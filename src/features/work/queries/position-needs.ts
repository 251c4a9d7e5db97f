import { type RawBuilder, sql } from 'kysely'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { warnDaysBefore } from '../../positions/index.ts'
import type { Asker } from './asker.ts'

/** Positions of one response that lapse on one day within three months, as one thing for the office. */
export function positionNeeds({ office }: Asker, now: Date): RawBuilder<unknown>[] {
  if (!office) return []
  const until = addDays(dayOf(now), warnDaysBefore)
  return [
    sql`select 'renew-positions' as kind,
        (last.lapses_on::timestamp at time zone 'Europe/London') - interval '1 minute' as due,
        md5(coalesce(p.version_id, p.document_id)::text || last.lapses_on)::uuid as id,
        min(p.slug) as slug, p.title, null as council, null as "councilSlug",
        jsonb_build_object('waiting', count(*)) as facts
      from position p
      join lateral (select s.kind, s.lapses_on from position_step s
        where s.network_id = p.network_id and s.position_id = p.id order by s.number desc limit 1) last on true
      where last.kind in ('made', 'reaffirmed') and last.lapses_on <= ${until}::date
        and last.lapses_on > ${dayOf(now)}::date
      group by coalesce(p.version_id, p.document_id), p.title, last.lapses_on`,
  ]
}
