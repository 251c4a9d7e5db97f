import { fork } from 'node:child_process'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { groups } from './groups.ts'
import { printTable } from './print-table.ts'
import { type Row, rowsOf } from './row.ts'

const args = process.argv.slice(2)
const asJson = args.includes('--json')
const asked = args.filter((arg) => arg !== '--json')
const unknown = asked.filter((name) => !(name in groups))

if (unknown.length) {
  process.stderr.write(
    `There is no group "${unknown[0]}". There are: ${Object.keys(groups).join(', ')}; --json prints JSON.\n`,
  )
  process.exitCode = 2
} else await measure(asked.length ? asked : Object.keys(groups))

async function measure(names: string[]) {
  const start = Date.now()
  const about = machine()
  const rows: Row[] = []
  let broken = false
  for (const name of names) {
    const group = await groups[name]?.()
    process.stderr.write(`${name}: ${group?.about}\n`)
    const found = await rowsOfGroup(name)
    rows.push(...(found ?? [rowsOf(name).left('This group broke; what it said stands above.')]))
    broken ||= found === null
  }
  const seconds = Math.round((Date.now() - start) / 1000)
  if (asJson) process.stdout.write(`${JSON.stringify({ ...about, seconds, rows }, null, 2)}\n`)
  else process.stdout.write(`\n${sentence(about, seconds)}\n\n${printTable(rows)}`)
  if (broken) process.exitCode = 1
}

/** Null where the group broke. */
function rowsOfGroup(name: string): Promise<Row[] | null> {
  const child = fork(join(import.meta.dirname, 'run-group.ts'), [name], {
    execArgv: process.execArgv,
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  return new Promise((done) => {
    let rows: Row[] | null = null
    child.on('message', (message) => {
      rows = message as Row[]
    })
    child.on('exit', () => done(rows))
  })
}

function machine() {
  return {
    at: new Date().toISOString(),
    node: process.version,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    gibibytes: Math.round(totalmem() / 2 ** 30),
    /** Before the first group: how many other programs wanted a core. */
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  }
}

function sentence(about: ReturnType<typeof machine>, seconds: number): string {
  const { at, node, cores, processor, gibibytes, load } = about
  return `${at.slice(0, 16).replace('T', ' ')} UTC, Node ${node}, ${cores} cores (${processor}), ${gibibytes} GiB, load ${load} before the first group, ${seconds} s in all.`
}
