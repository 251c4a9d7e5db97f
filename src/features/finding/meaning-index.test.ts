import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as pause } from 'node:timers/promises'
import { dimensions, likeness, packVector } from '../../documents/meaning/vector.ts'
import { MeaningIndex } from './meaning-index.ts'

let state = 20_261_128
const random = () => {
  state = (state * 48_271) % 2_147_483_647
  return state / 2_147_483_647 - 0.5
}
const below = (limit: number) => Math.floor((random() + 0.5) * limit)

function someMeaning(): Uint8Array {
  const vector = Array.from({ length: dimensions }, random)
  const length = Math.hypot(...vector)
  return packVector(vector.map((one) => one / length))
}

type Kept = { position: number; meaning: Uint8Array }[]

/** What a plain comparison of each passage with the question says of a record. */
function plainly(question: Uint8Array, passages: Kept) {
  const alike = passages.map(({ meaning }) => likeness(question, meaning))
  const most = Math.max(-1, ...alike)
  return { most, position: passages[alike.indexOf(most)]?.position ?? 0 }
}

test('every record is as near as a plain comparison of its passages says, through any changes', async () => {
  const index = new MeaningIndex()
  const records = new Map<number, Kept>()
  for (let round = 0; round < 12; round++) {
    for (let change = 0; change < 60; change++) {
      const place = below(120)
      if (random() < -0.2) {
        index.drop(place)
        records.delete(place)
        continue
      }
      const length = below(4)
      const passages = Array.from({ length }, (_, position) => ({
        position,
        meaning: someMeaning(),
      }))
      index.put(place, passages)
      records.set(place, passages)
    }
    const mask = Uint8Array.from({ length: 110 }, () => (random() < 0.3 ? 1 : 0))
    const question = someMeaning()
    const near = await index.nearness(question, mask, pause)
    for (let place = 0; place < mask.length; place++) {
      const { most, position } = plainly(question, mask[place] ? (records.get(place) ?? []) : [])
      assert.ok(Math.abs(near.likeness[place]! - most) < 1e-5, `place ${place}`)
      assert.equal(near.position[place], position, `place ${place}`)
    }
  }
})

test('a whole network is compared with its last passage, and what is changed meanwhile is not told', async () => {
  const index = new MeaningIndex()
  const meaning = someMeaning()
  const other = someMeaning()
  const last = 40_000
  for (let place = 0; place <= last; place++)
    index.put(place, [{ position: 3, meaning: place === last ? meaning : other }])
  const asked = index.nearness(meaning, new Uint8Array(last + 1).fill(1), pause)
  index.drop(last - 1)
  index.put(last + 1, [{ position: 0, meaning }])
  const near = await asked
  assert.ok(near.likeness[last]! > 0.99)
  assert.equal(near.position[last], 3)
  assert.equal(near.likeness[last - 1], -1)
  assert.equal(near.likeness.length, last + 1)
  assert.equal(index.size, last + 1, 'a place that was dropped is used again')
})
