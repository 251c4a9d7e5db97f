import { parseProse } from '../../../documents/prose/parse.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatMoment, formatUntil } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { InsetText } from '../../../ui/govuk/inset-text.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { formatBytes, listed } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { PictureFigure, pictureForMachines } from '../../../ui/picture.tsx'
import { ProseText } from '../../../ui/prose.tsx'
import { stateOf } from '../event.ts'
import { formWords, whenWords, whereWords } from '../event-words.ts'
import { readProgramme } from '../programme.ts'
import type { EventPage } from '../queries/event-page.ts'
import { placesLines } from './event-list.tsx'

export interface EventPageProps {
  frame: Frame
  baseUrl: string
  now: Date
  event: EventPage
  /** The invitation’s word, where they came by one: it travels with the links. */
  invitation: string
  videos: readonly { slug: string; title: string }[]
  data: object
}

/** One event: what, when, where, who speaks, and how to come; afterwards what remains of it. */
export function eventPage(props: EventPageProps) {
  const { frame, baseUrl, now, event } = props
  const state = stateOf(event, now)
  const when = whenWords(event.startsAt, event.endsAt, event.timeZone)
  const facts = (
    <div class="hanse-event-side">
      <Facts {...props} when={when} state={state} />
    </div>
  )
  return (
    <Public
      {...frame}
      title={event.title}
      about="Events"
      description={`${event.summary} ${when}.`}
      head={{
        address: `${baseUrl}/events/${event.slug}`,
        picture: pictureForMachines(event.picture, baseUrl),
        data: props.data,
      }}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Events', href: '/events' },
      ]}
    >
      <PageHead
        kicker={state === 'over' ? 'Past event' : formWords[event.form]}
        title={event.title}
        note={when}
        lead={event.summary}
      />
      {state === 'cancelled' && (
        <InsetText classes="hanse-event-notice">
          <p>
            <strong>This event does not take place.</strong> {event.cancelledReason}
          </p>
        </InsetText>
      )}
      {state === 'published' && event.changedAt && (
        <InsetText>
          Time, place or the way it is held was changed on {formatDate(event.changedAt)}. This page
          says how it is now.
        </InsetText>
      )}
      <div class="hanse-cols">
        {/* On a phone the way to a place comes before the rest, while there is one. */}
        {state === 'published' && facts}
        <div class="hanse-event-main">
          {event.picture && (
            <PictureFigure picture={event.picture} eager sizes="(min-width: 64em) 52rem, 100vw" />
          )}
          <Afterwards {...props} />
          <div class="hanse-measure hanse-event-text">
            <ProseText prose={parseProse(event.body).prose} level={2} />
          </div>
          <Programme event={event} />
          <Speakers frame={frame} event={event} />
        </div>
        {state !== 'published' && facts}
      </div>
    </Public>
  )
}

function Facts(props: EventPageProps & { when: string; state: string }) {
  const { event, now, state } = props
  const query = props.invitation ? `?invitation=${encodeURIComponent(props.invitation)}` : ''
  const places = placesLines(event)
  return (
    <aside class="hanse-event" aria-labelledby="come">
      <h2 class="hanse-h3" id="come">
        {state === 'published' ? 'Come' : 'When and where'}
      </h2>
      <p class="hanse-note">{props.when}</p>
      <p class="hanse-note">{whereWords(event.form, event.place)}</p>
      {event.form !== 'in-person' && state === 'published' && (
        <p class="hanse-small">Who has a place online gets the link to join by mail.</p>
      )}
      {state === 'published' && (
        <>
          {places.map((line) => (
            <p class="hanse-note">{line}</p>
          ))}
          <Booking event={event} now={now} query={query} />
        </>
      )}
      {event.placeAccess && (
        <>
          <h3 class="hanse-h4">Access</h3>
          <p class="hanse-note">{event.placeAccess}</p>
        </>
      )}
      {(event.hosts.length > 0 || event.partners) && (
        <>
          <h3 class="hanse-h4">Held by</h3>
          <p class="hanse-note">
            {event.hosts.map(({ name, slug }, at) => (
              <>
                {at > 0 && ', '}
                <a href={`/members/${slug}`}>{name}</a>
              </>
            ))}
            {event.hosts.length > 0 && event.partners && '. '}
            {event.partners && `With ${event.partners}`}
          </p>
        </>
      )}
      {event.themes.length > 0 && (
        <p class="hanse-small">On {listed(event.themes.map(({ name }) => name.toLowerCase()))}.</p>
      )}
      <p class="hanse-small">
        <a href={`/events/${event.slug}.ics${query}`}>Add to your calendar</a>
      </p>
    </aside>
  )
}

function Booking({ event, now, query }: { event: EventPage; now: Date; query: string }) {
  if (event.opensAt && now < event.opensAt)
    return (
      <p class="hanse-note">Registration opens on {formatMoment(event.opensAt, event.timeZone)}.</p>
    )
  if (now >= event.closesAt)
    return (
      <p class="hanse-note">
        Registration closed on {formatMoment(event.closesAt, event.timeZone)}.
      </p>
    )
  const full =
    placesLines(event).length > 0 && placesLines(event).every((one) => /booked/.test(one))
  return (
    <>
      <p class="hanse-event__go">
        <a class="govuk-button" href={`/events/${event.slug}/register${query}`}>
          {full ? 'Join the waiting list' : 'Book a place'}
        </a>
      </p>
      <p class="hanse-small">
        Until {formatMoment(event.closesAt, event.timeZone)}, {formatUntil(event.closesAt, now)}.
      </p>
    </>
  )
}

function Programme({ event }: { event: EventPage }) {
  const { items } = readProgramme(event.programme)
  if (items.length === 0) return null
  return (
    <Section title="Programme" id="programme">
      <ol class="hanse-list hanse-programme">
        {items.map(({ time, title }) => (
          <li>
            <span class="hanse-programme__time">{time}</span> <span>{title}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Speakers({ frame, event }: { frame: Frame; event: EventPage }) {
  if (event.speakers.length === 0) return null
  return (
    <Section title="Speakers" id="speakers">
      <ul class="hanse-list hanse-speakers">
        {event.speakers.map(({ name, role, organisation, councilSlug }) => (
          <li>
            <b>{name}</b> <DemoMark when={frame.network.demonstration !== null} />
            <br />
            <span class="hanse-note">
              {role}
              {role && organisation && ', '}
              {councilSlug ? <a href={`/members/${councilSlug}`}>{organisation}</a> : organisation}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Afterwards({ event, videos, invitation }: EventPageProps) {
  if (event.files.length === 0 && videos.length === 0) return null
  const query = invitation ? `?invitation=${encodeURIComponent(invitation)}` : ''
  return (
    <Section title="Recording and slides" id="afterwards">
      <ul class="hanse-list">
        {videos.map(({ slug, title }) => (
          <li>
            <a href={`/videos/${slug}`}>{title}</a>{' '}
            <span class="hanse-small">Video with captions and transcript</span>
          </li>
        ))}
        {event.files.map(({ id, title, mime, size }) => (
          <li>
            <a href={`/event-files/${id}${query}`}>{title}</a>{' '}
            <span class="hanse-small">
              {mime === 'application/pdf' ? 'PDF' : 'Presentation'}, {formatBytes(size)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
