import assert from 'node:assert/strict'
import { test } from 'node:test'
import { consultations, contributions, type Moment, responses, workingDay } from './index.ts'

// Two weeks of todays: every weekday, and a change of month.
const todays = Array.from(
  { length: 14 },
  (_, i) => `2027-02-${String(i + 20).padStart(2, '0')}`,
).map((day) =>
  day > '2027-02-28' ? `2027-03-${String(Number(day.slice(8)) - 28).padStart(2, '0')}` : day,
)

function inOrder(today: string, what: string, ...moments: (Moment | null | undefined)[]) {
  const stamps = moments
    .filter((one) => one !== null && one !== undefined)
    .map(({ day, time }) => `${workingDay(today, day)} ${time}`)
  const wrong = stamps.find((stamp, i) => i > 0 && stamps[i - 1]! >= stamp)
  assert.equal(wrong, undefined, `${what} on ${today}: ${stamps.join(', ')}`)
}

test('no day of the demonstration is a Saturday or a Sunday', () => {
  for (const today of todays) {
    for (let offset = -70; offset <= 40; offset++) {
      const day = workingDay(today, offset)
      assert.ok(![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
      assert.ok(workingDay(today, offset - 1) <= day)
    }
  }
})

test('on whatever day it is loaded, words are saved, then sent for clearance, then cleared', () => {
  for (const today of todays) {
    for (const one of contributions) {
      const { call } = consultations.find(({ slug }) => slug === one.consultation)!
      const what = `${one.consultation} ${one.question} ${one.council}`
      inOrder(today, what, call.opened, one.saved, one.asked, one.clearance?.at)
    }
  }
})

test('on whatever day it is loaded, the steps of each timetable follow one another', () => {
  for (const today of todays) {
    for (const { slug, opens, closes, timetable } of consultations) {
      const steps = (['call', 'draft', 'clearance', 'sign-off', 'submission'] as const).map(
        (step) => timetable[step],
      )
      assert.ok(workingDay(today, opens) <= workingDay(today, timetable.call.from), slug)
      for (const [i, { from, until }] of steps.entries()) {
        assert.ok(workingDay(today, from) <= workingDay(today, until), slug)
        const next = steps[i + 1]
        if (next) assert.ok(workingDay(today, until) < workingDay(today, next.from), slug)
      }
      assert.ok(workingDay(today, timetable.submission.until) <= workingDay(today, closes), slug)
    }
  }
})

test('on whatever day it is loaded, a response is drafted, frozen, decided, sent and published in turn', () => {
  for (const today of todays) {
    for (const one of responses) {
      const { consultation, drafted, versions, round, submission, published } = one
      const opens = round && [...versions.map(({ frozen }) => frozen), round.opened]
      inOrder(today, consultation, drafted.at, ...(opens ?? []), round?.closes, submission?.sent)
      inOrder(today, consultation, submission?.sent, published?.at)
      for (const { at, resolved } of one.comments) {
        inOrder(today, consultation, drafted.at, versions[0]?.frozen, at, resolved?.at)
        const last = versions.at(-1)
        if (last && resolved) inOrder(today, consultation, resolved.at, last.frozen)
      }
      for (const { council, at, replaced, phone } of round?.ballots ?? []) {
        const moments = [round!.opened, replaced?.at, at, phone?.confirmed, round!.closes]
        inOrder(today, `${consultation} ${council}`, ...moments)
      }
    }
  }
})

test('on whatever day it is loaded, an answer rests on words that were cleared before', () => {
  for (const today of todays) {
    for (const { consultation, answers, drafted } of responses) {
      for (const { question, paragraphs } of answers) {
        for (const [, council] of paragraphs.join(' ').matchAll(/\[@([a-z-]+)\]/g)) {
          const said = contributions.find(
            (one) =>
              one.consultation === consultation &&
              one.question === question &&
              one.council === council,
          )
          inOrder(today, `${consultation} ${question} ${council}`, said?.clearance?.at, drafted.at)
        }
      }
    }
  }
})
