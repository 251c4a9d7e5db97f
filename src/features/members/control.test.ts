import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { controlsOn, councilsByControl, partiesFrom, seatsByParty } from './control.ts'
import { layOutHemicycle } from './hemicycle.ts'

const control = (gss: string, onDate: string, run: string | null) => ({
  gss,
  onDate,
  control: run,
  parties: [],
  source: 'the council',
})

test('the newest count before a day speaks for it, for four years and never backwards', () => {
  const facts = [control('A', '2018-05-03', 'Labour'), control('A', '2019-05-02', 'Green')]
  const on = (day: string) => controlsOn(facts, day).get('A')?.control ?? null
  assert.equal(on('2018-05-02'), null)
  assert.equal(on('2018-05-03'), 'Labour')
  assert.equal(on('2019-05-02'), 'Green')
  assert.equal(on('2023-05-01'), 'Green')
  assert.equal(on('2023-05-02'), null)
})

test('councils of which nothing is entered are in no figure', () => {
  assert.deepEqual(councilsByControl([{ control: null }, { control: 'Labour' }]), [
    { control: 'Labour', councils: 1 },
  ])
})

test('seats are typed one party to a line, and a line that is none is named', () => {
  assert.deepEqual(partiesFrom('Labour 21\n\nLiberal Democrat: 4\nGreen\t2'), {
    parties: [
      { party: 'Labour', seats: 21 },
      { party: 'Liberal Democrat', seats: 4 },
      { party: 'Green', seats: 2 },
    ],
  })
  assert.deepEqual(partiesFrom('Labour 21\nmost of the others'), { wrong: 'most of the others' })
})

const parties = fc.uniqueArray(
  fc.record({
    party: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    seats: fc.integer({ min: 1, max: 400 }),
  }),
  { selector: ({ party }) => party, minLength: 1 },
)

test('the half circle has exactly the seats of each party, side by side, within the picture', () => {
  fc.assert(
    fc.property(parties, (some) => {
      const { width, height, r, seats } = layOutHemicycle(some)
      for (const { party, seats: number } of some)
        assert.equal(seats.filter((seat) => seat.party === party).length, number)
      for (const { x, y } of seats) {
        assert.ok(x - r >= 0 && x + r <= width, `${x}`)
        assert.ok(y - r >= 0 && y + r <= height + 0.1, `${y}`)
      }
      assert.deepEqual(
        seatsByParty([{ parties: some }]).reduce((sum, one) => sum + one.seats, 0),
        seats.length,
      )
    }),
    { numRuns: 200 },
  )
})
