import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../kernel/config.ts'
import { type Check, checks } from './check/checks.ts'

export const about = 'Checks format, types and the rules of the house, and lists each result.'

interface Result {
  passed: boolean
  output: string
}

function perform(check: Check): Promise<Result> {
  const [program = '', ...args] = check.command
  return new Promise((done) => {
    let output = ''
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (bytes) => {
      output += bytes
    })
    child.stderr.on('data', (bytes) => {
      output += bytes
    })
    child.on('error', (problem) => done({ passed: false, output: problem.message }))
    child.on('close', (code) => done({ passed: code === 0, output }))
  })
}

/** Runs every check, prints name, result and seconds of each, and what a failed one said; 1 if any failed. */
export async function run(): Promise<number> {
  const print = (text: string) => process.stdout.write(`${text}\n`)
  const width = Math.max(...checks.map((check) => check.name.length))
  let failed = 0
  for (const check of checks) {
    const label = check.name.padEnd(width)
    if (check.needs && !existsSync(join(root, check.needs))) {
      print(`skipped  ${label}  there is no ${check.needs}`)
      continue
    }
    const began = performance.now()
    const { passed, output } = await perform(check)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    print(`${passed ? 'passed ' : 'FAILED '}  ${label}  ${seconds.padStart(5)} s`)
    if (passed) continue
    failed++
    print(output.trimEnd().replaceAll(/^/gm, '         '))
  }
  return failed === 0 ? 0 : 1
}
