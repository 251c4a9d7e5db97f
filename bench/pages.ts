import { join } from 'node:path'
import { buildAssets } from '../build/assets.ts'
import { besideBare, type ServedPage } from './load/beside-bare.ts'
import { startChild } from './load/child.ts'
import { fire } from './load/fire.ts'
import { type Row, rowsOf } from './row.ts'
import { addCalledConsultation, fillGrid } from './scene/consultation.ts'
import { signedInCookie } from './scene/network.ts'
import { type BenchScene, openScene } from './scene/open-scene.ts'
import { publishBenchResponse } from './scene/published.ts'
import { freezeBenchVersion, openBenchRound } from './scene/version.ts'

export const about =
  'Requests each second and p99 over 20 connections, beside a bare Fastify that sends the same bytes from memory.'

const of = rowsOf('pages')

async function pagesOf(scene: BenchScene): Promise<ServedPage[]> {
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
    for (const page of pages) rows.push(...(await besideBare(of, app, page)))
    await app.stop()
    return rows
  } finally {
    await scene.close()
  }
}
