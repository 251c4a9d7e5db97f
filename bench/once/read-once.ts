import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readConsultation } from '../../src/documents/read/read-consultation.ts'

export interface ReadOnce {
  ms: number
  /** Mebibytes that this process held before it read, and at most. */
  before: number
  most: number
}

// One document in a process of its own, so that the memory is that of this reading.
process.once('message', async (path: string) => {
  const bytes = await readFile(path)
  const before = process.memoryUsage.rss() / 2 ** 20
  const start = performance.now()
  await readConsultation([{ name: basename(path), bytes }])
  const ms = performance.now() - start
  const answer: ReadOnce = { ms, before, most: process.resourceUsage().maxRSS / 1024 }
  process.send?.(answer)
})
process.on('disconnect', () => process.exit(0))
