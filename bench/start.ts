import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startChild } from './load/child.ts'
import { fire } from './load/fire.ts'
import { getRaw } from './load/get.ts'
import { npmStart, type Service } from './load/service.ts'
import { median } from './measure.ts'
import { type Row, rowsOf } from './row.ts'

export const about =
  'From typing npm start to the first page, on a new and on a known data folder; memory idle and under load.'

const { alone, atMost, beside, left } = rowsOf('start')

/** Starts the service four times on a folder of its own, the first time as on a fresh clone. */
export async function run(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hanse-bench-'))
  // The database may run as another user than we do.
  await chmod(folder, 0o711)
  const dataDir = join(folder, 'data')
  try {
    const cold = await npmStart(dataDir)
    const { status } = await getRaw(`${cold.url}/`)
    await cold.stop()
    const warm: number[] = []
    for (let i = 0; i < 2; i++) {
      const again = await npmStart(dataDir)
      warm.push(again.firstPage)
      await again.stop()
    }
    const last = await npmStart(dataDir)
    warm.push(last.firstPage)
    const memory = await memoryRows(last).finally(() => last.stop())
    return [
      alone('npm start to the first page, cold: database, assets, demonstration', [
        cold.firstPage / 1000,
        's',
      ]),
      atMost('npm start to the first page, warm', [median(warm) / 1000, 's'], 3, 'promised'),
      ...(status === 200 ? [] : [left(`The front page answers ${status}, as a first page`)]),
      ...memory,
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Of the one process that serves and runs jobs, without the database. */
async function memoryRows(service: Service): Promise<Row[]> {
  await pause(1000)
  const idle = service.memory()
  let most = idle
  let firing = true
  const watching = (async () => {
    while (firing) {
      most = Math.max(most, service.memory())
      await pause(100)
    }
  })()
  for (const path of ['/', '/sign-in', '/members', '/responses'])
    await fire({ url: `${service.url}${path}`, cpu: unknown }, 2)
  firing = false
  await watching
  const bare = await bareMemory()
  const name = 'bare Fastify in the same minute'
  return [
    beside('Resident memory, idle', [idle, 'MiB'], bare.idle, name),
    beside('Resident memory under load, most', [most, 'MiB'], bare.loaded, name),
  ]
}

const unknown = async () => Number.NaN

async function bareMemory(): Promise<{ idle: number; loaded: number }> {
  const page = { path: '/', headers: { 'content-type': 'text/html' }, body: 'aGVsbG8=' }
  const bare = await startChild<number>('load/serve-bytes.ts', [{ ...page }])
  try {
    const idle = bare.memory()
    await fire({ url: `http://127.0.0.1:${bare.answer}/`, cpu: bare.cpu }, 2)
    return { idle, loaded: bare.memory() }
  } finally {
    await bare.stop()
  }
}
