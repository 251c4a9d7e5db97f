import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorities } from '../../../../demo/index.ts'
import { ukAuthorities } from './index.ts'

const rows = ukAuthorities()
const byCode = new Map(rows.map((row) => [row.gss, row]))

test('the register has every council of today once, each with its people and its place', () => {
  const today = rows.filter(({ validUntil }) => validUntil === null)
  assert.equal(today.length, 382)
  assert.equal(new Set(rows.map(({ gss }) => gss)).size, rows.length)
  assert.equal(new Set(rows.map(({ slug }) => slug)).size, rows.length)
  for (const row of today) {
    assert.ok(row.population && row.population > 2000, row.name)
    assert.ok(row.populationSource, row.name)
    assert.ok(row.lat! > 49 && row.lat! < 61 && row.lon! > -9 && row.lon! < 2, row.name)
  }
})

test('what was abolished leads to councils that the register knows', () => {
  for (const { name, validUntil, successors } of rows) {
    if (successors.length > 0) assert.ok(validUntil, name)
    for (const successor of successors) assert.ok(byCode.has(successor), `${name}: ${successor}`)
  }
})

test('people of England and Wales without counties add up to the census', () => {
  const lowest = rows.filter(
    ({ gss, kind, populationSource }) =>
      /^[EW]/.test(gss) && kind !== 'county' && !populationSource?.includes('sum'),
  )
  const sum = lowest.reduce((people, { population }) => people + (population ?? 0), 0)
  assert.ok(Math.abs(sum - 59_597_500) < 1000, String(sum))
})

test('the demonstration and the register say the same of the same council', () => {
  for (const one of authorities) {
    const row = byCode.get(one.gss)
    assert.ok(row, one.name)
    assert.equal(row.slug, one.slug)
    assert.equal(row.validUntil, one.validUntil)
    if (one.population) assert.equal(row.population, one.population.people)
  }
})
