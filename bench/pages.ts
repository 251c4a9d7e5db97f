import { join } from 'node:path'
import { buildAssets } from '../build/assets.ts'
import { type Child, startChild } from './load/child.ts'
import { fire, fireInTurn } from './load/fire.ts'
import { getRaw } from './load/get.ts'
import type { KeptPage } from './load/serve-bytes.ts'
import { type Row, rowsOf } from './row.ts'
import { addCalledConsultation, fillGrid } from './scene/consultation.ts'
import { signedInCookie } from './scene/network.ts'
import { type BenchScene, openScene } from './scene/open-scene.ts'
import { publishBenchResponse } from './scene/published.ts'
import { freezeBenchVersion, openBenchRound } from './scene/version.ts'

export const about =
  'Requests each second and p99 over 20 connections, beside a bare Fastify that sends the same bytes from memory.'

const { alone, atLeast, beside, left } = rowsOf('pages')

interface Page {
  name: string
  path: string
  headers: Record<string, string>
  /** Whether half of the bare server is promised. */
  promised: boolean
}

async function pagesOf(scene: BenchScene): Promise<Page[]> {
  const slug = await publishBenchResponse(scene.owner, scene, 106)
  const called = await addCalledConsultation(scene.owner, scene, 20)
  await fillGrid(scene.owner, scene, called)
  const inSignOff = await addCalledConsultation(scene.owner, scene, 20)
  const version = await freezeBenchVersion(scene.owner, scene, inSignOff)
  await openBenchRound(scene.owner, scene, version)
  await scene.settle()
  const leader = scene.councils[0]?.leader ?? scene.manager
  const signedIn = async (who: typeof leader) => ({
    cookie: await signedInCookie(scene.owner, scene.networkId, who),
  })
  const work = { path: '/work', promised: false }
  return [
    {
      name: 'Public response of 106 answers',
      path: `/responses/${slug}`,
      headers: {},
      promised: true,
    },
    { name: 'Front page', path: '/', headers: {}, promised: true },
    { name: 'Members', path: '/members', headers: {}, promised: true },
    { name: 'My work of a leader', ...work, headers: await signedIn(leader) },
    { name: 'My work of the office', ...work, headers: await signedIn(scene.manager) },
  ]
}

/** Measures each page for some ten seconds. */
export async function run(): Promise<Row[]> {
  const scene = await openScene(26)
  try {
    const pages = await pagesOf(scene)
    // Beforehand, as at a warm start: the tools that build style sheets weigh on the process that loads them.
    await buildAssets(join(scene.config.dataDir, 'assets'))
    const app = await startChild<number>('load/serve-app.ts', {
      config: scene.config,
      app: scene.app,
    })
    await fire({ url: `http://127.0.0.1:${app.answer}/sign-in`, cpu: app.cpu }, 2)
    const rows: Row[] = []
    for (const page of pages) rows.push(...(await pageRows(app, page)))
    await app.stop()
    return rows
  } finally {
    await scene.close()
  }
}

async function pageRows(app: Child<number>, page: Page): Promise<Row[]> {
  const { name, path, headers, promised } = page
  const url = `http://127.0.0.1:${app.answer}${path}`
  const sent = await getRaw(url, headers)
  if (sent.status !== 200) return [left(`${name}: ${path} answers ${sent.status}, not measured`)]
  const kept: KeptPage = {
    path,
    headers: Object.fromEntries(
      ['content-type', 'content-encoding'].flatMap((header) =>
        sent.headers[header] ? [[header, sent.headers[header]]] : [],
      ),
    ),
    body: sent.body.toString('base64'),
  }
  const bare = await startChild<number>('load/serve-bytes.ts', [kept])
  try {
    const targets = [
      { url, headers, cpu: app.cpu },
      { url: `http://127.0.0.1:${bare.answer}${path}`, cpu: bare.cpu },
    ]
    const [ours, theirs] = await fireInTurn(targets, 3, 1.5)
    if (!ours || !theirs) return []
    const rate = [ours.perSecond, 'requests/s'] as [number, string]
    return [
      promised
        ? atLeast(name, rate, theirs.perSecond / 2, 'half of bare Fastify')
        : beside(name, rate, theirs.perSecond, 'bare Fastify'),
      beside(`${name}, p99`, [ours.p99, 'ms'], theirs.p99, 'bare Fastify'),
      beside(`${name}, processor time`, [ours.cpu, 'ms'], theirs.cpu, 'bare Fastify'),
      alone(`${name}, bytes sent`, [sent.body.length / 1024, 'KiB']),
      ...(ours.failed ? [left(`${name}: ${ours.failed} requests failed`)] : []),
    ]
  } finally {
    await bare.stop()
  }
}
