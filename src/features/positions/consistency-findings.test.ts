import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidatesOf, findingsOf, type InDraft, type OnRecord } from './consistency.ts'

const position = (part: Partial<OnRecord>): OnRecord => ({
  id: 'p1',
  question: 'Do you agree that planning fees should be set locally?',
  stance: 'agree',
  state: 'made',
  lapsesSoon: false,
  lapses: '3 March 2031',
  paragraphs: [{ place: 1, number: '1.1', text: 'Planning fees should be set locally.' }],
  ...part,
})
const passage = { label: '4', paragraph: '4.1', text: 'Planning fees should be set locally.' }
const draft = (part: Partial<InDraft>): InDraft => ({
  passages: [],
  stances: [],
  taken: [],
  ...part,
})
const kinds = (one: InDraft, ...record: OnRecord[]) =>
  findingsOf(one, record, candidatesOf(one, record), () => 0.95).map(({ kind }) => kind)

test('the other side on nearly the same question contradicts, on the opposite question it agrees', () => {
  const stances = (question: string) =>
    draft({ stances: [{ label: '4', question, stance: 'disagree' }] })
  assert.deepEqual(
    kinds(stances('Should planning fees be set locally?'), position({ paragraphs: [] })),
    ['contradict'],
  )
  assert.deepEqual(
    kinds(
      stances('Do you agree that planning fees should not be set locally?'),
      position({ paragraphs: [] }),
    ),
    ['agree'],
  )
})

test('what soon lapses, or has, is said to; what was withdrawn asks for an answer', () => {
  const one = draft({ passages: [passage] })
  assert.deepEqual(kinds(one, position({})), ['agree'])
  assert.deepEqual(kinds(one, position({ lapsesSoon: true })), ['lapsing'])
  assert.deepEqual(kinds(one, position({ state: 'lapsed', lapses: null })), ['lapsing'])
  assert.deepEqual(kinds(one, position({ state: 'withdrawn' })), ['no-longer-said'])
  assert.deepEqual(kinds(one, position({ state: 'superseded' })), ['no-longer-said'])
})

test('what was withdrawn asks nothing where another position that stands says the same', () => {
  const one = draft({ passages: [passage] })
  assert.deepEqual(kinds(one, position({ state: 'withdrawn' }), position({ id: 'p2' })), ['agree'])
})

test('a paragraph taken from what was withdrawn asks for an answer once, however it was changed', () => {
  const changed = { ...passage, text: 'Something else entirely.' }
  for (const words of [passage, changed]) {
    const taken = [{ positionId: 'p1', place: 1, passage: words }]
    assert.deepEqual(kinds(draft({ passages: [words], taken }), position({ state: 'withdrawn' })), [
      'no-longer-said',
    ])
  }
})

test('what a position that no longer stands said is contradicted freely', () => {
  const one = draft({ passages: [{ ...passage, text: 'Planning fees should be set nationally.' }] })
  assert.deepEqual(kinds(one, position({})), ['contradict'])
  assert.deepEqual(kinds(one, position({ state: 'superseded' })), [])
})
