import type { ComponentChildren } from 'preact'
import { daysFrom, formatRange, isWeekend } from './dates.ts'
import { classes } from './govuk/options.tsx'

export interface TimetableStep {
  name: string
  /** First and last day, as "2027-03-13". */
  from: string
  until: string
  note?: ComponentChildren
}

export interface TimetableProps {
  steps: readonly TimetableStep[]
  /** Today, as "2027-03-16". */
  today: string
  /** Bank holidays of the nations concerned, as days; weekends are known. */
  holidays?: ReadonlySet<string> | undefined
}

function Day(props: { place: number; day: string; today: string; free: boolean }) {
  const { place, day, today, free } = props
  const left = place * 12
  if (day === today) return <rect class="d d--t" x={left} y={0} width={10} height={12} />
  const past = day < today
  if (free) {
    return <rect class={`d d--${past ? 'v' : 'w'}`} x={left + 1} y={5} width={8} height={4} />
  }
  return <rect class={`d d--${past ? 'p' : 'f'}`} x={left} y={2} width={10} height={8} />
}

function stateOf({ from, until }: TimetableStep, today: string): 'done' | 'now' | 'next' {
  if (until < today) return 'done'
  return from <= today ? 'now' : 'next'
}

/** The steps back from the closing date, a brick for each day: past, today, to come, free. */
export function Timetable({ steps, today, holidays = new Set() }: TimetableProps) {
  return (
    <ol class="hanse-timetable">
      {steps.map((step) => {
        const state = stateOf(step, today)
        const days = daysFrom(step.from, step.until)
        const width = Math.max(1, days.length * 12 - 2)
        return (
          <li
            class={classes('hanse-timetable__step', `hanse-timetable__step--${state}`)}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <svg
              class="hanse-timetable__days"
              viewBox={`0 0 ${width} 12`}
              width={width}
              height="12"
              aria-hidden="true"
              focusable="false"
            >
              {days.map((day, place) => (
                <Day
                  place={place}
                  day={day}
                  today={today}
                  free={isWeekend(day) || holidays.has(day)}
                />
              ))}
            </svg>
            <span class="hanse-timetable__name">{step.name}</span>{' '}
            <span class="hanse-timetable__when">{formatRange(step.from, step.until, today)}</span>{' '}
            {step.note && <span class="hanse-timetable__note">{step.note}</span>}
          </li>
        )
      })}
    </ol>
  )
}
