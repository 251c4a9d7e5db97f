import { formatDay, formatDeadline, formatUntil, formatWeekday } from '../../../ui/dates.ts'
import { DateField, ErrorSummary, Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count, listed } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import { Timetable } from '../../../ui/timetable.tsx'
import { nationNames } from '../consultation.ts'
import type { TimetableCalendar } from '../queries/timetable.ts'
import { type CheckedStep, workingDaysBetween } from '../timetable.ts'
import { CouncilDates } from './council-dates.tsx'
import { stepTitles } from './step-titles.ts'
import { ConsultationTabs } from './tabs.tsx'
import type { TimetablePage } from './timetable-page.ts'

/** The steps back from the closing date, what is too tight, and each council's own days within them. */
export function timetablePage(props: TimetablePage) {
  const { frame, consultation, steps, calendar, now, isSet } = props
  const failed = { ...props.form.errors, ...props.dateForm.errors }
  const closes = consultation.closesAt
  return (
    <Workspace
      {...frame}
      title="Timetable"
      about={consultation.title}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: `/consultations/${consultation.slug}` },
      ]}
      failed={Object.keys(failed).length > 0}
      mainClass="hanse-timetable-page"
    >
      <ErrorSummary form={{ values: {}, errors: failed }} />
      <div class="hanse-top">
        <div>
          <h1 class="hanse-h1">Timetable</h1>
          <p class="hanse-note">{consultation.title}</p>
        </div>
        {closes && (
          <p class="hanse-note">
            Closes <b>{formatDeadline(closes, now, true)}</b>, {formatUntil(closes, now)}
          </p>
        )}
      </div>
      <ConsultationTabs tabs={props.tabs} />
      {calendar === null ? (
        <p class="hanse-panel">
          There is no closing date yet, and the timetable is worked back from it.{' '}
          {props.office && (
            <a href={`/consultations/${consultation.slug}/questions?edit=facts#facts`}>
              Add the closing date
            </a>
          )}
        </p>
      ) : (
        <>
          <Timetable
            today={calendar.rules.today}
            holidays={calendar.rules.bankHolidays}
            steps={steps.map(({ step, from, until }) => ({ name: stepTitles[step], from, until }))}
          />
          <div class="hanse-cols">
            <section class="hanse-c8" aria-labelledby="steps">
              <div class="hanse-head">
                <h2 class="hanse-h3" id="steps">
                  {isSet ? 'Step by step' : 'How it would run'}
                </h2>
                {!isSet && <span class="hanse-note">Worked back from the close. Not set yet</span>}
              </div>
              <Steps {...props} calendar={calendar} />
              {props.office && <Plan {...props} />}
            </section>
            <aside class="hanse-c4" aria-label="Days that count">
              <Holidays calendar={calendar} steps={steps} />
              <CouncilDates {...props} calendar={calendar} />
            </aside>
          </div>
        </>
      )}
    </Workspace>
  )
}

function Steps(props: TimetablePage & { calendar: TimetableCalendar }) {
  const { consultation, steps, office, editing, calendar, now } = props
  return (
    <table class="hanse-table hanse-table--stack hanse-timesteps">
      <caption class="govuk-visually-hidden">The steps, their days and what is too tight</caption>
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">From</th>
          <th scope="col">Until</th>
          <th scope="col">Last safe day</th>
          <th scope="col">State</th>
          {office && (
            <th scope="col">
              <span class="govuk-visually-hidden">Deed</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) =>
          editing === step.step ? (
            <tr class="hanse-timesteps__open" id={`step-${step.step}`}>
              <th scope="row">{stepTitles[step.step]}</th>
              <td colSpan={5}>
                <StepForm {...props} step={step} />
              </td>
            </tr>
          ) : (
            <tr id={`step-${step.step}`}>
              <th scope="row">{stepTitles[step.step]}</th>
              <td>
                <Phone>from</Phone>
                {dayShort(step.from, now)}
              </td>
              <td>
                <Phone>until</Phone>
                {dayShort(step.until, now)},{' '}
                {count(workingDaysBetween(step.from, step.until, calendar.rules), 'working day')}
              </td>
              <td>
                <Phone>last safe day</Phone>
                {dayShort(step.lastSafeDay, now)}
              </td>
              <td>
                <StepState step={step} today={calendar.rules.today} />
              </td>
              {office && (
                <td>
                  <a
                    href={`/consultations/${consultation.slug}/timetable?edit=${step.step}#step-${step.step}`}
                  >
                    Change<span class="govuk-visually-hidden"> {stepTitles[step.step]}</span>
                  </a>
                </td>
              )}
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

/** A word that the column head says on wide screens. */
function Phone({ children }: { children: string }) {
  return <span class="hanse-onphone">{children} </span>
}

function StepState({ step, today }: { step: CheckedStep; today: string }) {
  if (step.tooTight) return <State kind="late">{step.tooTight}</State>
  if (step.until < today) return <State kind="done">Over</State>
  if (step.lastSafeDay === step.until) return <State kind="open">No day to spare</State>
  return <State kind="open">Safe</State>
}

function dayShort(day: string, now: Date): string {
  return `${formatWeekday(day)} ${formatDay(day, now)}`
}

function StepForm(props: TimetablePage & { step: CheckedStep }) {
  const { frame, consultation, form, step } = props
  const at = `/consultations/${consultation.slug}/timetable`
  return (
    <Form
      action={at}
      csrf={frame.csrf()}
      hidden={{ step: step.step }}
      label={`Days of ${stepTitles[step.step]}`}
    >
      <div class="hanse-pair">
        <DateField form={form} name="from" label="First day" />
        <DateField form={form} name="until" label="Last day" />
      </div>
      <p class="hanse-note">The next step then begins on the first working day after it.</p>
      <p class="hanse-deeds">
        <Button text="Save these days" classes="hanse-button--small" preventDoubleClick />
        <a href={at}>Leave it as it is</a>
      </p>
    </Form>
  )
}

function Plan({ frame, consultation, isSet, editing }: TimetablePage) {
  return (
    <Form
      action={`/consultations/${consultation.slug}/timetable`}
      csrf={frame.csrf()}
      hidden={{ plan: 'again' }}
      class="hanse-deeds"
    >
      <Button
        text={isSet ? 'Work it out again from the closing date' : 'Set this timetable'}
        classes={isSet || editing ? 'govuk-button--secondary hanse-button--small' : ''}
        preventDoubleClick
      />
    </Form>
  )
}

function Holidays({
  calendar,
  steps,
}: {
  calendar: TimetableCalendar
  steps: readonly CheckedStep[]
}) {
  const from = steps[0]?.from ?? calendar.rules.today
  const inside = calendar.holidays.filter(({ day }) => day >= from && day <= calendar.rules.closes)
  return (
    <section class="hanse-side">
      <h2 class="hanse-h4">Bank holidays within it</h2>
      {inside.length === 0 ? (
        <p class="hanse-note">None until the close.</p>
      ) : (
        <dl class="hanse-dl">
          {inside.map(({ day, name, nations }) => (
            <>
              <dt>{formatDay(day, calendar.rules.today)}</dt>
              <dd>
                {name}
                {nations.length < 4 && (
                  <span class="hanse-small">
                    {' '}
                    {listed(nations.map((nation) => nationNames[nation]))}
                  </span>
                )}
              </dd>
            </>
          ))}
        </dl>
      )}
    </section>
  )
}
