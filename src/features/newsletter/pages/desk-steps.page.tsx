import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import {
  ChoiceField,
  DateField,
  ErrorSummary,
  Form,
  type Posted,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { WarningText } from '../../../ui/govuk/warning-text.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import type { EditionOnDesk } from '../queries/editions.ts'
import type { SubscriberLine } from '../queries/subscribers.ts'

interface Step {
  frame: Frame
  edition: EditionOnDesk
}

const crumbs = ({ id, title }: EditionOnDesk) => [
  { label: 'Editions', href: '/newsroom/editions' },
  { label: title, href: `/newsroom/editions/${id}` },
]

/** The edition as the letter that goes out, word for word. */
export function letterPage(
  props: Step & { letter: { subject: string; body: string }; email: string },
) {
  const { frame, edition, letter } = props
  return (
    <Workspace {...frame} title="The letter" about={edition.title} breadcrumbs={crumbs(edition)}>
      <h1 class="hanse-h1 hanse-h1--plain">The letter</h1>
      <p>
        Subject: <b>{letter.subject}</b>
      </p>
      <pre class="hanse-letter">{letter.body}</pre>
      <p class="hanse-note">
        Letters are plain text. Who chose themes gets the pieces on them, or no letter.
      </p>
      <Form action="/edition-tests" csrf={frame.csrf()} hidden={{ edition: edition.id }}>
        <Button text={`Send it to me (${props.email})`} classes="govuk-button--secondary" />
      </Form>
    </Workspace>
  )
}

/** The page before an edition goes out. */
export function publishPage(props: Step & { reached: number; form: Posted }) {
  const { frame, edition, reached, form } = props
  return (
    <Workspace
      {...frame}
      title="Send the edition out"
      about={edition.title}
      breadcrumbs={crumbs(edition)}
      failed={Object.keys(form.errors).length > 0}
    >
      <ErrorSummary form={form} />
      <div class="hanse-notice">
        <h1 class="hanse-h1">Send “{edition.title}” out?</h1>
        <dl class="hanse-notice__facts">
          <div>
            <dt>In it</dt>
            <dd>
              {edition.items.length === 0
                ? 'Nothing yet'
                : edition.items.map(({ title }) => title).join('; ')}
            </dd>
          </div>
          <div>
            <dt>To</dt>
            <dd>{count(reached, 'subscriber')} today, and the archive for everybody</dd>
          </div>
        </dl>
        <Form
          action="/edition-publications"
          csrf={frame.csrf()}
          once={frame.once()}
          hidden={{ edition: edition.id, seen: edition.lock_version }}
        >
          <ChoiceField
            form={{ ...form, values: { when: 'now', ...form.values } }}
            name="when"
            label="When"
            pick="one"
            choices={[
              { value: 'now', label: 'Now' },
              {
                value: 'later',
                label: 'At a minute to come',
                opens: (
                  <>
                    <DateField form={form} name="day" label="Day" />
                    <TextField
                      form={form}
                      name="time"
                      label="Time"
                      chars={5}
                      hint="London, like 09:30"
                    />
                  </>
                ),
              },
            ]}
          />
          <WarningText text="Letters that have gone out cannot be called back." />
          <p class="hanse-notice__go">
            <Button text="Send it out" preventDoubleClick />
            <a href={`/newsroom/editions/${edition.id}`}>Back to the edition</a>
          </p>
        </Form>
        {edition.publish_at && (
          <Form
            action="/edition-schedule-ends"
            csrf={frame.csrf()}
            hidden={{ edition: edition.id, seen: edition.lock_version }}
          >
            <Button text="Take the time back, keep the draft" classes="govuk-button--secondary" />
          </Form>
        )}
      </div>
    </Workspace>
  )
}

/** Who gets the newsletter, for the office alone. */
export function subscribersPage(props: {
  frame: Frame
  subscribers: readonly SubscriberLine[]
  next: string | null
  counts: { reached: number; failed: number }
}) {
  const { frame, subscribers, next, counts } = props
  return (
    <Workspace
      {...frame}
      title="Subscribers"
      breadcrumbs={[{ label: 'Editions', href: '/newsroom/editions' }]}
    >
      <h1 class="hanse-h1">Subscribers</h1>
      <DeskTabs desk="newsroom" current="Editions" />
      <p>
        {count(counts.reached, 'subscriber')}
        {counts.failed > 0 && `, ${count(counts.failed, 'failed address', 'failed addresses')}`}.
        Only the office sees this list. Nobody can be added here: people ask at{' '}
        <a href="/newsletter">/newsletter</a> and confirm by a link.
      </p>
      {subscribers.length === 0 ? (
        <Empty title="Nobody has subscribed yet">
          <p>Whoever confirms by the link in a letter stands here, with what they want to get.</p>
        </Empty>
      ) : (
        <DataTable
          caption="Subscribers"
          hideCaption
          stack
          columns={[
            { label: 'Address' },
            { label: 'Gets', onCard: 'Gets' },
            { label: 'Agreed', onCard: 'Agreed' },
            { label: 'Failed', onCard: 'Failed' },
            { label: 'Remove', hideLabel: true },
          ]}
          rows={subscribers.map((one) => [
            one.address,
            one.everything ? 'Everything' : one.themes.join(', ') || 'No theme that still exists',
            formatDate(one.confirmedAt),
            one.failed ?? '',
            <Form
              action="/subscriber-removals"
              csrf={frame.csrf()}
              label={`Remove ${one.address}`}
              hidden={{ subscriber: one.id }}
            >
              <button class="govuk-button govuk-button--secondary hanse-button--small">
                Remove<span class="govuk-visually-hidden"> {one.address}</span>
              </button>
            </Form>,
          ])}
        />
      )}
      {next && (
        <p>
          <a href={`/newsroom/subscribers?after=${encodeURIComponent(next)}`}>Further addresses</a>
        </p>
      )}
    </Workspace>
  )
}
