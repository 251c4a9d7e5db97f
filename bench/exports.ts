import { type FormatName, formats } from '../src/documents/write/index.ts'
import { doneInChild } from './load/child.ts'
import type { ExportOnce } from './once/export-once.ts'
import { type Row, rowsOf } from './row.ts'

export const about =
  'Milliseconds to write a response of 106 answers in each format, the first time in a new process and then.'

const { alone, atMost } = rowsOf('exports')
const limit = [500, 'promised'] as const

/** Writes each format in a process of its own for some three seconds. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = []
  for (const format of Object.keys(formats) as FormatName[]) {
    const once = await doneInChild<ExportOnce>('once/export-once.ts', format)
    const name = format.toUpperCase()
    rows.push(
      atMost(`${name}, first in a new process`, [once.first, 'ms'], ...limit),
      atMost(`${name}, repeated, median`, [once.repeated, 'ms'], ...limit),
      atMost(`${name}, repeated, p95`, [once.p95, 'ms'], ...limit),
      atMost(`${name}, another response each time, median`, [once.another, 'ms'], ...limit),
      alone(`${name}, size`, [once.bytes / 1024, 'KiB']),
      alone(`${name}, most memory of the process`, [once.most, 'MiB']),
    )
  }
  return rows
}
