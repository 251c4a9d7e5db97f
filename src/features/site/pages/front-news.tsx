import type { ShownPicture } from '../../../documents/picture/picture.ts'
import { formatDate, formatTime, formatWeekday, formatZone } from '../../../ui/dates.ts'
import { Picture } from '../../../ui/picture.tsx'
import { type EventLine, placesLines, whereWords } from '../../events/index.ts'

/** An article or a publication as the front shows it. */
export interface Story {
  href: string
  title: string
  summary: string
  publishedAt: Date
  picture: ShownPicture | null
}

/** The news band: the newest story large, three lines, and the next event; nothing where there is nothing. */
export function News(props: { stories: readonly Story[]; event: EventLine | null }) {
  const [lead, ...others] = props.stories
  if (!lead && !props.event) return null
  return (
    <section class="hanse-section" aria-labelledby="news">
      <div class="hanse-head">
        <h2 class="hanse-h2" id="news">
          {lead ? 'News' : 'What is on'}
        </h2>
        {lead ? <a href="/news">All news</a> : <a href="/events">All events</a>}
      </div>
      <div class="hanse-cols">
        {lead && <Lead story={lead} />}
        {others.length > 0 && (
          <ul class="hanse-c3 hanse-list">
            {others.slice(0, 3).map(({ href, title, publishedAt }) => (
              <li>
                <p class="hanse-small">{formatDate(publishedAt)}</p>
                <h3 class="hanse-h3">
                  <a href={href}>{title}</a>
                </h3>
              </li>
            ))}
          </ul>
        )}
        {props.event && (
          <div class="hanse-c3">
            <NextEvent event={props.event} />
          </div>
        )}
      </div>
    </section>
  )
}

function Lead({ story }: { story: Story }) {
  return (
    <article class="hanse-c6 hanse-story">
      {story.picture && (
        <div class="hanse-story__pic">
          <Picture
            picture={story.picture}
            cut="wide"
            sizes="(min-width: 64em) 580px, (min-width: 48em) 50vw, 92vw"
          />
        </div>
      )}
      <h3 class="hanse-h2">
        <a href={story.href}>{story.title}</a>
      </h3>
      <p>{story.summary}</p>
    </article>
  )
}

function NextEvent({ event }: { event: EventLine }) {
  const { startsAt, endsAt, timeZone: zone } = event
  const [day, ...month] = formatDate(startsAt, zone).split(' ')
  const places = placesLines(event)
  return (
    <aside class="hanse-event" aria-labelledby="next-event">
      <p class="hanse-kicker">Next event</p>
      <p class="hanse-event__date">
        <b>{day}</b> {month.join(' ')}
      </p>
      <h3 class="hanse-h3" id="next-event">
        <a href={`/events/${event.slug}`}>{event.title}</a>
      </h3>
      <p class="hanse-note">
        {formatWeekday(startsAt, false, zone)}, {formatTime(startsAt, zone)} to{' '}
        {formatTime(endsAt, zone)} {formatZone(endsAt, zone)}
        <br />
        {whereWords(event.form, event.place)}
        {places.map((line) => (
          <>
            <br />
            {line}
          </>
        ))}
      </p>
      <a
        class="govuk-button govuk-button--secondary hanse-event__go"
        href={`/events/${event.slug}`}
      >
        See the event
      </a>
    </aside>
  )
}
