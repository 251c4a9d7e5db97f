import { sql } from 'kysely'
import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Reads } from '../../../kernel/db.ts'
import { isOffice, type Viewer } from '../../../kernel/seats.ts'
import { pictureShown, picturesShown } from '../../pictures/index.ts'

/** A video in a list. */
export interface VideoLine {
  id: string
  slug: string
  title: string
  summary: string
  lengthSeconds: number
  recordedOn: string
  publishedAt: Date | null
  withdrawnAt: Date | null
  /** Whether it is kept elsewhere, so that following it leaves this site. */
  elsewhere: boolean
  picture: ShownPicture | null
}

/** A whole video as its page shows it. */
export interface VideoPage extends VideoLine {
  transcript: string
  captions: string
  captionedElsewhere: boolean
  link: string | null
  file: { id: string; mime: string; size: number } | null
  event: { slug: string; title: string; public: boolean } | null
  themes: { id: string; slug: string; name: string }[]
  people: {
    name: string
    role: string
    organisation: string
    seatId: string | null
    councilSlug: string | null
    gss: string | null
    council: string | null
  }[]
  withdrawnReason: string | null
  eventId: string | null
  pictureId: string | null
  lockVersion: number
}

/** Videos, the newest first: those published, or all of them for the office’s desk. */
export async function videoLines(
  db: Reads,
  filter: { themeId?: string; gss?: string; limit?: number; drafts?: boolean },
): Promise<VideoLine[]> {
  const { themeId, gss } = filter
  const rows = await db
    .selectFrom('video')
    .selectAll()
    .$if(!filter.drafts, (query) =>
      query.where('published_at', 'is not', null).where('withdrawn_at', 'is', null),
    )
    .$if(themeId !== undefined, (query) =>
      query.where('id', 'in', (eb) =>
        eb.selectFrom('video_theme').select('video_id').where('theme_id', '=', themeId!),
      ),
    )
    .$if(gss !== undefined, (query) =>
      query.where('id', 'in', (eb) =>
        eb
          .selectFrom('video_person as p')
          .innerJoin('seat', 'seat.id', 'p.seat_id')
          .select('p.video_id')
          .where('seat.gss', '=', gss!),
      ),
    )
    .orderBy(sql`published_at desc nulls first`)
    .orderBy('id', 'desc')
    .limit(filter.limit ?? 500)
    .execute()
  const pictures = await picturesShown(
    db,
    rows.map((row) => row.picture_id),
  )
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    lengthSeconds: row.length_seconds,
    recordedOn: row.recorded_on,
    publishedAt: row.published_at,
    withdrawnAt: row.withdrawn_at,
    elsewhere: row.link !== null,
    picture: (row.picture_id && pictures.get(row.picture_id)) || null,
  }))
}

/** The newest videos that are published: for the front, a theme, a council. */
export function newestVideos(
  db: Reads,
  asked: { limit: number; themeId?: string; gss?: string },
): Promise<VideoLine[]> {
  return videoLines(db, asked)
}

/** A video that the asker may see: published, or any for the office. Null looks the same as none. */
export async function videoBySlug(
  db: Reads,
  slug: string,
  viewer: Viewer | null,
): Promise<VideoPage | null> {
  const row = await db
    .selectFrom('video')
    .leftJoin('file', (join) =>
      join.onRef('file.network_id', '=', 'video.network_id').onRef('file.id', '=', 'video.file_id'),
    )
    .leftJoin('network_event as e', (join) =>
      join.onRef('e.network_id', '=', 'video.network_id').onRef('e.id', '=', 'video.event_id'),
    )
    .selectAll('video')
    .select(['file.mime', 'file.size', 'e.slug as eventSlug', 'e.title as eventTitle'])
    .select(['e.audience', 'e.published_at as eventPublished'])
    .where('video.slug', '=', slug)
    .executeTakeFirst()
  if (!row || !(row.published_at || isOffice(viewer))) return null
  const themes = await db
    .selectFrom('video_theme')
    .innerJoin('theme', (join) =>
      join
        .onRef('theme.network_id', '=', 'video_theme.network_id')
        .onRef('theme.id', '=', 'video_theme.theme_id'),
    )
    .select(['theme.id', 'theme.slug', 'theme.name'])
    .where('video_id', '=', row.id)
    .orderBy('theme.name')
    .execute()
  const people = await db
    .selectFrom('video_person as p')
    .leftJoin('seat', (join) =>
      join.onRef('seat.network_id', '=', 'p.network_id').onRef('seat.id', '=', 'p.seat_id'),
    )
    .leftJoin('authority', 'authority.gss', 'seat.gss')
    .select(['p.name', 'p.role', 'p.organisation', 'p.seat_id as seatId'])
    .select(['authority.slug as councilSlug', 'authority.gss', 'authority.short_name as council'])
    .where('p.video_id', '=', row.id)
    .orderBy('p.position')
    .execute()
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    lengthSeconds: row.length_seconds,
    recordedOn: row.recorded_on,
    publishedAt: row.published_at,
    withdrawnAt: row.withdrawn_at,
    elsewhere: row.link !== null,
    picture: await pictureShown(db, row.picture_id),
    transcript: row.transcript,
    captions: row.captions,
    captionedElsewhere: row.captioned_elsewhere,
    link: row.link,
    file: row.file_id ? { id: row.file_id, mime: row.mime!, size: row.size! } : null,
    event: row.eventSlug
      ? {
          slug: row.eventSlug,
          title: row.eventTitle!,
          public: row.audience === 'public' && row.eventPublished !== null,
        }
      : null,
    themes,
    people,
    withdrawnReason: row.withdrawn_reason,
    eventId: row.event_id,
    pictureId: row.picture_id,
    lockVersion: row.lock_version,
  }
}

/** Events to which a video can belong, the newest first. */
export function eventsToChoose(db: Reads): Promise<{ id: string; title: string }[]> {
  return db
    .selectFrom('network_event')
    .select(['id', 'title'])
    .where('published_at', 'is not', null)
    .orderBy('starts_at', 'desc')
    .limit(100)
    .execute()
}
