import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { run as runTests } from 'node:test'
import { spec } from 'node:test/reporters'
import { root } from '../../kernel/config.ts'

export interface Batch {
  files: string[]
  concurrency: number
  /** How long one file may take, in milliseconds. */
  timeout: number
}

type Counts = Map<string, number>

// The lines with which node closes a run. Two runs are shown as one, so they are added up.
const closingLine = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) (\d+(?:\.\d+)?)$/

async function* inTurn(batches: Batch[], counts: Counts) {
  for (const { files, concurrency, timeout } of batches) {
    if (files.length === 0) continue
    const events = runTests({
      files,
      concurrency,
      timeout,
      cwd: root,
      execArgv: ['--import', 'tsx'],
    })
    for await (const event of events) {
      const { nesting, message } = (event.data ?? {}) as { nesting?: number; message?: string }
      const line = event.type === 'test:diagnostic' && nesting === 0 && closingLine.exec(message!)
      if (line) counts.set(line[1]!, (counts.get(line[1]!) ?? 0) + Number(line[2]))
      else if (event.type !== 'test:summary') yield event
    }
  }
  for (const [name, count] of counts)
    yield {
      type: 'test:diagnostic',
      data: { nesting: 0, message: `${name} ${count}`, level: 'info' },
    }
}

/** Runs the batches one after the other and reports them as one run of node's test runner; true if all passed. */
export async function runFiles(batches: Batch[]): Promise<boolean> {
  const counts: Counts = new Map()
  const out = new PassThrough()
  out.pipe(process.stdout, { end: false })
  await pipeline(Readable.from(inTurn(batches, counts)), new spec(), out)
  return counts.get('fail') === 0 && counts.get('cancelled') === 0 && (counts.get('tests') ?? 0) > 0
}
