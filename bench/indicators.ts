import { ukAuthorities } from '../src/features/members/index.ts'
import { importIndicators } from '../src/features/research/index.ts'
import { actAs } from '../src/kernel/act.ts'
import { openDatabase } from '../src/kernel/db.ts'
import { forgetHosts } from '../src/kernel/web.ts'
import { median, quantile, timed } from './measure.ts'
import { type Row, rowsOf } from './row.ts'
import { openApp } from './scene/open-app.ts'
import { type BenchScene, openScene } from './scene/open-scene.ts'

export const about =
  'Taking in 48,744 figures of 64 indicators, and the page of one, made anew for each request.'

const { alone, atMost } = rowsOf('indicators')

const rows = 48_744
const indicators = 64
const text = (content: string) => new TextEncoder().encode(content)

/** Measures for some twenty seconds. */
export async function run(): Promise<Row[]> {
  const scene = await openScene(26)
  try {
    const { taken, again } = await imports(scene)
    await scene.settle()
    return [
      alone(`Import of ${rows} figures, all new`, [taken, 'ms']),
      alone(`The same file again, nothing new`, [again, 'ms']),
      ...(await pages(scene)),
    ]
  } finally {
    await scene.close()
  }
}

async function imports(scene: BenchScene): Promise<{ taken: number; again: number }> {
  const database = openDatabase(scene.app)
  const file = { name: 'bench.csv', bytes: text(table()) }
  const facts = { name: 'bench.json', bytes: text('{"source":"Bench","unit":"%","kind":"rate"}') }
  const clock = () => new Date()
  const take = () =>
    timed(async () => {
      const done = await actAs({ database, clock }, scene.networkId, null, (act) =>
        importIndicators(act, { file, facts }),
      )
      if ('refused' in done) throw new Error(done.sentence)
    })
  try {
    return { taken: await take(), again: median([await take(), await take(), await take()]) }
  } finally {
    await database.close()
  }
}

/** As many rows as the file of the Office for National Statistics: authorities of today, indicators, two periods. */
function table(): string {
  const codes = ukAuthorities().filter(({ validUntil }) => validUntil === null)
  const lines = ['gss,indicator,period,value,lower_95,upper_95,status']
  for (let at = 0; lines.length <= rows; at++) {
    const gss = codes[at % codes.length]!.gss
    const turn = Math.floor(at / codes.length)
    const value = ((at * 7919) % 1000) / 10
    lines.push(
      `${gss},Bench ${turn % indicators},${2023 - Math.floor(turn / indicators)},${value},${value - 1},${value + 1},`,
    )
  }
  return lines.join('\n')
}

async function pages(scene: BenchScene): Promise<Row[]> {
  const app = await openApp(scene)
  forgetHosts()
  let asked = 0
  const time = (path: string) =>
    timed(async () => {
      const answer = await app.get(`${path}${path.includes('?') ? '&' : '?'}n=${asked++}`)
      if (answer.statusCode !== 200) throw new Error(`${path} answers ${answer.statusCode}`)
    })
  // What the quickest tenth stays below: a busy machine delays some, and hastens none.
  const quickest = async (path: string) => {
    for (let warm = 0; warm < 30; warm++) await time(path)
    const times: number[] = []
    for (let at = 0; at < 80; at++) times.push(await time(path))
    return quantile(times, 0.1)
  }
  try {
    const first = await time('/indicators/bench-1')
    const page = async (what: string, path: string) =>
      atMost(what, [await quickest(path), 'ms'], 50, 'asked')
    return [
      alone('The first page after an import, when all figures are read', [first, 'ms']),
      await page('An indicator, all authorities', '/indicators/bench-1'),
      await page('An indicator, a place and its peers', '/indicators/smokers?show=peers-E07000138'),
      await page('All indicators', '/indicators'),
      await page('A place in figures', '/authorities/E07000138'),
    ]
  } finally {
    await app.close()
  }
}
