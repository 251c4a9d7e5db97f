import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jointKinds } from '../facts.ts'
import { ukAuthorities } from './index.ts'

const rows = ukAuthorities()
const byCode = new Map(rows.map((row) => [row.gss, row]))
const councils = rows.filter(({ kind }) => !jointKinds.includes(kind))

test('the register has every council of today once, each with its people, its place and its area', () => {
  const today = councils.filter(({ validUntil }) => validUntil === null)
  assert.equal(today.length, 382)
  assert.equal(rows.length, 470)
  assert.equal(new Set(rows.map(({ gss }) => gss)).size, rows.length)
  assert.equal(new Set(rows.map(({ slug }) => slug)).size, rows.length)
  for (const row of today) {
    assert.ok(row.population && row.population > 2000, row.name)
    assert.ok(row.populationSource && row.populationYear! >= 2021, row.name)
    assert.ok(row.lat! > 49 && row.lat! < 61 && row.lon! > -9 && row.lon! < 2, row.name)
    assert.ok(row.areaKm2! > 2, row.name)
    if (row.gss !== 'E09000001') assert.ok(row.validFrom! >= '1965', row.name)
  }
})

test('a body of several councils is no council, and its people are counted with theirs', () => {
  const joint = rows.filter(({ kind }) => jointKinds.includes(kind))
  assert.equal(joint.length, 15)
  for (const row of joint) assert.equal(row.population, null, row.name)
  const names = new Set(joint.map(({ name }) => name))
  const inOne = councils.filter(({ combinedAuthority }) => combinedAuthority !== null)
  assert.ok(inOne.length > 60)
  for (const { combinedAuthority, name } of inOne) assert.ok(names.has(combinedAuthority!), name)
})

test('every code has nine characters, or is a former one of a district that never had such', () => {
  for (const { gss, name, validUntil } of rows) {
    if (/^[EWSN]\d{8}$/.test(gss)) continue
    assert.match(gss, /^95[A-Z]$/, name)
    assert.equal(validUntil, '2015-04-01', name)
  }
})

test('every Welsh council has its Welsh name, and every English or Welsh one of today its urban class', () => {
  const welsh = rows.filter(({ nation }) => nation === 'wales')
  assert.equal(welsh.length, 22)
  for (const { welshName, name } of welsh) assert.ok(welshName, name)
  const classed = councils.filter(
    ({ gss, validUntil, kind }) => validUntil === null && /^[EW]/.test(gss) && kind !== 'county',
  )
  for (const { urbanClass, name } of classed) assert.ok(urbanClass, name)
})

test('what was abolished leads to councils that the register knows, which begin on that day', () => {
  for (const { name, validUntil, successors } of rows) {
    assert.equal(successors.length > 0, validUntil !== null, name)
    for (const successor of successors)
      assert.equal(byCode.get(successor)?.validFrom, validUntil, `${name}: ${successor}`)
  }
})

test('a district lies in a county council of its own time', () => {
  const districts = rows.filter(({ kind }) => kind === 'district')
  for (const { name, countyGss } of districts)
    assert.equal(byCode.get(countyGss ?? '')?.kind, 'county', name)
})

test('people of England and Wales without counties add up to the census', () => {
  const lowest = rows.filter(
    ({ gss, kind, populationSource }) =>
      /^[EW]/.test(gss) && kind !== 'county' && !populationSource?.includes('sum'),
  )
  const sum = lowest.reduce((people, { population }) => people + (population ?? 0), 0)
  assert.ok(Math.abs(sum - 59_597_500) < 1000, String(sum))
})
