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

/** The ISO date so many days later, or earlier where the number is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * Whether so many whole days lie between two instants, by the clock on the wall: ten days from
 * 5pm end at 5pm, also over a change to summer time.
 */
export function liesDaysApart(from: string, until: string, days: number, timeZone: string) {
  const start = wallClock(from, timeZone)
  const earliest = addDays(start.slice(0, 10), days) + start.slice(10)
  return wallClock(until, timeZone) >= earliest
}
