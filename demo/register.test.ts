import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  authorities,
  authority,
  membershipSources,
  memberships,
  membersOn,
  network,
  registerSources,
} from './index.ts'

const memberSlugs = membersOn('2026-01-31').map(
  ({ gss }) => authorities.find((one) => one.gss === gss)!.slug,
)

test('the people of Cumberland are those of the three districts that it took over', () => {
  const before = authorities.filter(
    ({ successors, kind }) => kind === 'district' && successors.includes('E06000063'),
  )
  const sum = before.reduce((all, { population }) => all + population!, 0)
  assert.equal(before.length, 3)
  assert.equal(authority('cumberland').population!, sum)
})

test('Key Cities has exactly 26 members today, in which 6,170,338 people live', () => {
  const members = membersOn('2026-01-31')
  assert.equal(members.length, 26)
  assert.equal(new Set(memberSlugs).size, 26)
  const all = memberSlugs.reduce((sum, slug) => sum + authority(slug).population!, 0)
  assert.equal(all, 6_170_338)
  assert.equal(memberSlugs.filter((slug) => authority(slug).nation === 'wales').length, 2)
})

test('the lists that were printed are found again on their days', () => {
  assert.equal(membersOn('2013-07-01').length, 5)
  assert.equal(membersOn('2013-11-08').length, 21)
  assert.equal(membersOn('2023-12-31').length, 28)
  assert.equal(membersOn('2024-12-31').length, 26)
})

test('every spell of membership has sources, and no council is in twice at once', () => {
  const known = new Set([...membershipSources, ...registerSources].map(({ key }) => key))
  for (const { gss, from, until } of memberships) {
    const council = authorities.find((one) => one.gss === gss)
    assert.ok(council, gss)
    for (const fact of until ? [from, until] : [from]) {
      assert.ok(fact.sources.length > 0)
      for (const source of fact.sources) assert.ok(known.has(source), source)
      if (fact.notBefore) assert.ok(fact.notBefore <= fact.date, council.name)
      if (fact.precision === 'unknown') assert.ok(fact.note, `${council.name} says why`)
    }
    assert.ok(from.date >= council.validFrom!, council.name)
    if (council.validUntil) assert.ok(until && until.date <= council.validUntil, council.name)
    if (until) assert.ok(from.date < until.date, council.name)
    const others = memberships.filter((one) => one.gss === gss && one.from !== from)
    for (const other of others) {
      const [first, second] = from.date < other.from.date ? [until, other] : [other.until, { from }]
      assert.ok(first && first.date <= second.from.date, council.name)
    }
  }
  assert.deepEqual(
    memberships
      .filter(({ kind }) => kind === 'founder')
      .map(({ gss }) => authorities.find((one) => one.gss === gss)!.slug),
    network.founders,
  )
})
