import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatMoment, formatShortDay } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import {
  ErrorSummary,
  FileField,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { InsetText } from '../../../ui/govuk/inset-text.tsx'
import { WarningText } from '../../../ui/govuk/warning-text.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count, formatBytes } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { State } from '../../../ui/state.tsx'
import { stateOf } from '../event.ts'
import { audienceWords, wayWords, whenWords, whereWords } from '../event-words.ts'
import type { EventDesk } from '../queries/event-page.ts'
import type { RegistrationLine } from '../queries/registrations.ts'
import { placesLines } from './event-list.tsx'
import { registrationWords } from './registration-words.ts'

export interface EventDeskPageProps {
  frame: Frame
  baseUrl: string
  now: Date
  event: EventDesk
  registered: readonly RegistrationLine[]
  /** Sentences on councillors who may not be announced now. */
  warnings: readonly string[]
  /** Why it cannot be published yet; null where it can, or is. */
  whyNotPublish: string | null
  form: Posted
}

/** One event on the office’s desk: its state and the next step, who comes, letters, slides. */
export function eventDeskPage(props: EventDeskPageProps) {
  const { frame, now, event, form } = props
  const state = stateOf(event, now)
  const words = {
    draft: <State kind="open">Draft</State>,
    published: <State kind="done">Published</State>,
    cancelled: <State kind="late">Cancelled</State>,
    over: <State kind="half">Over</State>,
  }[state]
  return (
    <Workspace
      {...frame}
      title={event.title}
      about="Events"
      mainClass="hanse-event-page"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: 'Events', href: '/newsroom/events' }]}
    >
      <DeskTabs desk="newsroom" current="Events" />
      <ErrorSummary form={form} />
      <PageHead
        plain
        kicker={words}
        title={event.title}
        note={whenWords(event.startsAt, event.endsAt, event.timeZone)}
      />
      {props.warnings.map((sentence) => (
        <WarningText text={sentence} />
      ))}
      <NextStep {...props} />
      <Facts {...props} />
      <Registered {...props} />
      {state !== 'draft' && props.registered.some(({ state }) => state === 'placed') && (
        <Letter {...props} />
      )}
      <Files {...props} />
      {state === 'published' && (
        <Section title="If it cannot take place" id="cancel">
          <p>
            <a href={`/newsroom/events/${event.slug}/cancellation`}>Cancel this event</a>: everybody
            who is registered is told, with your reason.
          </p>
        </Section>
      )}
    </Workspace>
  )
}

function NextStep({ frame, event, now, whyNotPublish }: EventDeskPageProps) {
  const state = stateOf(event, now)
  return (
    <div class="hanse-event-desk__deeds">
      {state === 'draft' && whyNotPublish === null && (
        <Form action="/event-publications" csrf={frame.csrf()} hidden={{ slug: event.slug }}>
          <Button text="Publish the event" preventDoubleClick />
        </Form>
      )}
      {state !== 'cancelled' && (
        <Button
          href={`/newsroom/events/${event.slug}/edit`}
          text="Change the event"
          classes="govuk-button--secondary"
        />
      )}
      <p>
        <a
          href={`/events/${event.slug}${event.audience === 'invited' ? `?invitation=${event.invitation}` : ''}`}
        >
          {state === 'draft' ? 'See how it will look' : 'See its page'}
        </a>
      </p>
      {state === 'draft' && whyNotPublish && <InsetText>{whyNotPublish}</InsetText>}
    </div>
  )
}

function Facts({ event, baseUrl }: EventDeskPageProps) {
  const zone = event.timeZone
  return (
    <Definitions
      items={[
        { term: 'Where', detail: whereWords(event.form, event.place) },
        { term: 'For', detail: audienceWords[event.audience] },
        event.audience === 'invited' && {
          term: 'Invitation',
          detail: (
            <>
              Send this link to those you invite:{' '}
              <span class="hanse-joining">{`${baseUrl}/events/${event.slug}?invitation=${event.invitation}`}</span>
            </>
          ),
        },
        {
          term: 'Places',
          detail: placesLines(event).join('. ') || 'As many as come',
        },
        {
          term: 'Registration',
          detail: `${event.opensAt ? `from ${formatMoment(event.opensAt, zone)} ` : ''}until ${formatMoment(event.closesAt, zone)}`,
        },
        event.form !== 'in-person' && {
          term: 'Link to join',
          detail: event.joiningLink ? (
            <>
              <span class="hanse-joining">{event.joiningLink}</span>
              {event.joiningFrom && `, seen from ${formatMoment(event.joiningFrom, zone)}`}
            </>
          ) : (
            'Not entered yet'
          ),
        },
      ]}
    />
  )
}

function Registered({ frame, event, registered, now }: EventDeskPageProps) {
  const placed = registered.filter(({ state }) => state === 'placed')
  const begun = event.startsAt <= now
  const table = (
    <DataTable
      caption="Who has registered"
      hideCaption
      stack
      columns={[
        { label: 'Name' },
        { label: 'Organisation', onCard: 'Organisation' },
        { label: 'E-mail', onCard: 'E-mail' },
        { label: 'How', onCard: 'How' },
        { label: 'Needs', onCard: 'Needs' },
        { label: begun ? 'Came' : 'State', onCard: begun ? 'Came' : 'State' },
      ]}
      rows={registered.map((one) => [
        one.name,
        one.organisation,
        one.email,
        wayWords[one.way],
        one.accessNeeds,
        begun && one.state === 'placed' ? (
          <label class="hanse-nowrap">
            <input type="checkbox" name="came" value={one.id} checked={one.attended} /> came
            <span class="govuk-visually-hidden">, {one.name}</span>
          </label>
        ) : (
          <>
            {registrationWords[one.state]}
            <span class="hanse-small"> {formatShortDay(one.registeredAt)}</span>
          </>
        ),
      ])}
    />
  )
  return (
    <Section
      title={`Registered: ${placed.length}`}
      id="registered"
      link={
        registered.length > 0
          ? { label: 'Download (CSV)', href: `/newsroom/events/${event.slug}/registered.csv` }
          : undefined
      }
    >
      {registered.length === 0 ? (
        <Empty title="Nobody yet" level={3}>
          <p>Who books stands here, with what they need. Only the network office sees it.</p>
        </Empty>
      ) : begun && placed.length > 0 ? (
        <Form action="/event-attendances" csrf={frame.csrf()} hidden={{ slug: event.slug }}>
          {table}
          <p class="hanse-event-came">
            <Button text="Save who came" classes="govuk-button--secondary" />
          </p>
        </Form>
      ) : (
        table
      )}
    </Section>
  )
}

function Letter({ frame, event, registered, form }: EventDeskPageProps) {
  const placed = registered.filter(({ state }) => state === 'placed').length
  return (
    <Section title="Write to everybody with a place" id="letter">
      <Form
        action="/event-letters"
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ slug: event.slug }}
        class="hanse-measure"
      >
        <TextField form={form} name="subject" label="Subject" />
        <TextArea
          form={form}
          name="text"
          label="Letter"
          hint="It begins with “Hello” and their name, and ends with when, where and their own link"
          rows={5}
        />
        <Button
          text={`Send to ${count(placed, 'person', 'people')}`}
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </Form>
    </Section>
  )
}

function Files({ frame, event, form }: EventDeskPageProps) {
  return (
    <Section title="Slides and papers" id="files">
      {event.files.length > 0 && (
        <ul class="hanse-list hanse-speakers">
          {event.files.map(({ id, title, size }) => (
            <li>
              <a href={`/event-files/${id}`}>{title}</a>, {formatBytes(size)}
              <Form
                action="/event-file-ends"
                csrf={frame.csrf()}
                hidden={{ slug: event.slug, file: id }}
                label={`Take off: ${title}`}
              >
                <Button
                  text="Take off the page"
                  classes="govuk-button--secondary hanse-button--small"
                />
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form
        action="/event-files"
        csrf={frame.csrf()}
        hidden={{ slug: event.slug }}
        files
        class="hanse-measure"
      >
        <TextField form={form} name="title" label="Title" />
        <FileField
          form={form}
          name="file"
          label="PDF or presentation"
          hint="PDF, PPTX or ODP, up to 25 MB. A recording belongs among the videos."
          accept=".pdf,.pptx,.odp"
        />
        <Button text="Add to the page" classes="govuk-button--secondary" />
      </Form>
    </Section>
  )
}
