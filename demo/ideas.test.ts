import assert from 'node:assert/strict'
import { test } from 'node:test'
import { challenges } from './ideas/challenges.ts'
import { figureOf } from './ideas/load.ts'
import { peerQuestions } from './ideas/questions.ts'
import { solutions } from './ideas/solutions.ts'
import { authority, personOf } from './index.ts'
import { themes } from './network.ts'
import { seats } from './people.ts'

test('there are thirty challenges and solutions, over every theme, some failed, some drafts', () => {
  assert.equal(challenges.length + solutions.length, 30)
  const told = new Set([...challenges, ...solutions].flatMap((one) => one.themes))
  assert.deepEqual([...told].sort(), themes.map(({ slug }) => slug).sort())
  assert.ok(solutions.filter(({ state }) => ['failed', 'ended'].includes(state)).length >= 2)
  assert.ok([...challenges, ...solutions].filter(({ day }) => day === null).length >= 2)
})

test('every figure that stands with a publisher is one that was published of that very council', () => {
  const real = solutions.flatMap(({ council, real }) => real.map((id) => ({ council, id })))
  assert.ok(real.length >= 18)
  for (const { council, id } of real) {
    const { figure, what, source } = figureOf(id, authority(council).gss)
    assert.match(figure, /\d/)
    assert.match(what, /real figure/)
    assert.match(source, /, \d{4}/)
  }
})

test('an idea is learned from a council that had it by then, and every council goes on in time', () => {
  for (const { council, day, adoptions, title } of solutions) {
    const began = new Map([[council, day ?? 0]])
    for (const { council: pupil, from, steps } of adoptions) {
      const days = steps.map((step) => step[1])
      assert.deepEqual(
        days,
        days.toSorted((a, b) => a - b),
        `${title}: ${pupil}`,
      )
      assert.ok(days[0]! > began.get(from ?? council)!, `${title}: ${pupil}`)
      for (const [state, , why] of steps) assert.ok(state !== 'stopped' || why !== '', title)
      began.set(pupil, days[0]!)
    }
  }
  const stopped = solutions.flatMap(({ adoptions }) =>
    adoptions.filter(({ steps }) => steps.at(-1)![0] === 'stopped'),
  )
  assert.ok(stopped.length >= 3)
  assert.ok(solutions.some(({ adoptions }) => adoptions.length >= 5))
})

test('whoever is asked is another council, and each is of the demonstration', () => {
  for (const { council, asked, answers } of peerQuestions) {
    assert.ok(!asked.includes(council))
    for (const one of answers) assert.ok(asked.includes(one.council))
    const seat = seats.find(({ key }) => key === `${council}/policy-officer`)!
    assert.ok(personOf(seat.holders[0]!.person))
  }
})
