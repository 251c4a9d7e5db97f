import type { Act } from '../../../kernel/act.ts'
import type { EventText, EventTextRefusal } from '../event.ts'

/** Whether the themes, councils and seats that an event names are there. */
export async function checkNamed(act: Act, text: EventText): Promise<EventTextRefusal | null> {
  const themes = await act.db.selectFrom('theme').select('id').execute()
  if (!text.themeIds.every((id) => themes.some((theme) => theme.id === id))) return 'unknown-theme'
  const hosts = await act.db.selectFrom('membership').select('gss').execute()
  if (!text.hosts.every((gss) => hosts.some((host) => host.gss === gss))) return 'unknown-host'
  if (text.pictureId) {
    const picture = await act.db
      .selectFrom('picture')
      .select('id')
      .where('id', '=', text.pictureId)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (!picture) return 'unknown-picture'
  }
  const seatIds = text.speakers.flatMap(({ seatId }) => seatId ?? [])
  if (seatIds.length === 0) return null
  const seats = await act.db.selectFrom('seat').select('id').where('id', 'in', seatIds).execute()
  return seatIds.every((id) => seats.some((seat) => seat.id === id)) ? null : 'unknown-seat'
}

/** The columns of an event that its office writes. */
export function columnsOf(text: EventText) {
  return {
    title: text.title,
    summary: text.summary,
    body: text.body,
    form: text.form,
    starts_at: text.startsAt,
    ends_at: text.endsAt,
    time_zone: text.timeZone,
    place: text.form === 'online' ? '' : text.place,
    place_access: text.form === 'online' ? '' : text.placeAccess,
    joining_link: text.form === 'in-person' ? '' : text.joiningLink,
    joining_from: text.joiningFrom,
    audience: text.audience,
    places: text.places,
    online_places: text.onlinePlaces,
    opens_at: text.opensAt,
    closes_at: text.closesAt,
    programme: text.programme,
    partners: text.partners,
    picture_id: text.pictureId,
  }
}

/** Writes who speaks, on what, and who holds it, in the place of what stood there. */
export async function writeEvent(act: Act, eventId: string, text: EventText): Promise<void> {
  const scope = { network_id: act.networkId, event_id: eventId }
  for (const table of ['event_speaker', 'event_theme', 'event_host'] as const)
    await act.db.deleteFrom(table).where('event_id', '=', eventId).execute()
  if (text.speakers.length > 0)
    await act.db
      .insertInto('event_speaker')
      .values(
        text.speakers.map(({ name, role, organisation, seatId }, position) => ({
          ...scope,
          position,
          name,
          role,
          organisation,
          seat_id: seatId,
        })),
      )
      .execute()
  if (text.themeIds.length > 0)
    await act.db
      .insertInto('event_theme')
      .values(text.themeIds.map((theme_id) => ({ ...scope, theme_id })))
      .execute()
  if (text.hosts.length > 0)
    await act.db
      .insertInto('event_host')
      .values(text.hosts.map((gss) => ({ ...scope, gss })))
      .execute()
}
