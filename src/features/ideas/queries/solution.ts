import { sql } from 'kysely'
import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Reads } from '../../../kernel/db.ts'
import { pictureShown } from '../../pictures/index.ts'
import type { Reader } from '../reader.ts'
import type { SolutionText } from '../solution.ts'
import { readableBy } from './reader.ts'
import { confirmedAt } from './solution-now.ts'

export interface SolutionDocument {
  id: string
  title: string
  name: string
  size: number
}

interface Row extends Omit<SolutionText, 'contactSeatId' | 'themeIds'> {
  id: string
  slug: string
  gss: string
  council: string
  councilSlug: string
  /** Null for a reader who is no member: whom to ring is told to members alone. */
  contactSeatId: string | null
  sharedAt: Date | null
  changedAt: Date
  /** When its council last changed it or said how it goes. */
  confirmedAt: Date
  version: number
  themes: { id: string; name: string; slug: string }[]
  documents: SolutionDocument[]
}

/** A solution as a page shows it to a reader who may read it. */
export interface Solution extends Row {
  picture: ShownPicture | null
}

/** The solution at an address, as far as this reader may read it; null where there is none or it is not for them. */
export async function solutionBySlug(
  db: Reads,
  slug: string,
  reader: Reader,
): Promise<Solution | null> {
  const { rows } = await sql<Row>`
    select s.id, s.slug, s.gss, a.short_name as council, a.slug as "councilSlug", s.title, s.what, s.why, s.how,
      s.cost_once as "costOnce", s.cost_yearly as "costYearly", s.staff, s.cost_note as "costNote",
      to_char(s.started_on, 'YYYY-MM-DD') as "startedOn", s.time_taken as "timeTaken", s.results, s.figures,
      s.went_wrong as "wentWrong", s.differently, s.state, s.audience, s.licence,
      s.source_address as "sourceAddress", case when ${reader.member} then s.contact_seat_id end as "contactSeatId",
      s.picture_id as "pictureId", s.shared_at as "sharedAt", s.changed_at as "changedAt",
      ${confirmedAt} as "confirmedAt", s.lock_version as version,
      coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name, 'slug', t.slug) order by t.name)
        from solution_theme st join theme t on t.network_id = st.network_id and t.id = st.theme_id
        where st.network_id = s.network_id and st.solution_id = s.id), '[]') as themes,
      coalesce((select json_agg(json_build_object('id', d.id, 'title', d.title, 'name', f.name, 'size', f.size)
          order by d.added_at, d.id)
        from solution_document d join file f on f.network_id = d.network_id and f.id = d.file_id
        where d.network_id = s.network_id and d.solution_id = s.id), '[]') as documents
    from solution s join authority a on a.gss = s.gss
    where s.slug = ${slug} and ${readableBy(reader, 's')}`.execute(db)
  const [row] = rows
  return row ? { ...row, picture: await pictureShown(db, row.pictureId) } : null
}
