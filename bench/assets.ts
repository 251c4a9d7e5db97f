import { brotliCompressSync } from 'node:zlib'
import { browserHeaders } from './load/get.ts'
import { type Row, rowsOf } from './row.ts'
import { addCalledConsultation, fillGrid } from './scene/consultation.ts'
import { openApp } from './scene/open-app.ts'
import { openScene } from './scene/open-scene.ts'
import { publishBenchResponse } from './scene/published.ts'

export const about =
  'Bytes that a first visit to a public page costs, as a browser that takes compression gets them.'

const { alone, atMost, beside, left } = rowsOf('assets')

/** What the front may weigh on a first visit with everything that it needs. */
const frontLimit = 150

type App = Awaited<ReturnType<typeof openApp>>

interface Weight {
  sent: number
  /** The same content in brotli at its best; of fonts, which are compressed already, as sent. */
  best: number
}

/** Asks for each page and everything that it links to. */
export async function run(): Promise<Row[]> {
  const scene = await openScene(26)
  const app = await openApp(scene)
  try {
    const slug = await publishBenchResponse(scene.owner, scene, 106)
    await fillGrid(scene.owner, scene, await addCalledConsultation(scene.owner, scene, 20))
    return [
      ...(await pageRows(app, 'Front page', '/')),
      ...(await pageRows(app, 'Public response of 106 answers', `/responses/${slug}`)),
      ...(await pageRows(app, 'Sign-in page', '/sign-in')),
    ]
  } finally {
    await app.close()
    await scene.close()
  }
}

async function pageRows(app: App, name: string, path: string): Promise<Row[]> {
  const page = await app.get(path)
  if (page.statusCode !== 200) return [left(`${name}: ${path} answers ${page.statusCode}`)]
  const linked = (pattern: RegExp) =>
    [...page.body.matchAll(pattern)].map((found) => found[1] ?? '')
  const styles = linked(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)
  const scripts = linked(/<script[^>]*src="([^"]+)"/g)
  const fonts = await fontsOf(app, styles)
  const parts: [string, Weight][] = [
    ['page', await weightOf(app, [path])],
    ['style sheet', await weightOf(app, styles)],
    ['script', await weightOf(app, scripts)],
    [`fonts (${fonts.length}, Latin, without the sans in italics)`, await weightOf(app, fonts)],
  ]
  const all = parts.reduce((sum, [, { sent }]) => sum + sent, 0)
  return [
    ...parts.map(([part, { sent, best }]) =>
      beside(`${name}, ${part}`, [sent / 1024, 'KiB'], best / 1024, 'brotli at its best'),
    ),
    path === '/'
      ? atMost(`${name}, first visit`, [all / 1024, 'KiB'], frontLimit, 'issue 3')
      : alone(`${name}, first visit`, [all / 1024, 'KiB']),
  ]
}

/** The fonts that the English text of a public page makes a browser fetch. */
async function fontsOf(app: App, styles: string[]): Promise<string[]> {
  const found: string[] = []
  for (const style of styles) {
    const { body } = await app.get(style)
    for (const [face] of body.matchAll(/@font-face\s*{[^}]*}/g))
      if (
        !/font-style:\s*italic.*source-sans/s.test(face) &&
        /unicode-range:\s*U\+0000/i.test(face)
      ) {
        const file = /url\("?([^")]+)"?\)/.exec(face)?.[1]
        if (file) found.push(new URL(file, `http://localhost${style}`).pathname)
      }
  }
  // Two faces may share a file; a browser fetches it once.
  return [...new Set(found)]
}

async function weightOf(app: App, paths: string[]): Promise<Weight> {
  const weight = { sent: 0, best: 0 }
  for (const path of paths) {
    const [packed, plain] = [await app.get(path, browserHeaders), await app.get(path)]
    const sent = packed.rawPayload.length
    weight.sent += sent
    weight.best += path.endsWith('.woff2') ? sent : brotliCompressSync(plain.rawPayload).length
  }
  return weight
}
