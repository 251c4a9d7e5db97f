import { sql } from 'kysely'
import type { Findable, FindableRecords } from '../../finding/index.ts'

/** Solutions as they are found: drafts by their own council, shared ones by those to whom they are open. */
export const findableSolutions: FindableRecords = {
  kind: 'solution',
  async read(db, which, limit) {
    const { rows } = await sql<Omit<Findable, 'kind'>>`
      select s.id as "subjectId",
        case when s.shared_at is null then 'own-council' else s.audience end as audience,
        case when s.shared_at is null then s.gss end as "ownGss",
        s.title, left(s.what, 300) as summary, '/solutions/' || s.slug as href,
        to_char(coalesce(s.shared_at, s.created_at) at time zone 'Europe/London', 'YYYY-MM-DD') as on,
        array(select t.slug from solution_theme st join theme t on t.network_id = st.network_id
          and t.id = st.theme_id where st.network_id = s.network_id and st.solution_id = s.id) as themes,
        array[s.gss] as councils,
        concat_ws(E'\n\n', s.what, nullif(s.why, ''), nullif(s.how, ''), nullif(s.results, ''),
          (select string_agg((f ->> 'figure') || ' ' || (f ->> 'what'), E'\n') from jsonb_array_elements(s.figures) f),
          nullif(s.went_wrong, ''), nullif(s.differently, ''),
          (select string_agg(a.short_name || ': ' || concat_ws(' ', nullif(p.changed, ''), nullif(p.result, '')), E'\n\n' order by p.at)
            from adoption d join authority a on a.gss = d.gss
            join adoption_step p on p.network_id = d.network_id and p.adoption_id = d.id
            where d.network_id = s.network_id and d.solution_id = s.id and p.changed || p.result <> '')) as text
      from solution s where ${which(sql`s.id`)} limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'solution' }))
  },
}
