import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatDeadline } from '../../../ui/dates.ts'
import { DateField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count, listed } from '../../../ui/numbers.ts'
import { HashBlock } from '../../../ui/verify-panel.tsx'
import type { FrozenVersion } from '../queries/frozen.ts'

export interface NewRoundPage {
  frame: Frame
  version: FrozenVersion
  now: Date
  members: number
  /** Councils of which nobody holds a seat that signs. */
  vacant: string[]
  procedure: string[]
  /** The first moment at which the constitution lets it close. */
  earliest: Date
  /** The last day of sign-off in the timetable. */
  planned: string | null
  form: Posted
}

/** Asks the office when the round closes, and says by what rules members decide. */
export function newRoundPage(page: NewRoundPage) {
  const { frame, version, now, members, vacant, form } = page
  return (
    <Workspace
      {...frame}
      title="Ask members to sign off"
      about={version.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: version.title, href: `/consultations/${version.slug}` },
        { label: `Version ${version.number}`, href: `/versions/${version.id}` },
      ]}
    >
      <ErrorSummary form={form} title="The round is not open yet" />
      <h1 class="hanse-h1">Ask members to sign off version {version.number}</h1>
      <p class="hanse-lead">
        {count(members, 'council')} {members === 1 ? 'is' : 'are'} a member today. Each gets a
        letter with a link to one page, made for a phone.
      </p>
      <div class="hanse-cols">
        <Form
          class="hanse-c7"
          action={`/versions/${version.id}/rounds`}
          csrf={frame.csrf()}
          once={frame.once()}
        >
          <DateField
            form={form}
            name="day"
            label="The last day to decide"
            hint={
              <>
                {page.planned
                  ? `The timetable ends sign-off on ${formatDate(page.planned)}. `
                  : 'The timetable says nothing of sign-off. '}
                At the earliest: {formatDeadline(page.earliest, now, true)}.
              </>
            }
          />
          <TextField
            form={form}
            name="time"
            label="Time"
            hint="24-hour clock, United Kingdom time"
            chars={5}
          />
          {vacant.length > 0 && (
            <div class="hanse-contra">
              <p>
                <b>Nobody who may sign holds a seat at {listed(vacant)}.</b>{' '}
                {vacant.length === 1 ? 'It gets' : 'They get'} no letter. You can write down what
                they say by phone only once somebody there can confirm it.
              </p>
            </div>
          )}
          {version.summary.length === 0 && (
            <p class="hanse-note">
              This version has no summary in five lines, which is what leaders read first.{' '}
              <a href={`/consultations/${version.slug}/draft`}>Write one</a>, then freeze it anew.
            </p>
          )}
          <Button text="Open the round and write to all who sign" preventDoubleClick />
        </Form>
        <aside class="hanse-c5" aria-label="How it is decided">
          <h2 class="hanse-h4">How it is decided</h2>
          <ul class="hanse-bullets">
            {page.procedure.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
          <p class="hanse-note">
            So the constitution of today. It and today’s members hold for this round, whatever
            changes later.
          </p>
          <h2 class="hanse-h4">The text (SHA-256)</h2>
          <HashBlock hash={version.sha256} />
        </aside>
      </div>
    </Workspace>
  )
}
