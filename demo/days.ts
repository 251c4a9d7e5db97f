import { addDays } from '../src/kernel/clock.ts'
import type { DayOffset } from './types.ts'

/**
 * The working day, ISO date, of an offset from today: a weekend in the past becomes the Friday
 * before it, one in the future the Monday after it. What came first stays first.
 */
export function workingDay(today: string, offset: DayOffset): string {
  const day = addDays(today, offset)
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const beyond = weekday === 6 ? 1 : weekday === 0 ? 2 : 0
  if (beyond === 0) return day
  return addDays(day, offset < 0 ? -beyond : 3 - beyond)
}
