import { CsvError, parse } from 'csv-parse/sync'

/** A table as a publisher sends it: the names of its columns, and each row with the line on which it begins. */
export interface CsvTable {
  encoding: 'UTF-8' | 'Windows-1252'
  columns: string[]
  rows: CsvRow[]
}

export interface CsvRow {
  line: number
  /** By the name of the column; '' where nothing stands. */
  cells: Record<string, string>
}

/** A file that is no table in comma-separated values; the message says to its sender what is wrong, and where. */
export class UnreadableCsv extends Error {}

/** Reads comma-separated values in UTF-8, with or without its mark, or in Windows-1252, and says which it was. Throws UnreadableCsv. */
export function readCsv(bytes: Uint8Array): CsvTable {
  if (bytes.byteLength === 0) throw new UnreadableCsv('The file is empty.')
  const { text, encoding } = decoded(bytes)
  const lines = records(text)
  const [head, ...body] = lines
  if (!head) throw new UnreadableCsv('The file is empty.')
  const columns = head.record.map((name) => name.trim())
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) !== at)
  if (twice) throw new UnreadableCsv(`The column “${twice}” stands in the file twice.`)
  if (body.length === 0) throw new UnreadableCsv('The file has a line of column names and no row.')
  const rows = body.map(({ record, line }) => {
    if (record.length !== columns.length)
      throw new UnreadableCsv(
        `Line ${line} has ${record.length} cells where the first line names ${columns.length} columns.`,
      )
    return {
      line,
      cells: Object.fromEntries(columns.map((name, at) => [name, record[at]!.trim()])),
    }
  })
  return { encoding, columns, rows }
}

function records(text: string): { record: string[]; line: number }[] {
  const firstLine = text.slice(0, text.search(/\r?\n|$/))
  const delimiter = [',', ';', '\t'].toSorted(
    (a, b) => firstLine.split(b).length - firstLine.split(a).length,
  )[0]!
  try {
    const found = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    let before = 0
    return found
      .map(({ record, info }) => {
        // A quoted cell may hold line ends: `lines` counts to the end of the record.
        const line = Math.max(before + 1, info.lines - endsIn(record))
        before = info.lines
        return { record, line }
      })
      .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem
    throw new UnreadableCsv(
      `Line ${problem.lines ?? '?'} cannot be read as comma-separated values: a quotation mark is opened or closed in the wrong place.`,
    )
  }
}

const endsIn = (record: string[]) =>
  record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)

function decoded(bytes: Uint8Array): { text: string; encoding: CsvTable['encoding'] } {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new UnreadableCsv('The file is in UTF-16. Save it as “CSV UTF-8” and try again.')
  if (bytes.includes(0))
    throw new UnreadableCsv('The file is no text: it has bytes that no table has. Save it as CSV.')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: fromWindows(bytes), encoding: 'Windows-1252' }
  }
}

/** Bytes that Windows-1252 leaves without a letter. */
const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
/** What a letter of UTF-8 looks like when it is read as Windows-1252. */
const readTwice = /[ÃÂ][\u0080-\u00bf]|â€|ï»¿/

function fromWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  const broken = bytes.findIndex((byte) => undefinedBytes.has(byte))
  const at = broken >= 0 ? broken : text.search(readTwice)
  if (at < 0) return text
  const line = text.slice(0, at).split('\n').length
  const near = text
    .slice(Math.max(0, at - 20), at + 10)
    .split(/\r?\n/)
    .at(-1)
  throw new UnreadableCsv(
    `Line ${line} is neither UTF-8 nor Windows-1252, near “${near}”. Save the file as “CSV UTF-8” and try again.`,
  )
}
