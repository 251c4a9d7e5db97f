import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../../src/kernel/config.ts'
import { getRaw } from './get.ts'
import { familyOf } from './memory.ts'

export interface Service {
  url: string
  /** Milliseconds from typing the command to the last byte of the first page. */
  firstPage: number
  /** Mebibytes that the service itself holds now, without npm and the database. */
  memory(): number
  /** Ctrl-C, and the wait until everything has stopped. */
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

/** Types `npm start` on a data folder and waits for the first page; throws with what it printed when it ends before. */
export async function npmStart(dataDir: string): Promise<Service> {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir }
  const start = performance.now()
  // A group of its own, as a terminal makes, so that Ctrl-C reaches all of it.
  const npm = spawn('npm', ['start'], { cwd: root, env, detached: true })
  const closed = once(npm, 'close')
  let said = ''
  for (const stream of [npm.stdout, npm.stderr])
    stream.on('data', (text) => {
      said += text
    })
  const pid = npm.pid ?? 0
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(url))) {
    if (npm.exitCode !== null) throw new Error(`npm start ended with ${npm.exitCode}:\n${said}`)
    if (performance.now() - start > 120_000) {
      process.kill(-pid, 'SIGINT')
      throw new Error(`npm start showed no page within two minutes:\n${said}`)
    }
    await pause(20)
  }
  return {
    url,
    firstPage: performance.now() - start,
    memory: () => serviceMemory(pid),
    async stop() {
      process.kill(-pid, 'SIGINT')
      await closed
    },
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const { status } = await getRaw(`${url}/`)
    return status < 500
  } catch {
    return false
  }
}

/** Of the Node that serves, among all that npm started. */
function serviceMemory(npm: number): number {
  const service = familyOf(npm).filter(
    ({ command }) => /bin\/hanse start/.test(command) && !/^(npm|sh) /.test(command),
  )
  return Math.max(0, ...service.map(({ mebibytes }) => mebibytes))
}
