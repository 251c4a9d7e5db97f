import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOn } from '../src/features/members/membership.ts'
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

test('every count that was published with a day lies between the fewest and the most that the record allows', () => {
  const spells = memberships.map(({ gss, from, until }) => {
    const fact = ({ date, precision, notBefore }: typeof from) => ({
      date,
      precision,
      notBefore,
      source: null,
    })
    return { gss, from: fact(from), until: until && fact(until) }
  })
  const published: [day: string, count: number][] = [
    ['2013-11-08', 21],
    ['2018-11-28', 24],
    ['2020-12-02', 21],
    ['2023-12-31', 28],
    ['2024-12-31', 26],
  ]
  for (const [day, count] of published) {
    const { least, most } = countOn(spells, day)
    assert.ok(least <= count && count <= most, `${count} on ${day}: ${least} to ${most}`)
  }
  const on = (day: string) => new Set(membersOn(day).map(({ gss }) => gss))
  const code = (slug: string) => authority(slug).gss
  assert.ok(on('2017-01-01').has(code('derby')) && !on('2017-01-01').has(code('carlisle')))
  assert.ok(on('2018-12-01').has(code('carlisle')) && !on('2018-12-01').has(code('cumberland')))
  assert.ok(on('2021-06-01').has(code('lincoln')) && on('2021-06-01').has(code('wrexham')))
  assert.ok(!on('2020-12-15').has(code('bath-and-north-east-somerset')))
  assert.ok(on('2021-06-01').has(code('bath-and-north-east-somerset')))
  assert.ok(on('2024-01-01').has(code('cumberland')) && !on('2024-01-01').has(code('carlisle')))
})
