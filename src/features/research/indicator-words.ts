import { formatDate } from '../../ui/dates.ts'
import type { Indicator, Model } from './indicator.ts'

const rounded = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 })
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The models as people choose between them. */
export const modelNames: Record<Model, string> = {
  all: 'Everything',
  economic: 'The economy',
  demographic: 'The people',
}

/** "£553.9", "12.4%", "3.1 tonnes CO2e": a figure as it is read, or "no figure". */
export function figureWords(value: number | null, unit: string): string {
  if (value === null) return 'No figure'
  const number = rounded.format(value)
  if (unit === '£') return `£${number}`
  if (unit === '%') return `${number}%`
  return number
}

/** The unit after the name, where the figure does not have it: "tonnes CO2e". */
export function unitWords(unit: string): string {
  return ['£', '%'].includes(unit) ? '' : unit
}

/** "30 April 2025", "2023", "2022 to 2024", "12 months from April 2024": a period as published. */
export function periodWords(period: string): string {
  const [from, span] = period.split('/') as [string, string?]
  if (!span) return formatDate(from)
  const [, length, unit] = /^P(\d+)([YM])$/.exec(span) ?? []
  const start = months.format(new Date(`${from}T00:00:00Z`))
  if (unit === 'M' && length === '1') return start
  if (unit === 'Y' && from.slice(5) === '01-01') {
    const year = Number(from.slice(0, 4))
    return length === '1' ? String(year) : `${year} to ${year + Number(length) - 1}`
  }
  return `${unit === 'Y' ? 12 * Number(length) : length} months from ${start}`
}

/** The periods of a figure, the commonest first: "2023, some places 2018". */
export function periodsOf({ periods }: Pick<Indicator, 'periods'>): string {
  const [first, ...others] = periods.map(periodWords)
  return others.length === 0 ? first! : `${first}; some places ${others.join(' or ')}`
}

/** "1st", "12th", "103rd". */
export function ordinal(value: number): string {
  const last = value % 100
  const ending = last > 10 && last < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}
