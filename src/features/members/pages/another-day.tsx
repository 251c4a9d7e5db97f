import { formatDate } from '../../../ui/dates.ts'
import { DateField, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { count } from '../../../ui/numbers.ts'
import type { DatedChange } from '../changes.ts'
import { membersAddress, type Shown } from '../members-address.ts'

/** So many days are listed one by one; beyond, years stand for them. */
const mostDays = 36

/** Asks for the members on another day, and what changed since one before. */
export function AnotherDay(props: { form: Posted; day: string; today: string; shown: Shown }) {
  const { form, day, today, shown } = props
  return (
    <div class="hanse-panel hanse-members__day">
      <Form
        action="/members"
        csrf=""
        method="get"
        label="Members on another day"
        hidden={shown.hexagons ? { show: 'hexagons' } : {}}
      >
        <DateField
          form={form}
          name="on"
          label="Members on another day"
          hint={`For example 1 12 2018. Shown now: ${day === today ? 'today' : formatDate(day)}.`}
        />
        <DateField
          form={form}
          name="since"
          label="What changed since (optional)"
          hint="A day before it, for example 1 1 2017."
        />
        <Button text="Show that day" classes="govuk-button--secondary" />
      </Form>
      {(day !== today || shown.since !== null) && (
        <p class="hanse-note">
          <a href={membersAddress({ hexagons: shown.hexagons })}>Back to today</a>
        </p>
      )}
    </div>
  )
}

/** The days on which somebody joined or left, each a link to the network of that day; with script a slider moves along them. */
export function ChangedDays(props: {
  changes: readonly DatedChange<unknown>[]
  day: string
  today: string
  shown: Shown
}) {
  const { changes, day, today, shown } = props
  if (changes.length < 2) return null
  const stops = stopsOf(changes, today)
  const last = stops.findLastIndex((stop) => stop.day <= day)
  return (
    <nav class="hanse-days" aria-label="Days on which the network changed">
      <div class="hanse-days__slider" hidden>
        <label for="any-day">The network through time</label>
        <input
          type="range"
          id="any-day"
          min="0"
          max={stops.length - 1}
          value={Math.max(0, last)}
          step="1"
          autocomplete="off"
        />
        <output for="any-day">{formatDate(day)}</output>
      </div>
      <ol>
        {stops.map((stop, at) => (
          <li>
            <a
              href={membersAddress({
                on: stop.day === today ? null : stop.day,
                since: null,
                hexagons: shown.hexagons,
              })}
              aria-current={at === last ? 'date' : undefined}
            >
              <b>{stop.day === today ? 'Today' : formatDate(stop.day)}</b>
              <span>{stop.words}</span>
            </a>
          </li>
        ))}
      </ol>
      <p class="hanse-small">
        Days as counted. Where a source names no day it is the first on which it shows the change;
        the tables below say how exact each one is.
      </p>
    </nav>
  )
}

interface Stop {
  day: string
  words: string
}

function stopsOf(changes: readonly DatedChange<unknown>[], today: string): Stop[] {
  const past = changes.filter(({ day }) => day <= today)
  const stops =
    past.length <= mostDays
      ? past.map(({ day, joined, left }) => ({ day, words: wordsOf(joined.length, left.length) }))
      : [...Map.groupBy(past, ({ day }) => day.slice(0, 4))].map(([, some]) => ({
          day: some.at(-1)!.day,
          words: wordsOf(
            some.reduce((sum, { joined }) => sum + joined.length, 0),
            some.reduce((sum, { left }) => sum + left.length, 0),
          ),
        }))
  const newest = stops.slice(-mostDays)
  return newest.at(-1)?.day === today ? newest : [...newest, { day: today, words: 'now' }]
}

/** "4 joined, 1 left". */
function wordsOf(joined: number, left: number): string {
  return [joined > 0 && count(joined, 'joined', 'joined'), left > 0 && count(left, 'left', 'left')]
    .filter(Boolean)
    .join(', ')
}
