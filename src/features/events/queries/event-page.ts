import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Reads } from '../../../kernel/db.ts'
import { isOffice, type Viewer } from '../../../kernel/seats.ts'
import { pictureShown } from '../../pictures/index.ts'
import { type EventLine, eventLines, foundBy } from './event-lines.ts'

/** A whole event as its page shows it; the joining link is no part of it. */
export interface EventPage extends EventLine {
  body: string
  placeAccess: string
  programme: string
  partners: string
  speakers: {
    name: string
    role: string
    organisation: string
    councilSlug: string | null
    gss: string | null
    council: string | null
  }[]
  files: { id: string; title: string; mime: string; size: number }[]
  picture: ShownPicture | null
  pictureId: string | null
}

/** What only the office's pages show of an event besides. */
export interface EventDesk extends EventPage {
  joiningLink: string
  joiningFrom: Date | null
  invitation: string
  lockVersion: number
  themeIds: string[]
  seats: (string | null)[]
}

/** An event that the asker may find: published and for them, or by the invitation’s word, or any for the office. Null looks the same as none. */
export async function eventBySlug(
  db: Reads,
  slug: string,
  asker: { viewer: Viewer | null; invitation: string },
): Promise<EventPage | null> {
  const row = await db
    .selectFrom('network_event')
    .select(['id', 'audience', 'invitation', 'published_at'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!row) return null
  const office = isOffice(asker.viewer)
  const invited = row.audience === 'invited' && asker.invitation === row.invitation
  const found = foundBy(asker.viewer).includes(row.audience) || invited
  if (!office && !(row.published_at && found)) return null
  return wholeEvent(db, row.id)
}

/** The same with what only the office may see; null for everybody else. */
export async function eventForDesk(
  db: Reads,
  slug: string,
  viewer: Viewer | null,
): Promise<EventDesk | null> {
  if (!isOffice(viewer)) return null
  const row = await db
    .selectFrom('network_event')
    .selectAll()
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!row) return null
  const themes = await db
    .selectFrom('event_theme')
    .select('theme_id')
    .where('event_id', '=', row.id)
    .execute()
  const seats = await db
    .selectFrom('event_speaker')
    .select('seat_id')
    .where('event_id', '=', row.id)
    .orderBy('position')
    .execute()
  return {
    ...(await wholeEvent(db, row.id))!,
    joiningLink: row.joining_link,
    joiningFrom: row.joining_from,
    invitation: row.invitation,
    lockVersion: row.lock_version,
    themeIds: themes.map(({ theme_id }) => theme_id),
    seats: seats.map(({ seat_id }) => seat_id),
  }
}

async function wholeEvent(db: Reads, id: string): Promise<EventPage | null> {
  const [line] = await lineOf(db, id)
  if (!line) return null
  const row = await db
    .selectFrom('network_event')
    .select(['body', 'place_access', 'programme', 'partners', 'picture_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const speakers = await db
    .selectFrom('event_speaker as s')
    .leftJoin('seat', (join) =>
      join.onRef('seat.network_id', '=', 's.network_id').onRef('seat.id', '=', 's.seat_id'),
    )
    .leftJoin('authority', 'authority.gss', 'seat.gss')
    .select([
      's.name',
      's.role',
      's.organisation',
      'authority.slug as councilSlug',
      'authority.gss',
      'authority.short_name as council',
    ])
    .where('s.event_id', '=', id)
    .orderBy('s.position')
    .execute()
  const files = await db
    .selectFrom('event_file as f')
    .innerJoin('file', (join) =>
      join.onRef('file.network_id', '=', 'f.network_id').onRef('file.id', '=', 'f.file_id'),
    )
    .select(['f.id', 'f.title', 'file.mime', 'file.size'])
    .where('f.event_id', '=', id)
    .orderBy('f.added_at')
    .orderBy('f.id')
    .execute()
  return {
    ...line,
    body: row.body,
    placeAccess: row.place_access,
    programme: row.programme,
    partners: row.partners,
    speakers,
    files,
    pictureId: row.picture_id,
    picture: await pictureShown(db, row.picture_id),
  }
}

async function lineOf(db: Reads, id: string): Promise<EventLine[]> {
  return eventLines(db, null, { when: 'all', now: new Date(0), only: id })
}
