import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { dayOf } from '../../kernel/clock.ts'
import { root } from '../../kernel/config.ts'
import { comparableAreas } from './find-peers.ts'
import { shippedAreas, shippedFigures } from './index.ts'

const all = comparableAreas(shippedFigures(), shippedAreas(dayOf(new Date())), {
  model: 'all',
  weights: {},
})
const codes = all.areas.map(({ gss }) => gss)
const middle = (sorted: number[], share: number) => {
  const at = share * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!]
  return low + (high - low) * (at % 1)
}

/** The published steps 2 to 4 on one column, written down plainly and apart from the product's own. */
function column(id: string): number[] {
  const raw = codes.map((gss) => all.figure(gss, id))
  const known = raw.filter((one) => one !== null).sort((a, b) => a - b)
  const [floor, ceiling] = [middle(known, 0.01), middle(known, 0.99)]
  const drawn = raw.map((one) => (one === null ? null : Math.max(floor, Math.min(ceiling, one))))
  const half = middle(
    drawn.filter((one) => one !== null).sort((a, b) => a - b),
    0.5,
  )
  const full = drawn.map((one) => one ?? half)
  const mean = full.reduce((a, b) => a + b) / full.length
  const deviation = Math.sqrt(full.reduce((sum, one) => sum + (one - mean) ** 2, 0) / full.length)
  return full.map((one) => (one - mean) / deviation)
}
const columns = all.standing.columns.map(({ id }) => column(id))

/** Steps 5 and 6. */
function neighbours(gss: string): string[] {
  const here = codes.indexOf(gss)
  const area = all.areas[here]!
  return all.areas
    .map((other, there) => ({
      gss: other.gss,
      struck: other.gss === gss || other.county === gss || area.county === other.gss,
      apart: Math.hypot(...columns.map((one) => one[here]! - one[there]!)),
    }))
    .filter(({ struck }) => !struck)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 20)
    .map((one) => one.gss)
}

test('for twenty places bin/hanse peers prints, in order, whom the published steps find', () => {
  const county = codes.find((gss) => gss.startsWith('E10'))!
  const district = all.areas.find((area) => area.county !== null)!.gss
  const every = Math.floor(codes.length / 18)
  const asked = [county, district, ...codes.filter((_, at) => at % every === 0).slice(0, 18)]
  assert.equal(asked.length, 20)
  for (const gss of asked) {
    const args = [join(root, 'bin/hanse'), 'peers', gss, '--limit', '20', '--json']
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    assert.deepEqual(JSON.parse(stdout), neighbours(gss), gss)
  }
})
