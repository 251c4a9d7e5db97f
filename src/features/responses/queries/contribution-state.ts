import { sql } from 'kysely'
import type { Viewer } from '../../../kernel/seats.ts'
import { councilsOf, isOffice } from '../../../kernel/seats.ts'
import type { ClearanceLevel } from '../clearance.ts'

/** How far the council stands behind the revision that a contribution has now, as SQL over a row of `contribution` under this alias: clearances of earlier revisions do not carry over. */
export function levelNow(alias: string) {
  const row = sql.ref(alias)
  return sql<ClearanceLevel>`coalesce((
    select case when bool_or(k.level = 'council') then 'council' else 'portfolio-holder' end
    from clearance k
    where k.network_id = ${row}.network_id and k.contribution_id = ${row}.id and k.revision = ${row}.revision
    having count(*) > 0
  ), 'officer')`
}

/** Who asks, as SQL needs it. */
export interface Asker {
  office: boolean
  councils: string[]
}

/** Who asks, from their seats today. */
export function askerOf(viewer: Viewer | null): Asker {
  return { office: isOffice(viewer), councils: councilsOf(viewer) }
}

/** Whether the asker may read a contribution at all, as SQL: the office and its own council always, other members once it is shared and not kept for the office. */
export function mayRead(alias: string, asker: Asker) {
  const row = sql.ref(alias)
  if (asker.office) return sql<boolean>`true`
  return sql<boolean>`(${row}.gss = any(${asker.councils}) or (${row}.shared_at is not null and ${row}.use <> 'office-only'))`
}

/** Whether the asker may know whose contribution it is, as SQL. */
export function mayName(alias: string, asker: Asker) {
  const row = sql.ref(alias)
  if (asker.office) return sql<boolean>`true`
  return sql<boolean>`(${row}.gss = any(${asker.councils}) or ${row}.use = 'by-name')`
}
