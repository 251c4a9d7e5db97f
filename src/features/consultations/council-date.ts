import { type CheckedStep, isWorkingDay, type TimetableRules } from './timetable.ts'

export type CouncilDateRefusal = 'not-of-council' | 'no-what' | 'papers-after-meeting'

/** Why a council's decision date cannot stand, or null. */
export function whyNotCouncilDate(date: {
  what: string
  on: string
  papers: string | null
}): CouncilDateRefusal | null {
  if (date.what.trim() === '') return 'no-what'
  return date.papers !== null && date.papers > date.on ? 'papers-after-meeting' : null
}

export interface JudgedDate {
  /** done: in time; due: papers close within three days; late: past the last safe day, or over. */
  kind: 'done' | 'due' | 'late' | 'open'
  sentence: string
}

/** How a council's own decision date lies to the last safe day of clearance. */
export function judgeDate(
  date: { on: string; papers: string | null },
  clearance: CheckedStep | null,
  rules: TimetableRules,
): JudgedDate {
  if (date.on < rules.today) return { kind: 'open', sentence: 'Over' }
  if (date.papers !== null && date.papers < rules.today)
    return { kind: 'late', sentence: 'Its papers have closed' }
  if (!clearance) return { kind: 'open', sentence: 'No timetable yet' }
  if (date.on > clearance.lastSafeDay)
    return { kind: 'late', sentence: 'Too late to clear an answer for this response' }
  const left = workingDaysUntil(date.papers ?? date.on, rules)
  if (left <= 3)
    return {
      kind: 'due',
      sentence: `${date.papers ? 'Papers close' : 'It meets'} ${left === 0 ? 'today' : `in ${left} working ${left === 1 ? 'day' : 'days'}`}`,
    }
  return { kind: 'done', sentence: 'In time' }
}

function workingDaysUntil(day: string, rules: TimetableRules): number {
  let count = 0
  const end = Date.parse(`${day}T00:00:00Z`)
  for (let at = Date.parse(`${rules.today}T00:00:00Z`) + 86_400_000; at <= end; at += 86_400_000)
    if (isWorkingDay(new Date(at).toISOString().slice(0, 10), rules)) count++
  return count
}
