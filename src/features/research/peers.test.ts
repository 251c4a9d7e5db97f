import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Column } from './columns.ts'
import { differences, nearest, standardise } from './peers.ts'

const column = (id: string, values: number[]): Column => ({
  id,
  name: id,
  values: Float64Array.from(values),
  known: values.filter((value) => !Number.isNaN(value)).length,
})

test('each column counts the same, in whatever unit it comes', () => {
  const wages = [400, 500, 600, 700]
  const standing = standardise([
    column('pounds', wages),
    column(
      'pence',
      wages.map((w) => w * 100),
    ),
  ])
  for (let place = 0; place < 4; place++)
    assert.ok(Math.abs(standing.scores[2 * place]! - standing.scores[2 * place + 1]!) < 1e-12)
  const first = [0, 1, 2, 3].map((place) => standing.scores[2 * place]!)
  assert.ok(Math.abs(first.reduce((sum, score) => sum + score, 0)) < 1e-12, 'mean 0')
  const variance = first.reduce((sum, score) => sum + score * score, 0) / 4
  assert.ok(Math.abs(variance - 1) < 1e-12, 'standard deviation 1')
})

test('one extreme place does not press all others together: it is drawn in to the 99th percentile', () => {
  const values = Array.from({ length: 201 }, (_, at) => at)
  const tamed = standardise([column('c', [...values.slice(0, 200), 1e6])])
  const plain = standardise([column('c', values)])
  assert.ok(Math.abs(tamed.scores[100]! - plain.scores[100]!) < 0.02)
})

test('a gap stands at the middle of all, and is said to', () => {
  const standing = standardise([column('c', [1, 2, Number.NaN, 3, 4])])
  const [, , gap] = standing.scores
  assert.ok(Math.abs(gap!) < 1e-12)
  assert.deepEqual([...standing.filled], [0, 0, 1, 0, 0])
  assert.equal(differences(standing, 0, 2)[0]?.filled, true)
})

test('a weight of nothing leaves an indicator out, one of four counts as twice the distance', () => {
  const columns = [column('a', [0, 1, 0, 5]), column('b', [0, 0, 1, 5])]
  const only = standardise(columns, { b: 0 })
  assert.deepEqual(
    only.columns.map(({ id }) => id),
    ['a'],
  )
  const plain = standardise([columns[0]!])
  const heavy = standardise([columns[0]!], { a: 4 })
  assert.ok(
    Math.abs(nearest(heavy, 0, 3)[2]!.distance - 2 * nearest(plain, 0, 3)[2]!.distance) < 1e-12,
  )
})

const places = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, many]) =>
    fc.array(
      fc.array(
        fc.oneof(
          { weight: 9, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
          fc.constant(Number.NaN),
        ),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
      { minLength: many, maxLength: many },
    ),
  )
  .map((all) => standardise(all.map((values, at) => column(`c${at}`, values))))

test('distance goes both ways alike, and peers come in its order, the place itself never', () => {
  fc.assert(
    fc.property(places, (standing) => {
      for (let one = 0; one < standing.places; one++) {
        const peers = nearest(standing, one, standing.places)
        assert.equal(peers.length, standing.places - 1)
        assert.ok(peers.every(({ place }) => place !== one))
        assert.ok(
          peers.every(({ distance }, at) => at === 0 || distance >= peers[at - 1]!.distance),
        )
        for (const { place, distance } of peers) {
          const back = nearest(standing, place, standing.places).find((peer) => peer.place === one)
          assert.equal(back?.distance, distance)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('what sets two places apart adds up to the whole of their distance', () => {
  fc.assert(
    fc.property(places, (standing) => {
      const shares = differences(standing, 0, 1).map(({ share }) => share)
      const sum = shares.reduce((all, share) => all + share, 0)
      assert.ok(sum === 0 || Math.abs(sum - 1) < 1e-9)
      assert.deepEqual(
        shares,
        shares.toSorted((a, b) => a - b),
      )
    }),
    { numRuns: 200 },
  )
})
