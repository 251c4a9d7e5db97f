import type { Frame } from '../../../kernel/frame.ts'
import {
  ChoiceField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { InsetText } from '../../../ui/govuk/inset-text.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { placesFor, type Way, waysOf } from '../event.ts'
import { placesWords, wayWords, whenWords, whereWords } from '../event-words.ts'
import type { EventPage } from '../queries/event-page.ts'

/** How somebody takes part, with the places left of each way. */
export function WayField({ form, event }: { form: Posted; event: EventPage }) {
  return (
    <ChoiceField
      form={form}
      name="way"
      label="How do you take part?"
      pick="one"
      choices={waysOf(event.form).map((way: Way) => {
        const words = placesWords(placesFor(event, way), event.held[way], event.waiting[way])
        return {
          value: way,
          label: way === 'in-person' ? `In person, ${event.place}` : wayWords[way],
          hint: words?.startsWith('Fully') ? `${words}. You can join the waiting list` : words,
        }
      })}
    />
  )
}

/** Needs that the office alone reads, and forgets. */
export function AccessNeedsField({ form }: { form: Posted }) {
  return (
    <TextArea
      form={form}
      name="accessNeeds"
      label="What do you need to take part?"
      hint="For example step-free access, a hearing loop, a sign language interpreter, or what you cannot eat. Only the network office reads it. It is deleted 30 days after the event."
      optional
      rows={3}
    />
  )
}

export interface RegisterPageProps {
  frame: Frame
  event: EventPage
  form: Posted
  invitation: string
  /** Whether the next who books waits, for events with one way of taking part. */
  full: boolean
}

/** The form to book a place; nobody needs an account. */
export function registerPage({ frame, event, form, invitation, full }: RegisterPageProps) {
  const [only] = waysOf(event.form).length === 1 ? waysOf(event.form) : []
  const deed = full ? 'Join the waiting list' : 'Book a place'
  return (
    <Public
      {...frame}
      title={deed}
      about={event.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Events', href: '/events' },
        { label: event.title, href: `/events/${event.slug}` },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead
        plain
        kicker={event.title}
        title={deed}
        note={`${whenWords(event.startsAt, event.endsAt, event.timeZone)}. ${whereWords(event.form, event.place)}`}
      />
      {full && (
        <InsetText>
          Every place is taken. If one comes free and it is your turn, we write to you, and you have
          some time to take it.
        </InsetText>
      )}
      <div class="hanse-measure">
        <Form
          action="/registrations"
          csrf={frame.csrf()}
          hidden={{ slug: event.slug, invitation, ...(only ? { way: only } : {}) }}
        >
          <TextField form={form} name="name" label="Your name" autocomplete="name" />
          <TextField
            form={form}
            name="organisation"
            label="Organisation"
            optional
            autocomplete="organization"
          />
          <TextField
            form={form}
            name="email"
            type="email"
            label="E-mail address"
            hint="We send your own page there, with which you can change or cancel."
            autocomplete="email"
            spellcheck={false}
          />
          {!only && <WayField form={form} event={event} />}
          <AccessNeedsField form={form} />
          <Button text={deed} preventDoubleClick />
        </Form>
        <p class="hanse-small">
          We use what you type to hold this event and for nothing else. See{' '}
          <a href="/privacy">privacy</a>.
        </p>
      </div>
    </Public>
  )
}

/** After booking: whether there is a place, and that the letter has the rest. */
export function registeredPage(props: {
  frame: Frame
  event: EventPage
  state: 'placed' | 'waiting'
}) {
  const { frame, event, state } = props
  const placed = state === 'placed'
  return (
    <Public
      {...frame}
      title={placed ? 'You have a place' : 'You are on the waiting list'}
      about={event.title}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Events', href: '/events' },
        { label: event.title, href: `/events/${event.slug}` },
      ]}
    >
      <PageHead
        kicker={event.title}
        title={placed ? 'You have a place' : 'You are on the waiting list'}
        lead={
          placed
            ? 'We have written to you. The letter has the calendar entry and a link to your own page, where you can change or cancel.'
            : 'Every place is taken, so you have none yet. We have written to you; when one comes free and it is your turn, we write again.'
        }
        note={`${whenWords(event.startsAt, event.endsAt, event.timeZone)}. ${whereWords(event.form, event.place)}`}
      />
      <p>
        No letter after some minutes? Look among unwanted mail, then register again with the same
        address: you keep your one place and get the letter again.
      </p>
      <p>
        <a href={`/events/${event.slug}`}>Back to the event</a>
      </p>
    </Public>
  )
}
