import type { Frame } from '../../../kernel/frame.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { ErrorSummary, type Posted, TextArea } from '../../../ui/form.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { whenWords } from '../event-words.ts'
import type { EventDesk } from '../queries/event-page.ts'

/** Before the office cancels an event: who is told, and why. */
export function cancelEventPage(props: {
  frame: Frame
  event: EventDesk
  told: number
  form: Posted
}) {
  const { frame, event, told, form } = props
  return (
    <Workspace
      {...frame}
      title="Cancel this event?"
      about={event.title}
      failed={Object.keys(form.errors).length > 0}
    >
      <ErrorSummary form={form} />
      <Confirm
        title="Cancel this event?"
        facts={[
          { term: 'Event', detail: event.title },
          { term: 'When', detail: whenWords(event.startsAt, event.endsAt, event.timeZone) },
          { term: 'Told by mail', detail: count(told, 'person', 'people') },
        ]}
        warning="It cannot be brought back. The page stays and says that it does not take place."
        action="/event-cancellations"
        csrf={frame.csrf()}
        hidden={{ slug: event.slug }}
        deed="Cancel this event"
        back={{ label: 'Keep it', href: `/newsroom/events/${event.slug}` }}
      >
        <TextArea
          form={form}
          name="reason"
          label="Why?"
          hint="It stands on the page and in the letters"
          rows={3}
        />
      </Confirm>
    </Workspace>
  )
}
