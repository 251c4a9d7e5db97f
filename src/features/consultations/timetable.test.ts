import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  checkTimetable,
  isWorkingDay,
  moveStep,
  planTimetable,
  type StepName,
  stepNames,
  type TimetableRules,
  withoutDecisionDay,
  workingDaysBetween,
} from './timetable.ts'

// Easter 2027: Good Friday on 26 March, Easter Monday on 29 March.
const rules: TimetableRules = {
  closes: '2027-04-05',
  today: '2027-02-22',
  weekend: [6, 7],
  bankHolidays: new Set(['2027-03-26', '2027-03-29']),
  lengths: {
    call: { days: 12, least: 8 },
    draft: { days: 6, least: 3 },
    clearance: { days: 4, least: 2 },
    'sign-off': { days: 6, least: 4 },
    submission: { days: 2, least: 1 },
  },
  signOffLeastDays: 5,
}
const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const short = (steps: { step: string; from: string; until: string }[]) =>
  steps.map(({ step, from, until }) => `${step} ${from.slice(5)} ${until.slice(5)}`)

test('six weeks over Easter: five steps worked back from the close, on working days alone', () => {
  const steps = planTimetable(rules)
  assert.deepEqual(short(steps), [
    'call 02-22 03-08',
    'draft 03-09 03-16',
    'clearance 03-17 03-22',
    'sign-off 03-23 04-01',
    'submission 04-02 04-05',
  ])
  assert.ok(steps.every(({ tooTight }) => tooTight === null))
  assert.deepEqual(
    steps.map(({ lastSafeDay }) => lastSafeDay.slice(5)),
    ['03-17', '03-22', '03-24', '04-02', '04-05'],
  )
})

test('what has become too tight says which day it would have needed', () => {
  const steps = planTimetable({ ...rules, today: '2027-03-22' })
  assert.equal(
    steps[0]!.tooTight,
    'It should have begun on Monday 8 March. No working day is left.',
  )
  assert.equal(steps.at(-1)!.tooTight, null)
})

test('a step under way is not told that it should have begun', () => {
  const steps = planTimetable(rules)
  const later = { ...rules, today: '2027-03-03' }
  assert.notEqual(checkTimetable(steps, later)[0]!.tooTight, null)
  assert.equal(checkTimetable(steps, later, 'call')[0]!.tooTight, null)
})

test('moving the end of a step moves the start of the next, and an unsafe end says so', () => {
  const steps = planTimetable(rules)
  const moved = moveStep(
    steps,
    { step: 'clearance', from: '2027-03-18', until: '2027-03-24' },
    rules,
  )
  assert.deepEqual(short(moved).slice(2, 4), ['clearance 03-18 03-24', 'sign-off 03-25 04-01'])
  assert.ok(moved.every(({ tooTight }) => tooTight === null))
  const late = moveStep(
    steps,
    { step: 'clearance', from: '2027-03-18', until: '2027-03-31' },
    rules,
  )
  assert.match(late[2]!.tooTight!, /^It ends on Wednesday 31 March\. To leave time .* by /)
  assert.match(late[3]!.tooTight!, /^It has 1 working day and cannot do with fewer than 4\.$/)
})

test('a step that ends before it begins, overlaps, or ends on a bank holiday says so', () => {
  const steps = planTimetable(rules)
  const why = (step: StepName, from: string, until: string) =>
    checkTimetable(
      steps.map((one) => (one.step === step ? { step, from, until } : one)),
      rules,
    ).find((one) => one.step === step)!.tooTight
  assert.equal(why('draft', '2027-03-17', '2027-03-10'), 'It ends before it begins.')
  assert.match(why('draft', '2027-03-08', '2027-03-16')!, /^It begins on Monday 8 March, before/)
  assert.match(why('call', '2027-02-22', '2027-03-07')!, /Sunday 7 March, when nobody is at work/)
  assert.match(why('submission', '2027-04-02', '2027-04-06')!, /^It ends on Tuesday 6 April/)
  assert.match(
    why('sign-off', '2027-03-30', '2027-04-02')!,
    /constitution promises councils 5 days/,
  )
})

test('a council whose decision days all lie outside a step is named', () => {
  const clearance = { from: '2027-03-18', until: '2027-03-23' }
  const days = [
    { gss: 'E1', on: '2027-03-17' },
    { gss: 'E1', on: '2027-03-23' },
    { gss: 'E2', on: '2027-03-24' },
  ]
  assert.deepEqual(withoutDecisionDay(clearance, days), ['E2'])
})

const anyRules = fc
  .record({
    opens: fc.integer({ min: 0, max: 3000 }),
    window: fc.integer({ min: 0, max: 130 }),
    weekend: fc.constantFrom<number[]>([6, 7], [5, 6], [7], []),
    holidays: fc.array(fc.nat({ max: 140 }), { maxLength: 12 }),
    leasts: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 5, maxLength: 5 }),
    extras: fc.array(fc.nat({ max: 8 }), { minLength: 5, maxLength: 5 }),
    signOffLeastDays: fc.nat({ max: 14 }),
  })
  .map(({ opens, window, weekend, holidays, leasts, extras, signOffLeastDays }): TimetableRules => {
    const today = addDays('2024-01-01', opens)
    const lengths = stepNames.map((name, at) => [
      name,
      { least: leasts[at]!, days: leasts[at]! + extras[at]! },
    ])
    return {
      today,
      closes: addDays(today, window),
      weekend,
      bankHolidays: new Set(holidays.map((after) => addDays(today, after))),
      lengths: Object.fromEntries(lengths),
      signOffLeastDays,
    }
  })

test('whatever the window: steps follow each other on working days, each with its least, none past the close', () => {
  fc.assert(
    fc.property(anyRules, (some) => {
      const steps = planTimetable(some)
      assert.deepEqual(
        steps.map(({ step }) => step),
        [...stepNames],
      )
      assert.ok(steps.at(-1)!.until <= some.closes)
      for (const [at, { step, from, until, lastSafeDay }] of steps.entries()) {
        assert.ok(isWorkingDay(from, some) && isWorkingDay(until, some))
        assert.ok(workingDaysBetween(from, until, some) >= some.lengths[step].least)
        assert.ok(until <= lastSafeDay)
        if (step === 'sign-off') assert.ok(addDays(from, some.signOffLeastDays) <= until)
        const next = steps[at + 1]
        if (!next) continue
        assert.ok(until < next.from)
        assert.equal(workingDaysBetween(addDays(until, 1), addDays(next.from, -1), some), 0)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a timetable without a warning has all it needs from today on, and one that fits has no warning', () => {
  fc.assert(
    fc.property(anyRules, (some) => {
      const steps = planTimetable(some)
      const quiet = steps.every(({ tooTight }) => tooTight === null)
      assert.equal(quiet, steps[0]!.from >= some.today)
      const roomy = planTimetable({ ...some, today: addDays(some.closes, -400) })
      assert.ok(roomy.every(({ tooTight }) => tooTight === null))
    }),
    { numRuns: 500 },
  )
})

test('a step that ends a working day after its last safe day is too tight', () => {
  fc.assert(
    fc.property(anyRules, fc.nat({ max: 4 }), (some, at) => {
      const steps = planTimetable(some)
      const step = steps[at]!
      const until = addDays(step.lastSafeDay, 1)
      const edited = checkTimetable(steps.with(at, { ...step, until }), some, step.step)
      assert.match(edited[at]!.tooTight!, /must end by|last working day before the close/)
    }),
    { numRuns: 1000 },
  )
})
