import Holidays from 'date-holidays'
import type { Nation } from './facts.ts'

const regions: Record<Nation, string> = {
  england: 'ENG',
  wales: 'WLS',
  scotland: 'SCT',
  'northern-ireland': 'NIR',
}

export interface BankHoliday {
  day: string
  /** In English, "Good Friday". */
  name: string
  nations: Nation[]
}

const kept = new Map<string, { day: string; name: string }[]>()

/** The bank holidays of these nations from one day to another, both included, substitute days among them; in order. Source: the date-holidays package, public holidays only. */
export function bankHolidays(
  nations: readonly Nation[],
  from: string,
  until: string,
): BankHoliday[] {
  const found = new Map<string, BankHoliday>()
  for (const nation of nations)
    for (let year = yearOf(from); year <= yearOf(until); year++)
      for (const { day, name } of inYear(nation, year)) {
        if (day < from || day > until) continue
        const known = found.get(day)
        if (known) known.nations.push(nation)
        else found.set(day, { day, name, nations: [nation] })
      }
  return [...found.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

function inYear(nation: Nation, year: number): { day: string; name: string }[] {
  const key = `${nation} ${year}`
  let days = kept.get(key)
  if (!days) {
    const calendar = new Holidays('GB', regions[nation], { types: ['public'] })
    days = calendar
      .getHolidays(year, 'en')
      .map(({ date, name }) => ({ day: date.slice(0, 10), name }))
    kept.set(key, days)
  }
  return days
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
