/** The present moment, asked for through one door so that tests and the demonstration can set it. */
export type Clock = () => Date

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in the United Kingdom, as 'YYYY-MM-DD': seats and deadlines turn over there. */
export function dayOf(moment: Date): string {
  return london.format(moment)
}

const offset = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  timeZoneName: 'longOffset',
})

/** The moment at which a United Kingdom clock shows this day ('YYYY-MM-DD') and time ('HH:MM'). */
export function momentOf(day: string, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`)
  const zone =
    offset.formatToParts(asUtc).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const hours = Number(/GMT([+-]\d{2})/.exec(zone)?.[1] ?? 0)
  return new Date(asUtc.getTime() - hours * 3_600_000)
}

/** The day a number of days later (or earlier), as 'YYYY-MM-DD'. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
