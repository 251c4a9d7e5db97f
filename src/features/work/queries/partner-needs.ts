import { type RawBuilder, sql } from 'kysely'
import type { Asker } from './asker.ts'

/** What partners offered and nobody has answered, for the network office. */
export function partnerNeeds(asker: Asker): RawBuilder<unknown>[] {
  if (!asker.office) return []
  return [
    sql`select 'answer-offer' as kind, null::timestamptz as due, o.id, p.slug, p.name as title,
        null::text as council, null::text as "councilSlug",
        jsonb_build_object('what', case o.kind when 'speaker' then 'a speaker' else o.kind end,
          'note', coalesce(c.title, t.name, e.title)) as facts
      from partner_offer o
      join partner_invitation i on i.network_id = o.network_id and i.id = o.invitation_id
      join partner p on p.network_id = i.network_id and p.id = i.partner_id
      left join consultation c on c.network_id = i.network_id and c.id = i.consultation_id
      left join theme t on t.network_id = i.network_id and t.id = i.theme_id
      left join network_event e on e.network_id = i.network_id and e.id = i.event_id
      where o.answer is null`,
  ]
}
