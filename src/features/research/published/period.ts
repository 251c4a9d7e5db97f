/** A stretch of time a figure is about. */
export interface Period {
  /** "2025-04-30" for a day, "2023-01-01/P1Y" from a day for years or months. */
  period: string
  /** The first day after it, ISO date. */
  until: string
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const day = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00:00)?$/
const interval = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00)?\/P(\d{1,3})([YM])$/
const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const years = /^(\d{4})(?:\.0)?$/
/** 2022/23 and 2022-23: the year of finance, from April. */
const financial = /^(\d{4})\s?[/–-]\s?(\d{2})$/
const span = /^(\d{4})\s?(?:-|–|to)\s?(\d{4})$/
const month = /^([a-z]{3,9})\.? (\d{4})$/i
const isoMonth = /^(\d{4})-(\d{2})$/
const months = /^([a-z]{3,9})\.? (\d{4})\s?(?:-|–|to)\s?([a-z]{3,9})\.? (\d{4})$/i
const quarter = /^(?:(\d{4}) ?q([1-4])|q([1-4]) (\d{4}))$/i

/** Reads a period as publishers write it: a day, a year, 2022/23, 2020 to 2022, March 2024, 2024 Q1; null where it is none. */
export function readPeriod(text: string): Period | null {
  const written = text.trim().replace(/\s+/g, ' ')
  const found = readForms(written)
  // 2023-02-31 is no day: whatever is written, its days must be in the calendar.
  return found && realDay(found.period.slice(0, 10)) ? found : null
}

function readForms(written: string): Period | null {
  if (day.test(written)) return oneDay(written.slice(0, 10))
  const spanned = interval.exec(written)
  if (spanned) return from(spanned[1]!, Number(spanned[2]) * (spanned[3] === 'Y' ? 12 : 1))
  const slashed = british.exec(written)
  if (slashed) return oneDay(`${slashed[3]}-${two(slashed[2]!)}-${two(slashed[1]!)}`)
  const year = years.exec(written)
  if (year) return from(`${year[1]}-01-01`, 12)
  const ofMonth = isoMonth.exec(written)
  if (ofMonth && Number(ofMonth[2]) >= 1 && Number(ofMonth[2]) <= 12)
    return from(`${written}-01`, 1)
  const money = financial.exec(written)
  if (money)
    return (Number(money[1]) + 1) % 100 === Number(money[2]) ? from(`${money[1]}-04-01`, 12) : null
  const some = span.exec(written)
  if (some) return stretch(`${some[1]}-01-01`, `${some[2]}-12-01`)
  const named = month.exec(written)
  if (named) return stretch(monthDay(named[1]!, named[2]!), monthDay(named[1]!, named[2]!))
  const both = months.exec(written)
  if (both) return stretch(monthDay(both[1]!, both[2]!), monthDay(both[3]!, both[4]!))
  const three = quarter.exec(written)
  if (three)
    return from(
      `${three[1] ?? three[4]}-${two(String(3 * Number(three[2] ?? three[3]) - 2))}-01`,
      3,
    )
  return null
}

function stretch(first: string | null, last: string | null): Period | null {
  if (!first || !last) return null
  const long = 12 * (yearOf(last) - yearOf(first)) + monthOf(last) - monthOf(first) + 1
  return long > 0 && long <= 600 ? from(first, long) : null
}

function from(first: string, long: number): Period | null {
  if (!realDay(first) || long < 1) return null
  const after = new Date(`${first}T00:00:00Z`)
  after.setUTCMonth(after.getUTCMonth() + long)
  const spanned = long % 12 === 0 ? `P${long / 12}Y` : `P${long}M`
  return { period: `${first}/${spanned}`, until: iso(after) }
}

function oneDay(date: string): Period | null {
  if (!realDay(date)) return null
  return { period: date, until: iso(new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000)) }
}

function monthDay(name: string, year: string): string | null {
  const at = monthNames.indexOf(name.slice(0, 3).toLowerCase())
  return at < 0 ? null : `${year}-${two(String(at + 1))}-01`
}

const two = (digits: string) => digits.padStart(2, '0')
const iso = (date: Date) => date.toISOString().slice(0, 10)
const yearOf = (date: string) => Number(date.slice(0, 4))
const monthOf = (date: string) => Number(date.slice(5, 7))

function realDay(date: string): boolean {
  const read = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && iso(read) === date
}
