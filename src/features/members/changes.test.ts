import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { changesBetween, datedChanges } from './changes.ts'
import type { DatedFact } from './membership.ts'
import { standingOn } from './membership.ts'

const fact = (date: string): DatedFact => ({
  date,
  precision: 'day',
  notBefore: null,
  source: null,
})
const spell = (
  gss: string,
  from: string,
  until: string | null,
  abolished: string | null = null,
) => ({
  gss,
  from: fact(from),
  until: until === null ? null : fact(until),
  abolished,
})

/** Spells of one council one after the other, some of them touching: days in rising order, in pairs. */
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2013, 0, 1 + days)).toISOString().slice(0, 10))
const spellsOf = (gss: string) =>
  fc.uniqueArray(day, { maxLength: 6 }).map((days) => {
    const sorted = days.toSorted()
    return sorted.flatMap((from, at) => {
      if (at % 2 === 1) return []
      return [spell(gss, from, sorted[at + 1] ?? null)]
    })
  })
const network = fc.tuple(...['A', 'B', 'C', 'D'].map(spellsOf)).map((all) => all.flat())
const countedOn = (spells: ReturnType<typeof spell>[], on: string) =>
  new Set(spells.filter((one) => standingOn(one, on).counted).map(({ gss }) => gss))

test('who was in, and who joined and left since, makes who is in', () => {
  fc.assert(
    fc.property(network, day, day, (spells, one, other) => {
      const [since, on] = [one, other].toSorted() as [string, string]
      const { joined, left } = changesBetween(spells, since, on, new Map())
      const after = countedOn(spells, since)
      for (const { gss } of left) assert.ok(after.delete(gss), `${gss} left and was not in`)
      for (const { gss } of joined) {
        assert.ok(!after.has(gss), `${gss} joined and was in`)
        after.add(gss)
      }
      assert.deepEqual(after, countedOn(spells, on))
    }),
    { numRuns: 500 },
  )
})

test('between two changed days nothing changes, and the days added up make the network of any day', () => {
  fc.assert(
    fc.property(network, day, (spells, on) => {
      const members = new Set<string>()
      for (const change of datedChanges(spells)) {
        if (change.day > on) break
        for (const { gss } of change.left) members.delete(gss)
        for (const { gss } of change.joined) members.add(gss)
      }
      assert.deepEqual(members, countedOn(spells, on))
    }),
    { numRuns: 500 },
  )
})

test('a council that only changes its kind neither joins nor leaves that day', () => {
  const spells = [spell('A', '2018-01-01', '2020-01-01'), spell('A', '2020-01-01', null)]
  assert.deepEqual(
    datedChanges(spells).map(({ day: on }) => on),
    ['2018-01-01'],
  )
})

test('a council that was abolished lives on in its successor, and one that left does not', () => {
  const spells = [
    spell('carlisle', '2018-11-28', '2023-04-01', '2023-04-01'),
    spell('cumberland', '2023-04-01', null),
    spell('derby', '2013-06-01', '2023-01-01'),
  ]
  const heirs = new Map([['carlisle', ['cumberland']]])
  const change = changesBetween(spells, '2022-01-01', '2024-01-01', heirs)
  assert.deepEqual(
    change.merged.map(({ from, into }) => [from.gss, into.map(({ gss }) => gss)]),
    [['carlisle', ['cumberland']]],
  )
  assert.deepEqual(
    change.left.map(({ gss }) => gss),
    ['derby'],
  )
})
