import type { CalendarEntry } from '../../documents/calendar/calendar.ts'
import { dateWords } from './date-words.ts'
import type { Need } from './need.ts'
import { needWords } from './need-words.ts'
import type { WorkDate } from './queries/dates.ts'

/** What needs a person and the dates of their council as calendar entries, nothing of it twice. */
export function calendarEntries(
  needs: readonly Need[],
  dates: readonly WorkDate[],
  baseUrl: string,
  now: Date,
): CalendarEntry[] {
  const due = needs.flatMap((need) => {
    if (!need.due || need.due < now) return []
    const { title, note, href } = needWords(need, now)
    const id = [need.kind, need.id, need.councilSlug].filter(Boolean).join('-')
    return { id, when: need.due, title, note, href: baseUrl + href }
  })
  const other = dates.map((date) => ({
    id: `${date.kind}-${date.id}`,
    when: date.at ?? date.day,
    title: dateWords(date),
    note: null,
    href: `${baseUrl}/work`,
  }))
  return [...due, ...other]
}
