import { forgetHosts } from '../src/kernel/web.ts'
import { browserHeaders } from './load/get.ts'
import { quantile } from './measure.ts'
import { type Row, rowsOf } from './row.ts'
import { addArticles } from './scene/articles.ts'
import { openApp } from './scene/open-app.ts'
import { type BenchScene, openScene } from './scene/open-scene.ts'

export const about =
  'The front page, kept and made anew, and the search, with 26, 400 and 10,000 members and 100,000 articles.'

const { alone, atMost } = rowsOf('front')
const pages: [name: string, path: string, kept?: true][] = [
  ['Front page, kept', '/', true],
  ['Front page', '/'],
  ['Search for a name', '/search?q=Lincoln'],
  ['Search for a word that every article holds', '/search?q=harbour'],
]

/** Measures each page, small and large. */
export async function run(): Promise<Row[]> {
  await measure(26, 12)
  const small = await measure(26, 12)
  const middle = await measure(400, 12)
  const large = await measure(10_000, 100_000)
  const front = (times: number[]) => times[0] ?? Number.NaN
  return [
    ...pages.map(([name], at) => alone(`${name}, 26 members, 12 articles`, [small[at]!, 'ms'])),
    ...pages.map(([name], at) => alone(`${name}, 400 members, 12 articles`, [middle[at]!, 'ms'])),
    ...pages.map(([name], at) =>
      alone(`${name}, 10,000 members, 100,000 articles`, [large[at]!, 'ms']),
    ),
    atMost(
      'Front page, kept, 400 members beside 26',
      [front(middle) / front(small), 'times'],
      1.25,
      'a quarter more',
    ),
    atMost(
      'Front page, kept, 10,000 members and 100,000 articles beside 26 and 12',
      [front(large) / front(small), 'times'],
      1.25,
      'a quarter more',
    ),
  ]
}

/** Milliseconds below which a quarter of the requests of each page stay: a busy machine delays some, and hastens none. */
async function measure(members: number, articles: number): Promise<number[]> {
  const scene: BenchScene = await openScene(members)
  await addArticles(scene.owner, scene, 0, articles)
  await scene.settle()
  const app = await openApp(scene)
  forgetHosts()
  try {
    const times: number[] = []
    let asked = 0
    for (const [, path, kept] of pages) {
      const took: number[] = []
      for (let at = 0; at < 100; at++) {
        const before = performance.now()
        const answer = await app.get(
          kept ? path : `${path}${path.includes('?') ? '&' : '?'}n=${asked++}`,
          browserHeaders,
        )
        if (answer.statusCode !== 200) throw new Error(`${path} answers ${answer.statusCode}`)
        if (at >= 40) took.push(performance.now() - before)
        else if (performance.now() - before > 1000) at += 9
      }
      times.push(quantile(took, 0.25))
    }
    return times
  } finally {
    await app.close()
    await scene.close()
  }
}
