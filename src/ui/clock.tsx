import type { ComponentChildren } from 'preact'
import { daysUntil, formatDeadline, formatTime } from './dates.ts'

interface Left {
  figure: string
  words: string
}

/** What is left until an instant: "2 days left", "5pm today"; after it, "3 days late", "closed". */
export function leftUntil(deadline: Date, now: Date): Left {
  const days = daysUntil(deadline, now)
  const unit = Math.abs(days) === 1 ? 'day' : 'days'
  if (days > 0) return { figure: String(days), words: `${unit} left` }
  if (days < 0) return { figure: String(-days), words: `${unit} late` }
  return deadline > now
    ? { figure: formatTime(deadline), words: 'today' }
    : { figure: '0', words: `closed at ${formatTime(deadline)} today` }
}

export interface ClockProps {
  deadline: Date
  now: Date
  zoned?: boolean | undefined
}

/** The time left like a sign in a station, for the one next step of a page. */
export function Clock({ deadline, now, zoned }: ClockProps) {
  const left = leftUntil(deadline, now)
  const long = left.figure.length > 3
  return (
    <p class={long ? 'hanse-clock hanse-clock--long' : 'hanse-clock'}>
      <b>{left.figure}</b> <span>{left.words}</span>{' '}
      <small>
        {deadline > now ? 'to' : 'was due'} {formatDeadline(deadline, now, zoned)}
      </small>
    </p>
  )
}

/** "2 days left to decide, by Thursday 1 April, 5pm BST", in one line. */
export function TimeLeft(props: ClockProps & { toDo: ComponentChildren }) {
  const left = leftUntil(props.deadline, props.now)
  return (
    <p class="hanse-left">
      <b>
        {left.figure} {left.words}
      </b>{' '}
      {props.deadline > props.now ? <>{props.toDo}, by</> : 'It was due'}{' '}
      {formatDeadline(props.deadline, props.now, props.zoned)}
    </p>
  )
}
