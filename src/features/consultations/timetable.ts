import { addDays } from '../../kernel/clock.ts'

/** The steps from a call to the sent response, in their order. */
export const stepNames = ['call', 'draft', 'clearance', 'sign-off', 'submission'] as const

export type StepName = (typeof stepNames)[number]

/** One step from its first day to its last, ISO dates, both included. */
export interface Step {
  step: StepName
  from: string
  until: string
}

/** A step with what is safe about it. */
export interface CheckedStep extends Step {
  /** The last day on which it may end and leave all later steps what they cannot do without. */
  lastSafeDay: string
  /** One sentence on what is too tight, or null. */
  tooTight: string | null
}

/** The closing day, the calendar and the lengths that a timetable is laid out by. */
export interface TimetableRules {
  /** The day on which the consultation closes, ISO date. */
  closes: string
  today: string
  /** Days of the week without work, Monday 1 to Sunday 7. */
  weekend: number[]
  /** ISO dates of the nations concerned. */
  bankHolidays: ReadonlySet<string>
  /** Working days that each step is given, and those it cannot do without. */
  lengths: Record<StepName, { days: number; least: number }>
  /** Days from the opening of sign-off to its close that the constitution promises, weekends included. */
  signOffLeastDays: number
}

/**
 * The timetable worked back from the closing day: each step gets its working days where time
 * allows, else the longest give way first, down to their least. Time left over goes to the call.
 * Where even the least does not fit, the steps that would have had to begin before today say so.
 */
export function planTimetable(rules: TimetableRules): CheckedStep[] {
  const start = workingDay(rules.today, rules, 1)
  const lengths = new Map(stepNames.map((name) => [name, rules.lengths[name].days]))
  let steps = layOut(lengths, rules)
  while (steps[0]!.from < start) {
    const longest = stepNames.reduce((most, name) => (slack(name) > slack(most) ? name : most))
    if (slack(longest) === 0) break
    lengths.set(longest, lengths.get(longest)! - 1)
    steps = layOut(lengths, rules)
  }
  const call = steps[0]!
  if (call.from > start) call.from = start
  return checkTimetable(steps, rules)

  function slack(name: StepName): number {
    return lengths.get(name)! - rules.lengths[name].least
  }
}

/**
 * The same steps with what is safe and what has become too tight. `reached` is the step that work
 * has come to: of it and those before, nobody is told that they should have begun.
 */
export function checkTimetable(
  steps: Step[],
  rules: TimetableRules,
  reached: StepName | null = null,
): CheckedStep[] {
  const least = new Map(stepNames.map((name) => [name, rules.lengths[name].least]))
  const safe = layOut(least, rules)
  return steps.map((step, at) => {
    const lastSafeDay = safe.find(({ step: name }) => name === step.step)!.until
    const begun = reached !== null && stepNames.indexOf(step.step) <= stepNames.indexOf(reached)
    const before = steps[at - 1] ?? null
    return { ...step, lastSafeDay, tooTight: whyTooTight(step, before, lastSafeDay, begun, rules) }
  })
}

/** One step moved, the next one beginning on the first working day after it where that leaves it a day; all checked anew. */
export function moveStep(
  steps: Step[],
  moved: Step,
  rules: TimetableRules,
  reached: StepName | null = null,
): CheckedStep[] {
  const at = steps.findIndex(({ step }) => step === moved.step)
  const following = workingDay(addDays(moved.until, 1), rules, 1)
  const edited = steps.map((step, place) => {
    if (place === at) return moved
    if (place !== at + 1 || at < 0 || following > step.until) return step
    return { ...step, from: following }
  })
  return checkTimetable(edited, rules, reached)
}

/** The councils, by code, that have told their own decision days and none of them within this step. */
export function withoutDecisionDay(
  { from, until }: Pick<Step, 'from' | 'until'>,
  decisionDays: { gss: string; on: string }[],
): string[] {
  const inside = decisionDays.filter(({ on }) => from <= on && on <= until)
  const served = new Set(inside.map(({ gss }) => gss))
  return [...new Set(decisionDays.map(({ gss }) => gss))].filter((gss) => !served.has(gss)).sort()
}

/** How many working days lie from one day to another, both included. */
export function workingDaysBetween(
  from: string,
  until: string,
  calendar: Pick<TimetableRules, 'weekend' | 'bankHolidays'>,
): number {
  let count = 0
  for (let day = from; day <= until; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count++
  return count
}

/** Whether people are at work on a day. */
export function isWorkingDay(
  day: string,
  { weekend, bankHolidays }: Pick<TimetableRules, 'weekend' | 'bankHolidays'>,
): boolean {
  return !weekend.includes(weekday(day)) && !bankHolidays.has(day)
}

function layOut(lengths: Map<StepName, number>, rules: TimetableRules): Step[] {
  let until = workingDay(rules.closes, rules, -1)
  const steps: Step[] = []
  for (const step of stepNames.toReversed()) {
    let from = until
    for (let left = lengths.get(step)! - 1; left > 0; left--) from = dayBefore(from, rules)
    if (step === 'sign-off') {
      const promised = workingDay(addDays(until, -rules.signOffLeastDays), rules, -1)
      if (promised < from) from = promised
    }
    steps.unshift({ step, from, until })
    until = dayBefore(from, rules)
  }
  return steps
}

function whyTooTight(
  { step, from, until }: Step,
  before: Step | null,
  lastSafeDay: string,
  begun: boolean,
  rules: TimetableRules,
): string | null {
  if (until < from) return 'It ends before it begins.'
  if (until > lastSafeDay) {
    return step === 'submission'
      ? `It ends on ${inWords(until)}. The last working day before the close is ${inWords(lastSafeDay)}.`
      : `It ends on ${inWords(until)}. To leave time for what follows it must end by ${inWords(lastSafeDay)}.`
  }
  if (begun) return null
  if (before && from <= before.until) {
    return `It begins on ${inWords(from)}, before the step ahead of it ends on ${inWords(before.until)}.`
  }
  const { least } = rules.lengths[step]
  const late = from < rules.today
  const days = workingDaysBetween(late ? rules.today : from, until, rules)
  if (late) {
    const left = days === 0 ? 'No working day is left' : `${workingDays(days)} left`
    return `It should have begun on ${inWords(from)}. ${left}.`
  }
  if (days < least) return `It has ${workingDays(days)} and cannot do with fewer than ${least}.`
  if (step === 'sign-off' && until < addDays(from, rules.signOffLeastDays)) {
    return `It ends on ${inWords(until)}. The constitution promises councils ${rules.signOffLeastDays} days, until ${inWords(addDays(from, rules.signOffLeastDays))}.`
  }
  return isWorkingDay(until, rules) ? null : `It ends on ${inWords(until)}, when nobody is at work.`
}

function workingDay(day: string, rules: TimetableRules, direction: 1 | -1): string {
  let found = day
  while (!isWorkingDay(found, rules)) found = addDays(found, direction)
  return found
}

function dayBefore(day: string, rules: TimetableRules): string {
  return workingDay(addDays(day, -1), rules, -1)
}

function workingDays(count: number): string {
  return `${count} working ${count === 1 ? 'day' : 'days'}`
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

const words = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})

function inWords(day: string): string {
  return words.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
}
