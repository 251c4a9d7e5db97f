import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { chainHash, type EventLink, eventText, verifyChain } from './event-chain.ts'
import { newId } from './ids.ts'

function logOf(length: number): EventLink[] {
  const log: EventLink[] = []
  for (let seq = 1; seq <= length; seq++) {
    const row = {
      id: newId(),
      at: new Date(Date.UTC(2027, 2, 1, 9, seq)).toISOString(),
      name: 'ballot.cast',
      person_id: newId(),
      seat_id: newId(),
      gss: 'E07000138',
      subject_id: newId(),
    }
    const facts = eventText(row, { decision: 'endorse', number: seq })
    const previous_hash = log.at(-1)?.hash ?? ''
    log.push({ ...row, seq, facts, previous_hash, hash: chainHash(previous_hash, facts) })
  }
  return log
}

test('a log as it was written holds, and an empty one too', () => {
  const log = logOf(20)
  assert.deepEqual(verifyChain(log), { ok: true, length: 20, head: log[19]!.hash })
  assert.deepEqual(verifyChain([]), { ok: true, length: 0, head: '' })
})

test('the text of an event is the same in whatever order its facts were given', () => {
  const [row] = logOf(1)
  assert.equal(eventText(row!, { a: 1, b: [2] }), eventText(row!, { b: [2], a: 1 }))
  assert.notEqual(eventText(row!, { a: 1 }), eventText(row!, { a: 2 }))
})

test('any change to any column of any event is found at that event', () => {
  const columns = Object.keys(logOf(1)[0]!) as (keyof EventLink)[]
  fc.assert(
    fc.property(fc.nat({ max: 11 }), fc.constantFrom(...columns), (at, column) => {
      const log = logOf(12)
      const value = log[at]![column]
      const changed = column === 'at' ? '2027-03-01T09:30:00.000Z' : `${value}0`
      log[at] = { ...log[at]!, [column]: column === 'seq' ? Number(value) + 20 : changed }
      const found = verifyChain(log)
      assert.ok(!found.ok)
      assert.equal(found.brokenAt, column === 'seq' ? at + 21 : at + 1)
    }),
    { numRuns: 500 },
  )
})

test('an event taken out, put in, or moved is found', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10 }), fc.nat({ max: 10 }), (one, other) => {
      const log = logOf(12)
      assert.equal(verifyChain(log.toSpliced(one, 1)).ok, false)
      assert.equal(verifyChain(log.toSpliced(one, 0, log[other]!)).ok, false)
      if (one === other) return
      const moved = log.with(one, log[other]!).with(other, log[one]!)
      assert.equal(verifyChain(moved).ok, false)
    }),
    { numRuns: 300 },
  )
})

test('newest events cut off are found by whoever kept the last hash', () => {
  const log = logOf(5)
  const head = { seq: 5, hash: log[4]!.hash }
  assert.equal(verifyChain(log, head).ok, true)
  assert.equal(verifyChain(log.slice(0, 4)).ok, true)
  const cut = verifyChain(log.slice(0, 4), head)
  assert.ok(!cut.ok && cut.brokenAt === 5)
})

test('the same moment in the way another program writes it is the same moment', () => {
  const [first] = logOf(1)
  const other = first!.at.replace('.000Z', '+00:00')
  assert.equal(verifyChain([{ ...first!, at: other }]).ok, true)
  assert.equal(verifyChain([{ ...first!, at: 'yesterday' }]).ok, false)
})

test('a long log read in parts is found to hold or to break as when read whole', () => {
  const log = logOf(10)
  const after = { seq: 4, hash: log[3]!.hash }
  assert.deepEqual(verifyChain(log.slice(4), undefined, after), verifyChain(log))
  const broken = verifyChain(log.slice(5), undefined, after)
  assert.ok(!broken.ok && broken.brokenAt === 6)
})
