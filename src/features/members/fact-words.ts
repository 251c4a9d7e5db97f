import { formatDate } from '../../documents/dates.ts'
import type { DatedFact, Spell } from './membership.ts'

/** A dated fact as exactly as it is known: "28 November 2018", "July 2018", "summer 2013", "2019", "by 8 November 2013". */
export function factWords({ date, precision }: Pick<DatedFact, 'date' | 'precision'>): string {
  const year = date.slice(0, 4)
  switch (precision) {
    case 'day':
      return formatDate(date)
    case 'month':
      return formatDate(date).replace(/^\d+ /, '')
    case 'season':
      return `${season(Number(date.slice(5, 7)))} ${year}`
    case 'year':
      return year
    case 'unknown':
      return date.endsWith('-12-31') ? `by the end of ${year}` : `by ${formatDate(date)}`
  }
}

/** How sure a date is, for its own column: "to the day", "first seen; since 9 November 2013 at the earliest". */
export function precisionWords({ precision, notBefore }: DatedFact): string {
  switch (precision) {
    case 'day':
      return 'known to the day'
    case 'month':
    case 'season':
    case 'year':
      return `known to the ${precision}`
    case 'unknown':
      return notBefore
        ? `the day is not known; ${formatDate(notBefore)} at the earliest`
        : 'the day is not known'
  }
}

/** "from summer 2013", "by 8 November 2013, until 1 April 2023", "…, gone by the end of 2023": what is not known stays so. */
export function spellWords({ from, until }: Spell): string {
  const begun = from === null ? 'from an unknown day' : saidWith('from', from)
  if (until === null) return begun
  return `${begun}, ${until.precision === 'unknown' ? 'gone ' : ''}${saidWith('until', until)}`
}

function saidWith(word: string, fact: DatedFact): string {
  return fact.precision === 'unknown' ? factWords(fact) : `${word} ${factWords(fact)}`
}

function season(month: number): string {
  if (month <= 2) return 'early'
  if (month <= 5) return 'spring'
  if (month <= 8) return 'summer'
  return month <= 11 ? 'autumn' : 'late'
}
