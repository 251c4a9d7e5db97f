import { placesFor, stateOf } from '../event.ts'
import type { EventPage } from '../queries/event-page.ts'

/** An event as schema.org knows it; the joining link is never part of it. */
export function eventData(event: EventPage, baseUrl: string, network: string, now: Date): object {
  const address = `${baseUrl}/events/${event.slug}`
  const mode = {
    'in-person': 'OfflineEventAttendanceMode',
    online: 'OnlineEventAttendanceMode',
    both: 'MixedEventAttendanceMode',
  }[event.form]
  const at = [
    ...(event.form === 'online'
      ? []
      : [{ '@type': 'Place', name: event.place, address: event.place }]),
    ...(event.form === 'in-person' ? [] : [{ '@type': 'VirtualLocation', url: address }]),
  ]
  const places = placesFor(event, 'in-person')
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    url: address,
    startDate: event.startsAt.toISOString(),
    endDate: event.endsAt.toISOString(),
    eventStatus: `https://schema.org/${event.cancelledAt ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${mode}`,
    location: at.length === 1 ? at[0] : at,
    organizer: { '@type': 'Organization', name: network, url: baseUrl },
    performer: event.speakers.map(({ name }) => ({ '@type': 'Person', name })),
    isAccessibleForFree: true,
    ...(places === null ? {} : { maximumPhysicalAttendeeCapacity: places }),
    ...(stateOf(event, now) === 'published'
      ? {
          offers: {
            '@type': 'Offer',
            price: 0,
            priceCurrency: 'GBP',
            url: `${address}/register`,
            validThrough: event.closesAt.toISOString(),
          },
        }
      : {}),
  }
}
