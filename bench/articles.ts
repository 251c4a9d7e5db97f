import { join } from 'node:path'
import sharp from 'sharp'
import { buildAssets } from '../build/assets.ts'
import { makeSizesInWorker, readPictureInWorker } from '../src/documents/picture/in-worker.ts'
import { draftArticle, publishArticle } from '../src/features/newsroom/index.ts'
import { actAs } from '../src/kernel/act.ts'
import { openDatabase } from '../src/kernel/db.ts'
import { forgetHosts } from '../src/kernel/web.ts'
import { besideBare } from './load/beside-bare.ts'
import { startChild } from './load/child.ts'
import { fire } from './load/fire.ts'
import { median, quantile, timed } from './measure.ts'
import { type Row, rowsOf } from './row.ts'
import { addArticles, slugOfArticle } from './scene/articles.ts'
import { openApp } from './scene/open-app.ts'
import { type BenchScene, openScene } from './scene/open-scene.ts'

export const about =
  'An article and the list of news, kept and made anew, with 100 and with 100,000 articles; and a page while ten large pictures are worked on.'

const rows = rowsOf('articles')
const [few, many] = [100, 100_000]
const article = `/news/${slugOfArticle(50)}`
const unkept = {
  'An article': article,
  'News, first page': '/news',
  'News on a theme': '/news?theme=theme-3',
  'News feed': '/news.atom',
}
type Name = keyof typeof unkept

/** Measures for some two minutes, most of them adding articles. */
export async function run(): Promise<Row[]> {
  const scene = await openScene(26)
  try {
    await addArticles(scene.owner, scene, 0, few)
    await scene.settle()
    await buildAssets(join(scene.config.dataDir, 'assets'))
    // Once for nothing, so that the first figures do not pay for the code being compiled.
    await madeAnew(scene)
    const small = await madeAnew(scene)
    const pictures = await whilePictures(scene)
    await addArticles(scene.owner, scene, few, many)
    await scene.settle()
    const large = await madeAnew(scene)
    return [
      ...(await kept(scene)),
      ...growth(small, large),
      ...(await publishing(scene)),
      ...pictures,
    ]
  } finally {
    await scene.close()
  }
}

async function kept(scene: BenchScene): Promise<Row[]> {
  const { config, app: connection } = scene
  const app = await startChild<number>('load/serve-app.ts', { config, app: connection })
  try {
    await fire({ url: `http://127.0.0.1:${app.answer}/news`, cpu: app.cpu }, 2)
    const page = (name: string, path: string) =>
      besideBare(rows, app, {
        name: `${name}, ${many} articles`,
        path,
        headers: {},
        promised: true,
      })
    return [...(await page('An article', article)), ...(await page('News', '/news'))]
  } finally {
    await app.stop()
  }
}

/** Milliseconds of pages that are made for this request alone; what a quarter of the requests stays below. */
async function madeAnew(scene: BenchScene): Promise<Record<Name, number>> {
  const app = await openApp(scene)
  forgetHosts()
  try {
    const figures: Partial<Record<Name, number>> = {}
    for (const [name, path] of Object.entries(unkept)) {
      const times: number[] = []
      for (let at = 0; at < 240; at++) {
        const before = performance.now()
        const answer = await app.get(`${path}${path.includes('?') ? '&' : '?'}n=${at}`)
        if (answer.statusCode !== 200) throw new Error(`${path} answers ${answer.statusCode}`)
        times.push(performance.now() - before)
      }
      figures[name as Name] = quantile(times.slice(60), 0.25)
    }
    return figures as Record<Name, number>
  } finally {
    await app.close()
  }
}

function growth(small: Record<Name, number>, large: Record<Name, number>): Row[] {
  return (Object.keys(unkept) as Name[]).flatMap((name) => [
    rows.alone(`${name}, ${few} articles, made anew`, [small[name], 'ms']),
    rows.alone(`${name}, ${many} articles, made anew`, [large[name], 'ms']),
    rows.atMost(
      `${name}, ${many} beside ${few}`,
      [large[name] / small[name], 'times'],
      1.25,
      'a quarter more',
    ),
  ])
}

/** Publishing one more, which looks for the nearest of all: with words that every article has, and with words of its own. */
async function publishing(scene: BenchScene): Promise<Row[]> {
  const database = openDatabase(scene.app)
  const publish = async (title: string, summary: string) => {
    const installation = { database, clock: () => new Date() }
    const took: number[] = []
    for (let at = 0; at < 5; at++)
      await actAs(installation, scene.networkId, null, async (act) => {
        const drafted = await draftArticle(act, { kind: 'news', title, summary, text: summary })
        if (!('articleId' in drafted)) throw new Error('refused')
        const said = { correction: '', linksAccepted: false, electionNote: '' }
        const { articleId } = drafted
        const baseUrl = scene.config.baseUrl
        took.push(await timed(() => publishArticle(act, { articleId, baseUrl, ...said })))
      })
    return median(took)
  }
  try {
    const common = await publish('Harbour and the street behind it', 'What a city asks of a berth.')
    const rare = await publish('Otters in the millrace', 'Nobody had counted otters before.')
    const limit = [500, 'half a second'] as const
    return [
      rows.atMost(`Publishing among ${many}, in words of all`, [common, 'ms'], ...limit),
      rows.atMost(`Publishing among ${many}, in rare words`, [rare, 'ms'], ...limit),
    ]
  } finally {
    await database.close()
  }
}

/** A page made anew, again and again in the process that works on ten photographs of 24 megapixels. */
async function whilePictures(scene: BenchScene): Promise<Row[]> {
  const app = await openApp(scene)
  forgetHosts()
  try {
    let asked = 0
    const times = async (until: () => boolean) => {
      const took: number[] = []
      while (!until()) {
        const before = performance.now()
        await app.get(`${article}?p=${asked++}`)
        took.push(performance.now() - before)
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
      return took
    }
    const photograph = await noise(6000, 4000)
    const end = performance.now() + 5000
    const alone = await times(() => performance.now() > end)
    let done = false
    const began = performance.now()
    const work = Promise.all(Array.from({ length: 10 }, () => process24(photograph))).then(() => {
      done = true
    })
    const during = await times(() => done)
    await work
    const seconds = (performance.now() - began) / 1000
    const p99 = quantile(alone, 0.99)
    return [
      rows.alone('An article made anew, p99 alone', [p99, 'ms']),
      rows.atMost(
        'The same while ten pictures of 24 megapixels are read and cut, p99',
        [quantile(during, 0.99), 'ms'],
        Math.max(50, 2 * p99),
        'twice what it is alone, 50 ms at least',
      ),
      rows.alone('Ten pictures read and cut into 27 files each', [seconds, 's']),
    ]
  } finally {
    await app.close()
  }
}

async function process24(photograph: Uint8Array): Promise<void> {
  const read = await readPictureInWorker(photograph)
  if ('refused' in read) throw new Error(read.refused)
  await makeSizesInWorker(read, { x: 0.4, y: 0.6 })
}

async function noise(width: number, height: number): Promise<Uint8Array> {
  const gaussian = { type: 'gaussian' as const, mean: 128, sigma: 30 }
  return sharp({ create: { width, height, channels: 3, background: '#808080', noise: gaussian } })
    .jpeg({ quality: 80 })
    .toBuffer()
}
