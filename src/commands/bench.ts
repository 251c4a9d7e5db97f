import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../kernel/config.ts'

export const about = 'Measures speed and prints one table; --json prints the same as JSON.'

/** Runs the benchmarks in a process of their own, whose memory and start are part of the figures. */
export async function run(args: string[]): Promise<number> {
  const file = join(root, 'bench/index.ts')
  const child = spawn(process.execPath, [...process.execArgv, file, ...args], { stdio: 'inherit' })
  return new Promise((done) => {
    child.on('close', (code) => done(code ?? 1))
  })
}
