import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDeadline, formatUntil } from '../../../ui/dates.ts'
import {
  ChoiceField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { ProgressRow } from '../../../ui/progress-row.tsx'
import { State } from '../../../ui/state.tsx'
import { ConsultationTabs, type Tab } from '../../consultations/index.ts'
import type { Call, CalledCouncil } from '../queries/call.ts'

interface About {
  slug: string
  title: string
  nations: string[]
}

interface NewCall {
  frame: Frame
  tabs: readonly Tab[]
  consultation: About
  members: { gss: string; council: string; nation: string }[]
  form: Posted
  /** The last day of the call in the timetable. */
  until: string | null
}

/** Asks the office whom to call, by when and with what words. */
export function newCallPage({ frame, tabs, consultation, members, form, until }: NewCall) {
  const { slug, title, nations } = consultation
  const concerned = members.filter(({ nation }) => nations.length === 0 || nations.includes(nation))
  const values = {
    due: until ?? '',
    time: '17:00',
    councils: concerned.map(({ gss }) => gss),
    ...form.values,
  }
  const shown: Posted = { values, errors: form.errors }
  return (
    <Workspace
      {...frame}
      title="Call for contributions"
      about={title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: title, href: `/consultations/${slug}` },
      ]}
    >
      <ErrorSummary form={shown} />
      <ConsultationTabs tabs={tabs} />
      <h1 class="hanse-h1">Call for contributions</h1>
      <p class="hanse-lead">
        Each policy officer gets a letter with a link that opens straight at the form.{' '}
        {nations.length > 0 && 'Councils in the nations concerned are ticked.'}
      </p>
      <Form
        action={`/consultations/${slug}/calls`}
        csrf={frame.csrf()}
        once={frame.once()}
        class="hanse-measure"
      >
        <TextField
          form={shown}
          name="due"
          label="Answers wanted by"
          hint="The day, like 2027-03-12. The timetable suggests the day given."
          chars={10}
        />
        <TextField
          form={shown}
          name="time"
          label="Time"
          hint="24-hour clock, United Kingdom time"
          chars={5}
        />
        <TextArea
          form={shown}
          name="note"
          label="A note to officers"
          hint="What matters most in this one. It stands in the letter."
          optional
          rows={4}
        />
        <ChoiceField
          form={shown}
          name="councils"
          label="Councils to ask"
          pick="many"
          small
          choices={members.map(({ gss, council }) => ({ value: gss, label: council }))}
          class="hanse-councils"
        />
        <Button text={`Send the call to officers`} preventDoubleClick />
      </Form>
    </Workspace>
  )
}

interface RunningCall {
  frame: Frame
  tabs: readonly Tab[]
  consultation: About
  call: Call
  councils: CalledCouncil[]
  questions: number
  now: Date
  leastDaysBetween: number
}

/** Who opened, who began, who is silent: the office's view of a running call. */
export function runningCallPage({
  frame,
  tabs,
  consultation,
  call,
  councils,
  questions,
  now,
  leastDaysBetween,
}: RunningCall) {
  const { slug, title } = consultation
  const gaps = councils.filter((council) => council.answered < questions)
  const silent = councils.filter((council) => council.answered === 0)
  const over = call.dueAt <= now
  return (
    <Workspace
      {...frame}
      title="The call"
      about={title}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: title, href: `/consultations/${slug}` },
      ]}
    >
      <ConsultationTabs tabs={tabs} />
      <h1 class="hanse-h1">The call: who has answered</h1>
      <p class="hanse-lead">
        Answers {over ? 'were' : 'are'} wanted by {formatDeadline(call.dueAt, now)},{' '}
        {formatUntil(call.dueAt, now)}. {councils.length - gaps.length} of {councils.length}{' '}
        councils have answered all {questions} questions; {silent.length}{' '}
        {silent.length === 1 ? 'is' : 'are'} silent.
      </p>
      {gaps.length > 0 && !over && (
        <Form action={`/consultations/${slug}/reminders`} csrf={frame.csrf()} once={frame.once()}>
          <Button
            text={
              gaps.length === 1
                ? 'Chase the council with gaps'
                : `Chase the ${gaps.length} councils with gaps`
            }
          />
          <p class="hanse-note">
            By mail. Nobody is reminded twice within {leastDaysBetween} days, and nobody who has
            answered. Silent councils are also reminded by themselves.
          </p>
        </Form>
      )}
      <DataTable
        caption="Councils and how far they have come"
        hideCaption
        stack
        columns={[
          { label: 'Council' },
          { label: 'State' },
          { label: 'Answered', onCard: 'Answered' },
          { label: 'Officer', onCard: 'Officer' },
          { label: 'Reminded', onCard: 'Reminded' },
        ]}
        rows={[...councils]
          .sort((a, b) => a.answered - b.answered)
          .map((council) => [
            <a href={`/consultations/${slug}/councils/${council.slug}`}>{council.council}</a>,
            stateOf(council, questions),
            <>
              <ProgressRow
                questions={Array.from({ length: questions }, (_, place) =>
                  place < council.cleared
                    ? 'cleared'
                    : place < council.answered
                      ? 'answered'
                      : 'open',
                )}
              />
              <span class="hanse-small">
                {council.answered} of {questions}, {council.cleared} cleared
              </span>
            </>,
            council.officers.length > 0 ? (
              council.officers.join(', ')
            ) : (
              <State kind="late">nobody holds the seat</State>
            ),
            council.remindedAt
              ? `${formatUntil(council.remindedAt, now)}${council.reminders > 1 ? `, ${council.reminders} times` : ''}`
              : 'no',
          ])}
      />
    </Workspace>
  )
}

function stateOf(council: CalledCouncil, questions: number) {
  if (council.answered >= questions) return <State kind="done">answered</State>
  if (council.answered > 0) return <State kind="half">has begun</State>
  if (council.seenAt) return <State kind="due">has looked</State>
  return <State kind="late">silent</State>
}
