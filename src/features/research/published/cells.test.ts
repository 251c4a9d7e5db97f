import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { figureCell } from './figure-cell.ts'
import { readPeriod } from './period.ts'

test('figures are read as publishers write them', () => {
  const read = (text: string) => {
    const cell = figureCell(text)
    return 'value' in cell ? cell.value : cell
  }
  assert.equal(read(' 642.5 '), 642.5)
  assert.equal(read('45.3%'), 45.3)
  assert.equal(read('1,234,567'), 1234567)
  assert.equal(read('12 345.6'), 12345.6)
  assert.equal(read('£1,250'), 1250)
  assert.equal(read('−4.5'), -4.5)
  assert.equal(read('1.2e3'), 1200)
  assert.deepEqual(figureCell('12.4 [p]'), { value: 12.4, mark: '[p]', written: 'plain' })
  assert.deepEqual(figureCell(''), { blank: true })
})

test('a figure held back is kept as such, never read as nought', () => {
  for (const mark of ['[c]', '[x]', '[low]', 'x', 'c', 'z', '..', ':', '-', '–', '*', 'n/a', 'N/A'])
    assert.deepEqual(figureCell(mark), { value: null, mark }, mark)
})

test('what is no figure is said, and a comma that may be either is not guessed', () => {
  for (const text of ['twelve', '12.4.5', '1,23', '12,5', '--4', '4 in 10', '%'])
    assert.ok('wrong' in figureCell(text), text)
  const comma = figureCell('12,5')
  assert.ok('wrong' in comma && /decimal comma/.test(comma.wrong))
})

test('every number comes back as it was written, in groups of three too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      for (const text of [String(value), value.toLocaleString('en-GB')]) {
        const cell = figureCell(text)
        assert.equal('value' in cell && cell.value, value)
      }
    }),
  )
})

test('periods are read as publishers write them, with the first day after each', () => {
  const cases: [string, string, string][] = [
    ['2025-04-30', '2025-04-30', '2025-05-01'],
    ['30/04/2025', '2025-04-30', '2025-05-01'],
    ['2023', '2023-01-01/P1Y', '2024-01-01'],
    ['2022/23', '2022-04-01/P1Y', '2023-04-01'],
    ['2020 to 2022', '2020-01-01/P3Y', '2023-01-01'],
    ['March 2024', '2024-03-01/P1M', '2024-04-01'],
    ['Jul 2023 to Jun 2024', '2023-07-01/P1Y', '2024-07-01'],
    ['2024 Q1', '2024-01-01/P3M', '2024-04-01'],
    ['2023-01-01/P1Y', '2023-01-01/P1Y', '2024-01-01'],
    ['2024-02', '2024-02-01/P1M', '2024-03-01'],
  ]
  for (const [text, period, until] of cases) assert.deepEqual(readPeriod(text), { period, until })
  for (const text of [
    '',
    'last year',
    '2022/24',
    '2023-02-31',
    '31/02/2023',
    '2023-13',
    'Foo 2023',
  ])
    assert.equal(readPeriod(text), null, text)
})
