import { formatDay, formatTime, formatWeekday, formatZone } from '../../../ui/dates.ts'
import { State } from '../../../ui/state.tsx'
import { placesFor, stateOf, waysOf } from '../event.ts'
import { placesWords, whereWords } from '../event-words.ts'
import type { EventLine } from '../queries/event-lines.ts'

/** The places left for each way of taking part, in words: one line where there is one limit. */
export function placesLines(event: EventLine): string[] {
  const ways = waysOf(event.form)
  return ways.flatMap((way) => {
    const words = placesWords(placesFor(event, way), event.held[way], event.waiting[way])
    if (!words) return []
    return ways.length === 1
      ? words
      : `${way === 'online' ? 'Online' : 'In person'}: ${lower(words)}`
  })
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** Events as dated lines: the day in large figures, then what, when and where. */
export function EventList(props: {
  events: readonly EventLine[]
  now: Date
  level?: 2 | 3
  /** Where each leads: its public page, or its desk. */
  base?: string
}) {
  const { events, now, level = 3, base = '/events' } = props
  const Heading = `h${level}` as 'h3'
  return (
    <ol class="hanse-list hanse-events">
      {events.map((event) => {
        const { startsAt, endsAt, timeZone: zone } = event
        const state = stateOf(event, now)
        const day = formatDay(startsAt, now, zone)
        const [number, ...month] = day.split(' ')
        return (
          <li class="hanse-events__item">
            <p class="hanse-events__day">
              <b>{number}</b> <span>{month.join(' ')}</span>
            </p>
            <div>
              <Heading class="hanse-h3">
                <a href={`${base}/${event.slug}`}>{event.title}</a>
              </Heading>
              <p class="hanse-note">
                {formatWeekday(startsAt, true, zone)}, {formatTime(startsAt, zone)} to{' '}
                {formatTime(endsAt, zone)} {formatZone(endsAt, zone)}.{' '}
                {whereWords(event.form, event.place)}.
              </p>
              <p>{event.summary}</p>
              <p class="hanse-small">
                {state === 'cancelled' && <State kind="late">Does not take place</State>}
                {state === 'draft' && <State kind="open">Draft</State>}
                {state === 'published' && placesLines(event).join('. ')}
                {event.audience === 'members' && state !== 'cancelled' && (
                  <>
                    {state === 'published' && placesLines(event).length > 0 && '. '}
                    For member councils
                  </>
                )}
                {event.audience === 'invited' && ' By invitation'}
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
