/** A calendar day as "2027-03-12", or an instant. A day is never moved by a time zone. */
export type DayOrInstant = string | Date

const london = 'Europe/London'
const dayMilliseconds = 24 * 60 * 60 * 1000

const formats = new Map<string, Intl.DateTimeFormat>()

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options)
  let made = formats.get(key)
  if (!made) {
    made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone })
    formats.set(key, made)
  }
  return made
}

function dayPart(of: DayOrInstant, options: Intl.DateTimeFormatOptions, zone: string): string {
  return typeof of === 'string'
    ? format('UTC', options).format(new Date(`${of.slice(0, 10)}T00:00:00Z`))
    : format(zone, options).format(of)
}

/** The calendar day of an instant as "2027-03-12", in the zone given (default London). */
export function isoDay(of: DayOrInstant, zone: string = london): string {
  if (typeof of === 'string') return of.slice(0, 10)
  const parts = format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
    of,
  )
  const part = (type: string) => parts.find((one) => one.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** "3 March 2027". */
export function formatDate(of: DayOrInstant, zone: string = london): string {
  return dayPart(of, { day: 'numeric', month: 'long', year: 'numeric' }, zone)
}

/** "3 March", or "3 March 2028" where the year is not that of `now`. */
export function formatDay(of: DayOrInstant, now: DayOrInstant, zone: string = london): string {
  const sameYear = isoDay(of, zone).slice(0, 4) === isoDay(now, zone).slice(0, 4)
  return sameYear ? dayPart(of, { day: 'numeric', month: 'long' }, zone) : formatDate(of, zone)
}

/** "Fri" or, where `long`, "Friday". */
export function formatWeekday(of: DayOrInstant, long = false, zone: string = london): string {
  return dayPart(of, { weekday: long ? 'long' : 'short' }, zone)
}

/** "15 Mar": for narrow columns only. */
export function formatShortDay(of: DayOrInstant, zone: string = london): string {
  const month = dayPart(of, { month: 'long' }, zone).slice(0, 3)
  return `${dayPart(of, { day: 'numeric' }, zone)} ${month}`
}

/** "5pm", "2:32pm", "noon", "midnight". */
export function formatTime(of: Date, zone: string = london): string {
  const parts = format(zone, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(of)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  const hour = part('hour')
  const minute = part('minute')
  if (minute === 0 && hour === 12) return 'noon'
  if (minute === 0 && hour === 0) return 'midnight'
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}

/** "GMT" or "BST": for times that readers elsewhere must get right. */
export function formatZone(of: Date, zone: string = london): string {
  const parts = format(zone, { timeZoneName: 'short', hour: 'numeric' }).formatToParts(of)
  return parts.find((one) => one.type === 'timeZoneName')?.value ?? ''
}

/** "Friday 12 March, 5pm"; with `zoned`, "…, 5pm GMT"; the year where it is not that of `now`. */
export function formatDeadline(of: Date, now: Date, zoned = false, zone: string = london): string {
  const day = `${formatWeekday(of, true, zone)} ${formatDay(of, now, zone)}`
  return `${day}, ${formatTime(of, zone)}${zoned ? ` ${formatZone(of, zone)}` : ''}`
}

/** "2 April 2027, 2:05pm BST": for the record. */
export function formatMoment(of: Date, zone: string = london): string {
  return `${formatDate(of, zone)}, ${formatTime(of, zone)} ${formatZone(of, zone)}`
}

/** "24 February to 12 March", "13 to 17 March", "2 April": years only where they differ from now's. */
export function formatRange(
  from: DayOrInstant,
  until: DayOrInstant,
  now: DayOrInstant,
  zone: string = london,
): string {
  const first = isoDay(from, zone)
  const last = isoDay(until, zone)
  if (first === last) return formatDay(until, now, zone)
  if (first.slice(0, 7) === last.slice(0, 7)) {
    return `${Number(first.slice(8))} to ${formatDay(until, now, zone)}`
  }
  return `${formatDay(from, now, zone)} to ${formatDay(until, now, zone)}`
}

/** Calendar days from now until a day: 0 today, 1 tomorrow, −1 yesterday. */
export function daysUntil(of: DayOrInstant, now: DayOrInstant, zone: string = london): number {
  const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)
  return Math.round((utc(isoDay(of, zone)) - utc(isoDay(now, zone))) / dayMilliseconds)
}

function distance(days: number): string {
  if (days < 21) return `${days} days`
  if (days < 26 * 7) return `${Math.round(days / 7)} weeks`
  const months = Math.round(days / 30.4375)
  return months < 24 ? `${months} months` : `${Math.round(days / 365.25)} years`
}

/** "today", "tomorrow", "in 9 days", "in 3 weeks"; "yesterday", "9 days ago". */
export function formatUntil(of: DayOrInstant, now: DayOrInstant, zone: string = london): string {
  const days = daysUntil(of, now, zone)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${distance(days)}` : `${distance(-days)} ago`
}

/** True for a Saturday or Sunday. */
export function isWeekend(day: DayOrInstant, zone: string = london): boolean {
  const weekday = new Date(`${isoDay(day, zone)}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** Every calendar day from the first to the last, both included. */
export function daysFrom(first: DayOrInstant, last: DayOrInstant, zone: string = london): string[] {
  const start = Date.parse(`${isoDay(first, zone)}T00:00:00Z`)
  const count = daysUntil(last, isoDay(first, zone), zone) + 1
  return Array.from({ length: Math.max(0, count) }, (_, place) =>
    new Date(start + place * dayMilliseconds).toISOString().slice(0, 10),
  )
}
