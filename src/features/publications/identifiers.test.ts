import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareDoi, doiAddress, printedIssn, whyNotDoi, whyNotIssn } from './identifiers.ts'

test('an ISSN is taken with its check character, with or without the hyphen', () => {
  for (const right of ['2049-3630', '0317-8471', '2434-561X', '2434561x', ' 20493630 '])
    assert.equal(whyNotIssn(right), null, right)
  assert.equal(printedIssn('2434561x'), '2434-561X')
})

test('an ISSN with one figure mistyped is told which one is due', () => {
  assert.match(whyNotIssn('2049-3631')!, /after 2049-363 comes 0, not 1/)
  assert.match(whyNotIssn('2434-5610')!, /comes X, not 0/)
  for (const wrong of ['2049', '2049-36300', 'X049-3630', '2049–3630'])
    assert.match(whyNotIssn(wrong)!, /eight figures/, wrong)
})

test('of any ISSN with one figure changed none is taken', () => {
  for (let at = 0; at < 7; at++)
    for (let figure = 0; figure < 10; figure++) {
      const plain = '20493630'
      const changed = plain.slice(0, at) + figure + plain.slice(at + 1)
      if (changed !== plain) assert.ok(whyNotIssn(changed), changed)
    }
})

test('a DOI is taken bare, as an address or with its word before it', () => {
  for (const right of ['10.5555/12345678', 'https://doi.org/10.5555/a-b_c;(d)', 'doi:10.1000.10/1'])
    assert.equal(whyNotDoi(right), null, right)
  assert.equal(bareDoi('https://dx.doi.org/10.5555/x'), '10.5555/x')
  assert.equal(doiAddress('10.5555/a#b?c'), 'https://doi.org/10.5555/a%23b%3Fc')
})

test('what is no DOI gets a sentence', () => {
  for (const wrong of ['11.5555/1', '10.55/1', '10.5555', '10.5555/'])
    assert.ok(whyNotDoi(wrong), wrong)
  assert.match(whyNotDoi('10.5555/a b')!, /no spaces/)
  assert.match(whyNotDoi('10.5555/é')!, /accents/)
})
