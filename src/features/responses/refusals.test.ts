import assert from 'node:assert/strict'
import test from 'node:test'
import { refusalSentence } from './refusals.ts'

const words = {
  timeZone: 'Europe/London',
  nameOf: (gss: string) => ({ E1: 'Lincoln', E2: 'Exeter' })[gss] ?? gss,
}

test('a refusal says what happened and what to do, with names, days and the hour on the clock', () => {
  assert.equal(
    refusalSentence({ refused: 'seat-ended', on: '2027-03-30' }, words),
    'Your seat ended on 30 March 2027. Whoever holds it now can do this. What you did before stays as it is.',
  )
  assert.equal(
    refusalSentence({ refused: 'round-closed', at: '2027-04-01T16:00:00Z' }, words),
    'The round closed on 1 April 2027, 5:00pm BST. Ballots after that do not count. The ballots cast before stay as they are.',
  )
  assert.equal(
    refusalSentence(
      {
        refused: 'not-a-clearing-seat',
        level: 'portfolio-holder',
        seats: ['portfolio-holder', 'leader'],
      },
      words,
    ),
    'Only a portfolio holder or the leader can clear this. Ask them to.',
  )
  assert.equal(
    refusalSentence({ refused: 'not-a-signing-seat', seats: ['leader'] }, words),
    'Only the leader can sign for a council. Ask them to.',
  )
})

test('a refused citation inside a refused freeze says which question, whose words and why', () => {
  const why = { refused: 'not-cleared', level: 'officer', needed: 'portfolio-holder' } as const
  const refusal = {
    refused: 'citations-not-allowed',
    citations: [{ label: '3', gss: 'E1', why }],
  } as const
  assert.equal(
    refusalSentence({ ...refusal, citations: [...refusal.citations] }, words),
    'Question 3 cites Lincoln. This is at officer view. To be cited it must be at portfolio holder cleared.',
  )
})

test('a name that would not stay hidden is told in numbers that people can check', () => {
  assert.equal(
    refusalSentence({ refused: 'name-not-hidden', among: 1, needed: 3, councils: ['E2'] }, words),
    'Exeter withholds its name, and only 1 council is not listed by name, so readers could tell. Ask for consent before publishing.',
  )
})
