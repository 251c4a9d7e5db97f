import { join } from 'node:path'
import { buildAssets } from '../build/assets.ts'
import { forgetHosts } from '../src/kernel/web.ts'
import { besideBare } from './load/beside-bare.ts'
import { startChild } from './load/child.ts'
import { fire } from './load/fire.ts'
import { median, quantile } from './measure.ts'
import { type Row, rowsOf } from './row.ts'
import { openApp } from './scene/open-app.ts'
import { type BenchScene, openScene } from './scene/open-scene.ts'

export const about =
  'Members on a date and the page of a member, with 26, 400 and 10,000 members; kept, and made anew for each request.'

const sizes = [26, 400, 10_000]
const rows = rowsOf('members')

const onDate = '/members?on=2026-06-01'
const oneMember = '/members/e90000003'

/** Measures each size for some half a minute. */
export async function run(): Promise<Row[]> {
  const found: Row[] = []
  const unkept = new Map<number, Unkept>()
  // Once for nothing, so that the first size does not pay for the code being compiled.
  const first = await openScene(sizes[0]!)
  await unkeptPages(first)
  await first.close()
  for (const size of sizes) {
    const scene = await openScene(size)
    try {
      await scene.settle()
      await buildAssets(join(scene.config.dataDir, 'assets'))
      unkept.set(size, await unkeptPages(scene))
      found.push(...(await keptPages(scene, size)))
    } finally {
      await scene.close()
    }
  }
  return [...found, ...growth(unkept)]
}

async function keptPages(scene: BenchScene, size: number): Promise<Row[]> {
  const app = await startChild<number>('load/serve-app.ts', {
    config: scene.config,
    app: scene.app,
  })
  try {
    await fire({ url: `http://127.0.0.1:${app.answer}${onDate}`, cpu: app.cpu }, 2)
    const page = (name: string, path: string) =>
      besideBare(rows, app, { name: `${name}, ${size} members`, path, headers: {}, promised: true })
    return [...(await page('Members on a date', onDate)), ...(await page('One member', oneMember))]
  } finally {
    await app.stop()
  }
}

interface Unkept {
  onDate: number
  oneMember: number
  /** The first page after the register changed: everything is read and computed anew. */
  changed: number
}

/** Milliseconds of a page that is made for this request alone: an address that nobody asked for before. */
async function unkeptPages(scene: BenchScene): Promise<Unkept> {
  const app = await openApp(scene)
  forgetHosts()
  try {
    let asked = 0
    const time = async (path: string) => {
      const before = performance.now()
      const answer = await app.get(`${path}${path.includes('?') ? '&' : '?'}n=${asked++}`)
      if (answer.statusCode !== 200) throw new Error(`${path} answers ${answer.statusCode}`)
      return performance.now() - before
    }
    // What the quickest tenth stays below: a busy machine delays some, and hastens none.
    const quickest = async (path: string) => {
      for (let warm = 0; warm < 60; warm++) await time(path)
      const times: number[] = []
      for (let at = 0; at < 200; at++) times.push(await time(path))
      return quantile(times, 0.1)
    }
    const figures = { onDate: await quickest(onDate), oneMember: await quickest(oneMember) }
    const changes: number[] = []
    for (let at = 0; at < 5; at++) {
      await scene.owner.query(
        'update membership set political_group = $1 where network_id = $2 and gss = $3',
        [`Group ${at}`, scene.networkId, scene.councils[0]?.gss],
      )
      changes.push(await time(onDate))
    }
    return { ...figures, changed: median(changes) }
  } finally {
    await app.close()
  }
}

function growth(unkept: ReadonlyMap<number, Unkept>): Row[] {
  const [small, ...larger] = sizes
  const of = (size: number) => unkept.get(size)!
  const ms = (size: number, what: string, value: number) =>
    rows.alone(`${what}, ${size} members, made anew`, [value, 'ms'])
  return [
    ...sizes.flatMap((size) => [
      ms(size, 'Members on a date', of(size).onDate),
      ms(size, 'One member', of(size).oneMember),
      rows.alone(`Members on a date, ${size} members, just after the register changed`, [
        of(size).changed,
        'ms',
      ]),
    ]),
    ...larger.flatMap((size) => [
      rows.atMost(
        `Members on a date, ${size} beside ${small}`,
        [of(size).onDate / of(small!).onDate, 'times'],
        1.25,
        'a quarter more',
      ),
      rows.atMost(
        `One member, ${size} beside ${small}`,
        [of(size).oneMember / of(small!).oneMember, 'times'],
        1.25,
        'a quarter more',
      ),
    ]),
  ]
}
