import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type pg from 'pg'
import { root } from '../config.ts'
import { connected, gone, isAlive, recordedPostmaster } from './postmaster.ts'

const folders: string[] = []
const children: ChildProcess[] = []

/** A folder for one installation, which others may pass through. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hanse-pg-'))
  chmodSync(folder, 0o755)
  folders.push(folder)
  return folder
}

/** Ends every process and server that a test left, and removes its folders. */
export async function clearTrials(): Promise<void> {
  for (const child of children) await end(child, 'SIGKILL')
  for (const folder of folders) {
    for (const name of [folder, join(folder, 'closed'), join(folder, 'far')]) {
      const server = recordedPostmaster(join(name, 'data/postgres'))
      if (!server || !isAlive(server.pid)) continue
      process.kill(server.pid, 'SIGQUIT')
      await gone(server.pid, 5000)
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Answer {
  how?: string
  refused?: string
  superuser: pg.ClientConfig
  child: ChildProcess
}

/** Starts the database on `dataDir` in a process of its own, as another user if asked. */
export async function start(dataDir: string, uid?: number): Promise<Answer> {
  const file = join(import.meta.dirname, 'start-for-test.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', file, dataDir], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid ? { uid, gid: uid, env: { PATH: process.env.PATH } } : {}),
  })
  children.push(child)
  const lines = createInterface({ input: child.stdout! })
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => ['{}'])])
  return { ...JSON.parse(line), child }
}

/** Sends the signal and waits until the process is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}

/** The server that runs on `dataDir`, as its own file records it. */
export const postmaster = (dataDir: string) => recordedPostmaster(join(dataDir, 'postgres'))!

/** Commits a text. */
export const write = (at: Answer, text: string) =>
  connected(at.superuser, async (client) => {
    await client.query('create table if not exists said (what text)')
    await client.query('insert into said values ($1)', [text])
  })

/** Every text ever committed, in order. */
export const read = (at: Answer) =>
  connected(at.superuser, async (client) => {
    const { rows } = await client.query('select string_agg(what, $1) as all from said', [' '])
    return rows[0].all
  })
