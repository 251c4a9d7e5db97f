import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { parse } from 'parse5'
import { extractText } from 'unpdf'
import { readInWorker } from '../src/documents/read/in-worker.ts'
import { readConsultation } from '../src/documents/read/read-consultation.ts'
import type { ReadFile } from '../src/documents/read/types.ts'
import { largeDocuments } from './large-documents.ts'
import { doneInChild } from './load/child.ts'
import { measured, median, quantile } from './measure.ts'
import type { ReadOnce } from './once/read-once.ts'
import { readerFiles } from './reader-files.ts'
import { type Row, rowsOf } from './row.ts'

export const about =
  'Milliseconds to read one consultation document, by format, and a long one; beside a library that only takes out the text.'

const { alone, atMost, beside, left } = rowsOf('reader')

/** What the work would cost that nobody can do without. */
const bare: Record<string, { name: string; read: (bytes: Uint8Array) => unknown }> = {
  html: { name: 'parse5 alone', read: (bytes) => parse(Buffer.from(bytes).toString()) },
  docx: {
    name: 'mammoth, text alone',
    read: (bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) }),
  },
  odt: { name: 'unzipping alone', read: (bytes) => unzipSync(bytes) },
  pdf: { name: 'pdf.js, text alone', read: (bytes) => extractText(new Uint8Array(bytes)) },
}

const few = { warmUp: 1, rounds: 3, seconds: 1 }

/** Measures every format for some ten seconds, then the long documents. */
export async function run(): Promise<Row[]> {
  const { name, shared, byFormat } = readerFiles()
  const rows: Row[] = []
  if (!shared)
    rows.push(left('The shared documents are not here: measured on the invented layouts'))
  for (const format of Object.keys(bare)) {
    const files = byFormat.get(format)
    if (files) rows.push(...(await formatRows(format, files, `${files.length} ${name}`)))
    else rows.push(left(`No ${format.toUpperCase()} among the ${name}: not measured`))
  }
  return [...rows, ...(await threadRows(byFormat.get('html')?.[0])), ...(await largeRows())]
}

async function formatRows(format: string, files: ReadFile[], what: string): Promise<Row[]> {
  const yardstick = bare[format]
  if (!yardstick) return []
  const until = performance.now() + 10_000
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (const file of files) {
    if (ours.length > 4 && performance.now() > until) break
    ours.push((await measured(() => readConsultation([file]), few)).median)
    theirs.push((await measured(() => yardstick.read(file.bytes), few)).median)
  }
  const label = `${format.toUpperCase()}, ${what}`
  return [
    beside(`${label}, median`, [median(ours), 'ms'], median(theirs), yardstick.name),
    beside(`${label}, p95`, [quantile(ours, 0.95), 'ms'], quantile(theirs, 0.95), yardstick.name),
  ]
}

/** What the thread costs that keeps a bad document from stopping the service. */
async function threadRows(file: ReadFile | undefined): Promise<Row[]> {
  if (!file) return []
  const here = await measured(() => readConsultation([file]), few)
  const apart = await measured(() => readInWorker([file]), few)
  return [
    beside(
      'One HTML document in a thread of its own',
      [apart.median, 'ms'],
      here.median,
      'without the thread',
    ),
  ]
}

async function largeRows(): Promise<Row[]> {
  const { pages, pdf, docx } = await largeDocuments(200)
  const folder = await mkdtemp(join(tmpdir(), 'hanse-bench-'))
  try {
    return [
      ...(await longRows('pdf', `PDF of ${pages} pages`, pdf, folder)),
      ...(await longRows('docx', `DOCX of the same ${pages} pages`, docx, folder)),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function longRows(
  format: string,
  what: string,
  bytes: Uint8Array,
  folder: string,
): Promise<Row[]> {
  const yardstick = bare[format]
  const file = { name: `long.${format}`, bytes }
  const path = join(folder, file.name)
  await writeFile(path, bytes)
  const { median: ms } = await measured(() => readConsultation([file]), { ...few, seconds: 6 })
  const theirs = await measured(() => yardstick?.read(bytes), { ...few, seconds: 6 })
  const once = await doneInChild<ReadOnce>('once/read-once.ts', path)
  const apart = await measured(() => readInWorker([file]), { warmUp: 0, rounds: 1, seconds: 1 })
  const rate = (took: number) => bytes.length / 2 ** 20 / (took / 1000)
  return [
    beside(what, [rate(ms), 'MiB/s'], rate(theirs.median), yardstick?.name ?? ''),
    atMost(
      `${what}, in a new thread`,
      [apart.median / 1000, 's'],
      30,
      'the thread is stopped after',
    ),
    beside(`${what}, most memory`, [once.most, 'MiB'], once.before, 'before reading'),
    alone(`${what}, first time in a process`, [once.ms / 1000, 's']),
  ]
}
