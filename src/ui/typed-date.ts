const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * The day that a `DateField` posted, as "2027-03-12"; "" where all three parts are empty, null where
 * they make no date of the calendar. Takes "3", "03" and "March" for the month.
 */
export function isoDate(
  values: Readonly<Record<string, unknown>>,
  name: string,
): string | '' | null {
  const typed = (part: string) => String(values[`${name}-${part}`] ?? '').trim()
  const [day, month, year] = [typed('day'), typed('month'), typed('year')]
  if (!day && !month && !year) return ''
  const named = months.findIndex((full) => month.length > 2 && full.startsWith(month.toLowerCase()))
  const number = named >= 0 ? named + 1 : /^\d{1,2}$/.test(month) ? Number(month) : 0
  if (!/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year)) return null
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

/** The three values that fill a `DateField` from "2027-03-12". */
export function dateValues(name: string, iso: string | null): Record<string, string> {
  const [, year, month, day] = dayPattern.exec(iso ?? '') ?? []
  if (!year || !month || !day) return {}
  return {
    [`${name}-day`]: String(Number(day)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  }
}
