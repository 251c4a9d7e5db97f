import { addDays } from '../../kernel/clock.ts'

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The date and time on the wall in a time zone, as "2027-03-28 17:00:00", which sorts as time does. */
export function wallClock(instant: string | number, timeZone: string): string {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    })
    clocks.set(timeZone, clock)
  }
  return clock.format(new Date(instant))
}

/** The calendar day of an instant in a time zone, ISO date. */
export function dayOf(instant: string | number, timeZone: string): string {
  return wallClock(instant, timeZone).slice(0, 10)
}

/**
 * Whether so many whole days lie between two instants, by the clock on the wall: ten days from
 * 5pm end at 5pm, also over a change to summer time.
 */
export function liesDaysApart(
  from: string | number,
  until: string | number,
  days: number,
  timeZone: string,
) {
  const start = wallClock(from, timeZone)
  const earliest = addDays(start.slice(0, 10), days) + start.slice(10)
  return wallClock(until, timeZone) >= earliest
}

/**
 * The moment at which the clock on the wall shows this, ISO 8601, UTC. A time that the change to
 * summer time skips is the moment after it; one that the change back repeats is either of the two.
 */
export function momentOnTheClock(shown: string, timeZone: string): string {
  const asUtc = Date.parse(`${shown.replace(' ', 'T')}Z`)
  const before = asUtc - offsetAt(asUtc, timeZone)
  const after = asUtc - offsetAt(before, timeZone)
  const exact = wallClock(after, timeZone) === shown
  return new Date(exact ? after : Math.max(before, after)).toISOString()
}

/** A day as people write it: "3 March 2027". */
export function dayInWords(day: string): string {
  return longDay.format(new Date(`${day}T00:00:00Z`))
}

/** A moment as people write it: "3 March 2027, 5:00pm BST". */
export function momentInWords(instant: string, timeZone: string): string {
  const zone = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' })
    .formatToParts(new Date(instant))
    .find(({ type }) => type === 'timeZoneName')
  const [hour = 0, minute = '00'] = wallClock(instant, timeZone).slice(11, 16).split(':')
  const time = `${Number(hour) % 12 || 12}:${minute}${Number(hour) < 12 ? 'am' : 'pm'}`
  return `${dayInWords(dayOf(instant, timeZone))}, ${time} ${zone?.value ?? ''}`.trim()
}

const longDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000
  return Date.parse(`${wallClock(whole, timeZone).replace(' ', 'T')}Z`) - whole
}
