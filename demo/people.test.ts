import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorities, holderOf, membersOn, people, personOf, seats, themes } from './index.ts'

const memberSlugs = membersOn('2026-01-31').map(
  ({ gss }) => authorities.find((one) => one.gss === gss)!.slug,
)

test('everybody is marked as invented and can get no mail', () => {
  assert.equal(new Set(people.map(({ key }) => key)).size, people.length)
  assert.equal(new Set(people.map(({ email }) => email)).size, people.length)
  for (const person of people) {
    assert.equal(person.invented, true)
    assert.match(person.email, /^[a-z]+\.[a-z-]+@[a-z-]+\.example$/)
  }
})

test('each member has an officer, a portfolio holder and a leader, save Medway since yesterday', () => {
  for (const council of memberSlugs) {
    assert.ok(holderOf(council, 'policy-officer', 0))
    assert.ok(holderOf(council, 'portfolio-holder', 0))
    if (council !== 'medway') assert.ok(holderOf(council, 'leader', 0))
  }
  assert.ok(holderOf('medway', 'leader', -2))
  assert.throws(() => holderOf('medway', 'leader', -1))
  assert.equal(seats.filter((one) => one.council === 'lincoln').length, 4)
})

test('every seat is held by somebody known, by one person at a time or as many as it has places, and somebody may act', () => {
  assert.equal(new Set(seats.map(({ key }) => key)).size, seats.length)
  assert.deepEqual(
    seats.filter(({ places = 1 }) => places > 1).map(({ key, holders }) => [key, holders.length]),
    [['lead/housing', 2]],
  )
  for (const { key, holders, places = 1 } of seats) {
    const lasting = holders.filter(({ acting }) => !acting)
    for (const { person } of holders) personOf(person)
    lasting.forEach((held, i) => {
      if (held.until !== null) assert.ok(held.from < held.until, key)
      const next = lasting[i + places]
      if (next) assert.ok(held.until !== null && held.until <= next.from, key)
    })
  }
  for (const { lead } of themes) {
    personOf(lead.person)
    assert.ok(
      seats.some(
        ({ council, holders }) =>
          council === lead.council && holders.some(({ person }) => person === lead.person),
      ),
    )
  }
})
