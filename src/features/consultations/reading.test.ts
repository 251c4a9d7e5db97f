import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReadConsultation, ReadQuestion } from '../../documents/read/types.ts'
import { factsRead, questionsRead, whyNotUse } from './reading.ts'

const question: ReadQuestion = {
  number: '1',
  text: 'Do you agree?',
  type: 'open',
  multiple: false,
  options: [],
  parts: [],
  followUp: [],
  guidance: [],
  section: null,
  demographic: false,
  place: 'b1',
}
const read: ReadConsultation = {
  title: null,
  body: null,
  opens: '2027-03-01',
  closes: '2027-04-05',
  closesTime: '23:45',
  nations: ['wales', 'england'],
  questions: [question],
  blocks: [],
  warnings: ['The title was not found.'],
}
const source = { url: 'https://www.gov.example/x', name: 'night-buses_2027.pdf' }

test('a document without a title takes the name of its file', () => {
  assert.equal(factsRead(read, source).facts.title, 'night buses 2027')
  assert.equal(factsRead(read, { ...source, name: '.pdf' }).facts.title, 'Untitled consultation')
})

test('dates, nations and warnings are kept as read', () => {
  const { facts, warnings } = factsRead(read, source)
  assert.deepEqual(
    [facts.opens, facts.closes, facts.closesTime, facts.nations, facts.link],
    ['2027-03-01', '2027-04-05', '23:45', ['england', 'wales'], source.url],
  )
  assert.deepEqual(warnings, read.warnings)
})

test('dates that contradict each other are left out, and said in words', () => {
  const { facts, warnings } = factsRead({ ...read, opens: '2027-04-06' }, source)
  assert.deepEqual([facts.opens, facts.closes, facts.closesTime], [null, null, null])
  assert.match(warnings.join(' '), /\(5 April 2027\) before its opening date \(6 April 2027\)/)
})

test('no question, and more than five hundred, cannot be used as they are', () => {
  const many = (number: number) => ({ questions: Array.from({ length: number }, () => question) })
  assert.equal(whyNotUse(many(0)), 'no-question')
  assert.equal(whyNotUse(many(500)), null)
  assert.equal(whyNotUse(many(501)), 'too-many-questions')
})

test('a choice of a single answer is kept as a line after an open question', () => {
  const odd = { ...question, type: 'choice' as const, options: ['Tick here'] }
  const [kept] = questionsRead({ questions: [odd] })
  assert.deepEqual([kept?.type, kept?.options, kept?.followUp], ['open', [], ['Tick here']])
})
