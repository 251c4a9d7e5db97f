import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { openWithLibreOffice, whyNoLibreOffice } from '../write/libreoffice.ts'
import { unzipped, xmlTree } from '../write/reread.ts'
import type { Row } from './cell.ts'
import { writeCsv } from './csv.ts'
import { writeOds } from './ods.ts'

/** A reader of RFC 4180, letter by letter. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let i = csv.charCodeAt(0) === 0xfeff ? 1 : 0; i < csv.length; i++) {
    const char = csv[i]!
    if (quoted) {
      if (char !== '"') field += char
      else if (csv[i + 1] === '"') field += csv[++i]
      else quoted = false
    } else if (char === '"') quoted = true
    else if (char === ',') {
      row.push(field)
      field = ''
    } else if (char === '\r' && csv[i + 1] === '\n') {
      rows.push([...row, field])
      row = []
      field = ''
      i++
    } else field += char
  }
  return rows
}

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'"\',;\r\n\t=+-@ ab|%'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
})
const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null))
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 })

test('a CSV file reads back as the cells that were written, formulas as text', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const read = readCsv(writeCsv(table))
      assert.equal(read.length, table.length)
      table.forEach((row, i) => {
        const plain = read[i]!.map((said, j) =>
          typeof row[j] === 'string' && said.startsWith("'") && !row[j].startsWith("'")
            ? said.slice(1)
            : said,
        )
        const cells = row.map((one) =>
          one === null ? '' : String(one).toWellFormed().replaceAll('\0', ''),
        )
        assert.deepEqual(plain, cells)
      })
    }),
    { numRuns: 2000 },
  )
})

test('no cell of a CSV file is run as a formula, and numbers stay numbers', () => {
  const dangerous = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1', '|calc']
  for (const said of dangerous) assert.equal(readCsv(writeCsv([[said]]))[0]![0], `'${said}`)
  assert.equal(writeCsv([['-5', '+4.5', '-3%', -2, null, 'ŵ']]), '\ufeff-5,+4.5,-3%,-2,,ŵ\r\n')
})

function cellsOf(ods: Uint8Array): string[][] {
  type Tree = DefaultTreeAdapterTypes.ChildNode
  const children = (node: object) => ('childNodes' in node ? (node.childNodes as Tree[]) : [])
  const find = (node: object, name: string): Tree[] =>
    children(node).flatMap((child) => (child.nodeName === name ? [child] : find(child, name)))
  const said = (node: Tree): string => {
    if (node.nodeName === '#text') return (node as { value: string }).value
    if (node.nodeName === 'text:s') return ' '
    return node.nodeName === 'text:tab' ? '\t' : children(node).map(said).join('')
  }
  return find(xmlTree(unzipped(ods)['content.xml']!), 'table:table-row').map((row) =>
    find(row, 'table:table-cell').map((one) => find(one, 'text:p').map(said).join('\n')),
  )
}

const grid: Row[] = [
  ['Question', 'Lincoln', 'Bath & North East Somerset'],
  ['1', 'Strongly agree', '=1+1'],
  ['6(a)', '  two  spaces\nand\ta second line ', 'Tŷ Ddewi 🌻 <b>'],
  ['7', 3.5, null],
]
const shown = grid.map((row) => row.map((one) => (one === null ? '' : String(one))))

test('an ODS file reads back as the cells that were written', () => {
  const ods = writeOds('Grid', grid, { frozenColumns: 1 })
  assert.deepEqual(cellsOf(ods), shown)
  const { 'content.xml': content, 'settings.xml': settings } = unzipped(ods)
  assert.match(content!, /office:value-type="float" office:value="3.5"/)
  assert.ok(!content!.includes('table:formula'))
  assert.match(settings!, /VerticalSplitPosition" config:type="int">1</)
  assert.ok(Buffer.from(ods).equals(writeOds('Grid', grid, { frozenColumns: 1 })))
})

test('a sheet may have any name and no rows', () => {
  for (const name of ['', '[a]*?:/\\', "'quoted'", 'x'.repeat(80), '\u0000', '🌻'.repeat(40)]) {
    const { 'content.xml': content } = unzipped(writeOds(name, []))
    assert.match(content!, /table:name="[^"[\]*?:/\\]{1,31}"/)
  }
})

test('LibreOffice opens the ODS file and reads the same cells', {
  skip: whyNoLibreOffice,
}, async () => {
  const csv = await openWithLibreOffice(
    writeOds('Grid', grid),
    'ods',
    'csv:Text - txt - csv (StarCalc):44,34,76',
  )
  const read = readCsv(
    csv
      .toString('utf8')
      .replace(/\r?\n$/, '')
      .replace(/(?<!\r)\n(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\r\n')
      .concat('\r\n'),
  )
  assert.deepEqual(
    read.map((row) => row.map((one) => one.replaceAll('\t', ''))),
    shown.map((row) => row.map((one) => one.replaceAll('\t', ''))),
  )
})
