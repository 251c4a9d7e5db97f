import type { Frame } from '../../../kernel/frame.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { formatMoment } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { ChoiceField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { waysOf } from '../event.ts'
import { wayWords, whenWords, whereWords } from '../event-words.ts'
import type { OwnRegistration } from '../queries/registrations.ts'
import { whyNotAccept, whyNotChange } from '../registration.ts'
import { AccessNeedsField } from './register.page.tsx'

interface Props {
  frame: Frame
  now: Date
  own: OwnRegistration
  form: Posted
}

function standing({ own, now }: Props): { title: string; lead: string } {
  const { event, state } = own
  if (event.cancelledAt)
    return { title: 'This event does not take place', lead: event.cancelledReason ?? '' }
  if (state === 'cancelled')
    return {
      title: 'You have cancelled',
      lead: 'Your place is free for somebody else. Thank you for telling us.',
    }
  if (state === 'lapsed')
    return {
      title: 'The place has gone to the next in line',
      lead: 'A place was kept for you, and you did not take it in time. You can register again.',
    }
  if (event.endsAt <= now)
    return { title: 'This event is over', lead: 'What remains of it is on its page.' }
  if (state === 'placed') return { title: 'You have a place', lead: '' }
  if (state === 'offered')
    return {
      title: 'A place is kept for you',
      lead: `Take it by ${formatMoment(own.offeredUntil!, event.timeZone)}. Then it goes to the next in line.`,
    }
  return {
    title: 'You are on the waiting list',
    lead:
      own.before === 0
        ? 'You are first in line. When a place comes free we write to you, and you have some time to take it.'
        : `${own.before} ${own.before === 1 ? 'person stands' : 'people stand'} before you. When a place comes free and it is your turn, we write to you.`,
  }
}

/** Somebody’s own page, by the link in their letter: what they have, the link to join, change, cancel. */
export function ownRegistrationPage(props: Props) {
  const { frame, own, form, now } = props
  const { event } = own
  const { title, lead } = standing(props)
  const open = whyNotChange(own.state, event, now) === null
  const offered = whyNotAccept(own, event, now) === null
  return (
    <Public
      {...frame}
      title={title}
      about={event.title}
      mainClass="hanse-event-page"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Events', href: '/events' },
        { label: event.title, href: `/events/${event.slug}` },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead kicker={event.title} title={title} lead={lead} />
      {offered && (
        <Form action="/offer-acceptances" csrf={frame.csrf()} hidden={{ token: own.token }}>
          <Button text="Take the place" preventDoubleClick />
        </Form>
      )}
      <Definitions
        items={[
          { term: 'When', detail: whenWords(event.startsAt, event.endsAt, event.timeZone) },
          {
            term: 'Where',
            detail: own.way === 'online' ? 'Online' : whereWords('in-person', event.place),
          },
          own.way === 'in-person' &&
            event.placeAccess !== '' && { term: 'Access', detail: event.placeAccess },
          { term: 'In the name of', detail: own.name },
          { term: 'Letters go to', detail: own.email },
          {
            term: 'Calendar',
            detail: <a href={`/registrations/${own.token}/event.ics`}>Add to your calendar</a>,
          },
        ]}
      />
      <Joining {...props} />
      {open && (
        <>
          <Section title="Change" id="change">
            <div class="hanse-measure">
              <Form
                action="/registration-changes"
                csrf={frame.csrf()}
                hidden={{
                  token: own.token,
                  ...(event.form === 'both' ? {} : { way: own.way }),
                }}
              >
                <TextField form={form} name="name" label="Your name" autocomplete="name" />
                <TextField
                  form={form}
                  name="organisation"
                  label="Organisation"
                  optional
                  autocomplete="organization"
                />
                {event.form === 'both' && (
                  <ChoiceField
                    form={form}
                    name="way"
                    label="How do you take part?"
                    pick="one"
                    choices={waysOf(event.form).map((way) => ({
                      value: way,
                      label: wayWords[way],
                    }))}
                  />
                )}
                <AccessNeedsField form={form} />
                <Button text="Save the change" classes="govuk-button--secondary" />
              </Form>
            </div>
          </Section>
          <Section title="Can you not come?" id="cancel">
            <p>Please cancel, so that somebody else can have the place.</p>
            <p>
              <a
                class="govuk-button govuk-button--secondary"
                href={`/registrations/${own.token}/cancellation`}
              >
                {own.state === 'placed' ? 'Cancel your place' : 'Leave the waiting list'}
              </a>
            </p>
          </Section>
        </>
      )}
      {!open && !event.cancelledAt && (
        <p>
          <a href={`/events/${event.slug}`}>To the page of the event</a>
        </p>
      )}
    </Public>
  )
}

function Joining({ own, now }: Props) {
  const { event, joiningLink, joiningFrom } = own
  if (own.way !== 'online' || own.state !== 'placed' || event.cancelledAt || event.endsAt <= now)
    return null
  return (
    <Section title="To join" id="join">
      {joiningLink ? (
        <>
          <p>
            <a class="hanse-joining" href={joiningLink} rel="noreferrer noopener">
              {joiningLink}
            </a>
          </p>
          <p class="hanse-small">This link is for you alone. Please do not pass it on.</p>
        </>
      ) : (
        <p>
          {joiningFrom && joiningFrom > now
            ? `The link stands here from ${formatMoment(joiningFrom, event.timeZone)}.`
            : 'The link will stand here before the event begins.'}
        </p>
      )}
    </Section>
  )
}

/** Before somebody cancels: what they give up. */
export function ownCancellationPage({ frame, own }: { frame: Frame; own: OwnRegistration }) {
  const placed = own.state === 'placed'
  return (
    <Public
      {...frame}
      title={placed ? 'Cancel your place?' : 'Leave the waiting list?'}
      about={own.event.title}
    >
      <Confirm
        title={placed ? 'Cancel your place?' : 'Leave the waiting list?'}
        facts={[
          { term: 'Event', detail: own.event.title },
          {
            term: 'When',
            detail: whenWords(own.event.startsAt, own.event.endsAt, own.event.timeZone),
          },
        ]}
        warning={
          placed
            ? 'The place is offered to the first in line at once. You may not get it back.'
            : 'You lose your place in line.'
        }
        action="/registration-cancellations"
        csrf={frame.csrf()}
        hidden={{ token: own.token }}
        deed={placed ? 'Cancel your place' : 'Leave the waiting list'}
        back={{ label: 'Keep it', href: `/registrations/${own.token}` }}
      />
    </Public>
  )
}
