import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { root } from '../kernel/config.ts'
import { untilStopped } from './start/until-stopped.ts'

export const about = 'Starts Hanse, and again whenever a file of its program changes.'

const folders = ['src', 'demo', 'migrations', 'build']
const isProgram = /\.(tsx?|sql|s?css|json|md|html|svg)$/

/** Serves until asked to stop; an editor that saves several files at once causes one restart. */
export async function run(args: string[]): Promise<number> {
  const stop = untilStopped()
  // A terminal's Ctrl-C reaches the server as well; this process waits for it to finish.
  const start = () =>
    spawn(process.execPath, [...process.execArgv, join(root, 'bin/hanse'), 'start', ...args], {
      stdio: 'inherit',
      env: { ...process.env, npm_lifecycle_event: 'dev' },
    })
  const end = async (server: ChildProcess) => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
  }
  let server = start()
  let timer: NodeJS.Timeout | undefined
  let restart: Promise<void> | null = null
  const again = async () => {
    await end(server)
    server = start()
    restart = null
  }
  for (const folder of folders.map((name) => join(root, name)).filter(existsSync))
    watch(folder, { recursive: true }, (_, file) => {
      if (!file || !isProgram.test(file) || file.includes('.test.')) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        process.stdout.write(`\n${file} changed; starting again.\n`)
        restart ??= again()
      }, 150)
    })
  await stop.asked
  clearTimeout(timer)
  await restart
  await end(server)
  return 0
}
