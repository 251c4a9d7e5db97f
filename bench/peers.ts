import {
  comparableAreas,
  findPeers,
  shippedAreas,
  shippedFigures,
} from '../src/features/research/index.ts'
import { dayOf } from '../src/kernel/clock.ts'
import { median } from './measure.ts'
import { type Row, rowsOf } from './row.ts'

export const about = 'Milliseconds to find the peers of every authority of today, all indicators.'

const { atMost, alone } = rowsOf('peers')

/** Measures for some two seconds. */
export async function run(): Promise<Row[]> {
  const areas = shippedAreas(dayOf(new Date()))
  const timed = (work: () => void) => {
    const times: number[] = []
    for (let round = 0; round < 12; round++) {
      const began = performance.now()
      work()
      times.push(performance.now() - began)
    }
    return median(times.slice(2))
  }
  const make = () => comparableAreas(shippedFigures(), areas, { model: 'all', weights: {} })
  const compared = make()
  return [
    atMost(
      `Twenty peers of each of ${compared.areas.length} authorities`,
      [timed(() => compared.areas.map(({ gss }) => findPeers(compared, gss, 20))), 'ms'],
      50,
      'asked',
    ),
    alone('Making all of them comparable', [timed(make), 'ms']),
  ]
}
