import type { Frame } from '../../../kernel/frame.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { stateOf } from '../event.ts'
import type { EventLine } from '../queries/event-lines.ts'
import { EventList } from './event-list.tsx'

/** The office’s desk of events: drafts, those to come, those past. */
export function eventsDeskPage(props: { frame: Frame; now: Date; events: readonly EventLine[] }) {
  const { frame, now, events } = props
  const drafts = events.filter((event) => stateOf(event, now) === 'draft')
  const toCome = events.filter((event) => !drafts.includes(event) && event.endsAt > now)
  const past = events.filter((event) => !drafts.includes(event) && event.endsAt <= now).toReversed()
  const parts = [
    { title: 'Drafts', id: 'drafts', some: drafts },
    { title: 'To come', id: 'to-come', some: toCome },
    { title: 'Past', id: 'past', some: past },
  ]
  return (
    <Workspace {...frame} title="Events">
      <DeskTabs desk="newsroom" current="Events" />
      <PageHead title="Events" deed={{ label: 'New event', href: '/newsroom/events/new' }} />
      {events.length === 0 && (
        <Empty
          title="No event yet"
          step={{ label: 'Write the first', href: '/newsroom/events/new' }}
        >
          <p>
            Events stand here with who has registered. An event is a draft until you publish it;
            then people can book, and a waiting list begins by itself when it is full.
          </p>
        </Empty>
      )}
      {parts.map(
        ({ title, id, some }) =>
          some.length > 0 && (
            <Section title={title} id={id}>
              <EventList events={some} now={now} base="/newsroom/events" />
            </Section>
          ),
      )}
    </Workspace>
  )
}
