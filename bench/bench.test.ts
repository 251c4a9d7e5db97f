import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import { groups } from './groups.ts'
import { median, quantile } from './measure.ts'
import { figure, printTable } from './print-table.ts'
import { rowsOf } from './row.ts'
import { variedResponse } from './varied.ts'

const { alone, atLeast, atMost, beside, left } = rowsOf('pages')

describe('the benchmarks', () => {
  test('every group says in one sentence what it measures, and can be run', async () => {
    assert.ok(Object.keys(groups).length >= 8)
    for (const [name, load] of Object.entries(groups)) {
      const group = await load()
      assert.match(group.about, /^[A-Z].{20,150}\.$/, name)
      assert.equal(typeof group.run, 'function', name)
    }
  })

  test('no file that measures is left out of the list', async () => {
    const notAGroup = ['index.ts', 'run-group.ts', 'bench.test.ts']
    const files = readdirSync(import.meta.dirname).filter(
      (file) => file.endsWith('.ts') && !notAGroup.includes(file),
    )
    const measuring: string[] = []
    for (const file of files)
      if ('run' in (await import(`./${file}`))) measuring.push(file.slice(0, -'.ts'.length))
    assert.deepEqual(measuring.sort(), Object.keys(groups).sort())
  })

  test('a promise is kept or broken; a yardstick is neither', () => {
    assert.equal(atMost('a', [2, 'ms'], 3, '').ok, true)
    assert.equal(atMost('a', [4, 'ms'], 3, '').ok, false)
    assert.equal(atLeast('a', [4, '/s'], 3, '').ok, true)
    assert.equal(atLeast('a', [2, '/s'], 3, '').ok, false)
    assert.equal(beside('a', [4, 'ms'], 3, '').ok, null)
    assert.equal(alone('a', [4, 'ms']).limit, null)
    assert.equal(left('a').value, null)
  })

  test('the table shows each figure beside its limit, and how many times the limit it is', () => {
    const table = printTable([
      atLeast('Public page', [9000, '/s'], 6000, 'half of bare'),
      atMost('Slow page', [0.0512, 's'], 0.02, 'promised'),
      left('Front page: not there'),
      { ...alone('One ballot', [15, 'statements']), group: 'ballots' },
    ])
    assert.equal(
      table,
      [
        'what                        measured  limit                    times  ok',
        '─────────────────────  ─────────────  ───────────────────────  ─────  ───',
        'PAGES',
        'Public page                 9,000 /s  6,000 /s (half of bare)  1.50×  yes',
        'Slow page                    0.051 s  0.02 s (promised)        2.56×  NO',
        'Front page: not there              –',
        '',
        'BALLOTS',
        'One ballot             15 statements',
        '',
      ].join('\n'),
    )
  })

  test('figures carry three digits or so, and thousands apart', () => {
    assert.equal(figure(1234567.8, 'KiB'), '1,234,568 KiB')
    assert.equal(figure(99.44, 'ms'), '99.4 ms')
    assert.equal(figure(1, ''), '1')
    assert.equal(figure(1.234, 's'), '1.23 s')
    assert.equal(figure(0.0372, ''), '0.037')
    assert.equal(figure(0, 'ms'), '0 ms')
  })

  test('the median and the p95 are values of the middle and near the top', () => {
    assert.equal(median([3, 1, 2]), 2)
    assert.equal(median([4, 1, 3, 2]), 2.5)
    const hundred = Array.from({ length: 100 }, (_, i) => i)
    assert.equal(quantile(hundred, 0.95), 95)
    assert.equal(quantile([7], 0.95), 7)
  })

  test('a made response is the same for the same seed and another for another', () => {
    assert.deepEqual(variedResponse(3, 1), variedResponse(3, 1))
    assert.notDeepEqual(variedResponse(3, 1).sections, variedResponse(3, 2).sections)
  })
})
