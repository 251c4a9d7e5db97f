import { sql } from 'kysely'
import { momentOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Nation } from '../consultation.ts'

export interface ThemeName {
  id: string
  slug: string
  name: string
}

/** A consultation as other rooms and its own pages know it. */
export interface Consultation {
  id: string
  slug: string
  title: string
  body: string
  link: string | null
  opens: string | null
  closes: string | null
  closesTime: string | null
  /** The closing moment; the end of the closing day where no time was printed. */
  closesAt: Date | null
  nations: Nation[]
  summary: string
  themes: ThemeName[]
  /** Made up for a demonstration. */
  invented: boolean
  createdAt: Date
  confirmedAt: Date | null
  /** Whether members have been called for contributions. */
  called: boolean
  /** Grows with every change to the facts or the questions. */
  lockVersion: number
}

/** The consultation at an address, or null. */
export async function consultationBySlug(db: Reads, slug: string): Promise<Consultation | null> {
  const row = await consultations(db).where('consultation.slug', '=', slug).executeTakeFirst()
  return row ? consultationOf(row) : null
}

/** The consultation with this id, or null. */
export async function consultationById(db: Reads, id: string): Promise<Consultation | null> {
  const row = await consultations(db).where('consultation.id', '=', id).executeTakeFirst()
  return row ? consultationOf(row) : null
}

/** All consultations as rows; add conditions, then make each row a `Consultation` with `consultationOf`. */
export function consultations(db: Reads) {
  const themes = sql<ThemeName[]>`coalesce((
    select json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) order by t.name)
    from consultation_theme ct join theme t on t.network_id = ct.network_id and t.id = ct.theme_id
    where ct.network_id = consultation.network_id and ct.consultation_id = consultation.id
  ), '[]'::json)`
  return db.selectFrom('consultation').select([
    'consultation.id',
    'consultation.slug',
    'consultation.title',
    'consultation.body',
    'consultation.link',
    'consultation.opens',
    'consultation.closes',
    'consultation.closes_time',
    'consultation.nations',
    'consultation.summary',
    'consultation.invented',
    'consultation.created_at',
    'consultation.confirmed_at',
    'consultation.lock_version',
    themes.as('themes'),
    sql<boolean>`exists (select from call k where k.network_id = consultation.network_id
        and k.consultation_id = consultation.id)`.as('called'),
  ])
}

type Row = Awaited<ReturnType<ReturnType<typeof consultations>['executeTakeFirstOrThrow']>>

/** A row of `consultations` in the product's words. */
export function consultationOf(row: Row): Consultation {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    body: row.body,
    link: row.link,
    opens: row.opens,
    closes: row.closes,
    closesTime: row.closes_time,
    closesAt: row.closes === null ? null : momentOf(row.closes, row.closes_time ?? '23:59'),
    nations: row.nations as Nation[],
    summary: row.summary,
    themes: row.themes,
    invented: row.invented,
    createdAt: row.created_at,
    confirmedAt: row.confirmed_at,
    called: row.called,
    lockVersion: row.lock_version,
  }
}
