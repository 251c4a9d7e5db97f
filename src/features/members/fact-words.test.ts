import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factWords, precisionWords, spellWords } from './fact-words.ts'
import type { DatedFact } from './membership.ts'

const fact = (
  date: string,
  precision: DatedFact['precision'],
  notBefore: string | null = null,
) => ({
  date,
  precision,
  notBefore,
  source: null,
})

test('a date is said as exactly as it is known', () => {
  assert.equal(factWords(fact('2018-11-28', 'day')), '28 November 2018')
  assert.equal(factWords(fact('2018-07-01', 'month')), 'July 2018')
  assert.equal(factWords(fact('2013-06-01', 'season')), 'summer 2013')
  assert.equal(factWords(fact('2021-01-01', 'season')), 'early 2021')
  assert.equal(factWords(fact('2019-01-01', 'year')), '2019')
  assert.equal(factWords(fact('2013-11-08', 'unknown')), 'by 8 November 2013')
  assert.equal(factWords(fact('2023-12-31', 'unknown')), 'by the end of 2023')
})

test('how exact it is stands beside it', () => {
  assert.equal(precisionWords(fact('2018-11-28', 'day')), 'known to the day')
  assert.equal(
    precisionWords(fact('2013-11-08', 'unknown', '2013-06-01')),
    'the day is not known; 1 June 2013 at the earliest',
  )
})

test('a membership reads as a sentence, and what is not known stays so', () => {
  const spell = (from: DatedFact | null, until: DatedFact | null) =>
    spellWords({ gss: 'E06000015', from, until })
  assert.equal(spell(fact('2013-06-01', 'season'), null), 'from summer 2013')
  assert.equal(
    spell(fact('2013-11-08', 'unknown'), fact('2023-12-31', 'unknown')),
    'by 8 November 2013, gone by the end of 2023',
  )
  assert.equal(
    spell(fact('2018-11-28', 'day'), fact('2023-04-01', 'day')),
    'from 28 November 2018, until 1 April 2023',
  )
  assert.equal(spell(null, null), 'from an unknown day')
})
