/** After so many months without a word of its council, a solution says that it is not confirmed. */
export const staleAfterMonths = 9
/** A council is asked again so many months after its last word. */
export const askAfterMonths = 6
/** Days after which somebody who has not answered is reminded, once. */
export const remindAfterDays = 21

/** The day so many calendar months before another (ISO dates); the last day of a shorter month. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

/** Whether so much time has passed since a council's last word (ISO dates) that readers are told. What has ended is over and needs no word. */
export function isStale(state: string, confirmedOn: string, today: string): boolean {
  if (state === 'ended' || state === 'failed') return false
  return confirmedOn < monthsBefore(today, staleAfterMonths)
}
