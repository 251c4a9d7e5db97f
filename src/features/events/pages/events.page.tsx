import type { Frame } from '../../../kernel/frame.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import type { EventLine } from '../queries/event-lines.ts'
import { EventList } from './event-list.tsx'

export interface EventsPageProps {
  frame: Frame
  baseUrl: string
  now: Date
  toCome: readonly EventLine[]
  past: readonly EventLine[]
  themes: readonly { slug: string; name: string }[]
  months: readonly { value: string; label: string }[]
  chosen: { theme: string; month: string }
}

/** Every event that the asker may find: those to come, then those past; by theme and by month. */
export function eventsPage(props: EventsPageProps) {
  const { frame, baseUrl, now, toCome, past, chosen } = props
  const filtered = chosen.theme !== '' || chosen.month !== ''
  return (
    <Public
      {...frame}
      title="Events"
      description={`Where ${frame.network.name} meets, in person and online.`}
      head={{
        address: `${baseUrl}/events`,
        feeds: [
          { title: `${frame.network.name}: events`, href: '/events.atom' },
          { title: 'Events, for a calendar', href: '/events.ics', mime: 'text/calendar' },
        ],
      }}
      breadcrumbs={[{ label: 'Home', href: '/' }]}
    >
      <PageHead
        title="Events"
        lead={`Where ${frame.network.name} meets, in person and online. Nobody needs an account to come.`}
      />
      <Filters
        label="Filter the events"
        action="/events"
        selects={[
          {
            name: 'theme',
            label: 'Theme',
            value: chosen.theme,
            options: [
              { value: '', label: 'All themes' },
              ...props.themes.map(({ slug, name }) => ({ value: slug, label: name })),
            ],
          },
          {
            name: 'month',
            label: 'Month',
            value: chosen.month,
            options: [{ value: '', label: 'Every month' }, ...props.months],
          },
        ]}
      >
        <a href="/events.ics">Add to your calendar</a> <a href="/events.atom">Feed</a>
      </Filters>
      <Section title="To come" id="to-come" large class="hanse-events-to-come">
        {toCome.length > 0 ? (
          <EventList events={toCome} now={now} />
        ) : (
          <Empty
            title={filtered ? 'None to come with these filters' : 'None to come yet'}
            level={3}
          >
            <p>
              {filtered ? (
                <a href="/events">Show all events</a>
              ) : (
                'Events stand here as soon as they are announced. The feed and the calendar bring them to you.'
              )}
            </p>
          </Empty>
        )}
      </Section>
      {past.length > 0 && (
        <Section title="Past" id="past" large>
          <EventList events={past} now={now} />
        </Section>
      )}
      <p class="hanse-note">
        As <a href="/events.json">data</a>, as <a href="/events.atom">a feed</a>, or{' '}
        <a href="/events.ics">for your calendar</a>. See also <a href="/videos">videos</a>.
      </p>
    </Public>
  )
}
