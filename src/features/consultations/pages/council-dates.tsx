import { formatDay } from '../../../ui/dates.ts'
import { DateField, Form, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { listed } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import { judgeDate } from '../council-date.ts'
import type { CouncilDate, TimetableCalendar } from '../queries/timetable.ts'
import { withoutDecisionDay } from '../timetable.ts'
import type { TimetablePage } from './timetable-page.ts'

type Dates = TimetablePage & { calendar: TimetableCalendar }

/** When councils decide: a council's own dates for its people, all of them for the network office. */
export function CouncilDates(props: Dates) {
  const { councils, office } = props
  return (
    <>
      {councils.map((council) => (
        <OwnDates {...props} council={council} />
      ))}
      {office && councils.length === 0 && <AllDates {...props} />}
    </>
  )
}

function OwnDates(props: Dates & { council: { gss: string; name: string } }) {
  const { frame, consultation, dates, council, dateForm, steps, now } = props
  const own = dates.filter((date) => date.gss === council.gss)
  const clearance = steps.find(({ step }) => step === 'clearance') ?? null
  return (
    <section class="hanse-side" id="dates">
      <h2 class="hanse-h4">When {council.name} decides</h2>
      {clearance && (
        <p class="hanse-note">
          To count in the response, {council.name} must clear its answers by{' '}
          <b>{formatDay(clearance.lastSafeDay, now)}</b>: the last safe day.
        </p>
      )}
      {own.length > 0 && (
        <ul class="hanse-list hanse-councildates">
          {own.map((date) => (
            <li>
              <DateLine {...props} date={date} />
              <Form
                action={`/consultations/${consultation.slug}/council-date-removals`}
                csrf={frame.csrf()}
                hidden={{ date: date.id }}
              >
                <button class="hanse-deed" type="submit">
                  Take out<span class="govuk-visually-hidden"> {date.what}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <details class="govuk-details" open={Object.keys(dateForm.errors).length > 0}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Add a decision date of {council.name}</span>
        </summary>
        <div class="govuk-details__text">
          <p>Only {council.name} and the network office see it.</p>
          <Form
            action={`/consultations/${consultation.slug}/council-dates`}
            csrf={frame.csrf()}
            once={frame.once()}
            hidden={{ gss: council.gss }}
          >
            <TextField form={dateForm} name="what" label="Who decides" hint="Like Executive" />
            <DateField form={dateForm} name="on" label="It meets on" />
            <DateField form={dateForm} name="papers" label="Papers close on (optional)" />
            <Button text={`Add this date for ${council.name}`} preventDoubleClick />
          </Form>
        </div>
      </details>
    </section>
  )
}

function AllDates(props: Dates) {
  const { dates, steps } = props
  const clearance = steps.find(({ step }) => step === 'clearance')
  const without = clearance
    ? withoutDecisionDay(
        { from: props.calendar.rules.today, until: clearance.lastSafeDay },
        dates.map(({ gss, on }) => ({ gss, on })),
      )
    : []
  const names = new Map(dates.map(({ gss, council }) => [gss, council]))
  return (
    <section class="hanse-side" id="dates">
      <h2 class="hanse-h4">When councils decide</h2>
      {dates.length === 0 ? (
        <p class="hanse-note">
          No council has told its decision dates yet. Their officers add them here.
        </p>
      ) : (
        <>
          {without.length > 0 && (
            <p>
              <State kind="due">
                No meeting in time: {listed(without.map((gss) => names.get(gss) ?? gss))}
              </State>
            </p>
          )}
          <ul class="hanse-list hanse-councildates">
            {dates.map((date) => (
              <li>
                <DateLine {...props} date={date} named />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function DateLine(props: Dates & { date: CouncilDate; named?: boolean }) {
  const { date, steps, calendar, now, named } = props
  const clearance = steps.find(({ step }) => step === 'clearance') ?? null
  const judged = judgeDate(date, clearance, calendar.rules)
  return (
    <>
      <p class="hanse-h4">
        {named && `${date.council}: `}
        {date.what}, {formatDay(date.on, now)}
      </p>
      {date.papers && <p class="hanse-note">Papers close on {formatDay(date.papers, now)}</p>}
      <State kind={judged.kind}>{judged.sentence}</State>
    </>
  )
}
