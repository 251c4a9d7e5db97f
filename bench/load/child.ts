import { fork, type Serializable } from 'node:child_process'
import { join } from 'node:path'
import { familyOf } from './memory.ts'

export interface Child<T> {
  /** Mebibytes that it holds now. */
  memory(): number
  /** Milliseconds of processor time that it has used. */
  cpu(): Promise<number>
  /** What it answered first. */
  answer: T
  stop(): Promise<void>
}

/** Starts a file of this folder's parent in a process of its own, hands it a message and waits for its answer. */
export async function startChild<T>(file: string, message: Serializable): Promise<Child<T>> {
  const child = fork(join(import.meta.dirname, '..', file), [], {
    execArgv: process.execArgv,
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  const closed = new Promise<void>((done) => child.once('exit', () => done()))
  child.send(message)
  const answer = await new Promise<T>((done, fail) => {
    child.once('message', (value) => done(value as T))
    child.once('exit', (code) => fail(new Error(`${file} ended with ${code} before it answered.`)))
  })
  return {
    async cpu() {
      const told = new Promise<number>((done) => {
        child.once('message', (value) => done(value as number))
      })
      child.send('cpu')
      return told
    },
    memory: () => familyOf(child.pid ?? 0)[0]?.mebibytes ?? 0,
    answer,
    async stop() {
      if (child.connected) child.disconnect()
      await closed
    },
  }
}

/** What a file does in a process of its own, which ends afterwards. */
export async function doneInChild<T>(file: string, message: Serializable): Promise<T> {
  const child = await startChild<T>(file, message)
  await child.stop()
  return child.answer
}

/** In a child that serves: tells its processor time when asked, and ends with its parent. */
export function serveUntilParentEnds(): void {
  process.on('message', (message) => {
    if (message !== 'cpu') return
    const { user, system } = process.cpuUsage()
    process.send?.((user + system) / 1000)
  })
  process.on('disconnect', () => process.exit(0))
}
