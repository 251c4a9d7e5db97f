import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getDocumentProxy } from 'unpdf'
import { sampleReport } from '../../report/sample.ts'
import { wordsOfPdf } from '../reread.ts'
import { writeReportPdf } from './pdf.ts'

const look = {
  gables: 5,
  colours: {},
  address: 'https://network.example/publications/empty-floors',
  citation: 'Ashby, W. and Pell, J. M. (2027) Empty floors.',
  demonstration: true,
}

test('a printed report is tagged PDF/UA-1 with language, title, bookmarks, tables and notes', async () => {
  const bytes = await writeReportPdf(sampleReport(), look)
  const raw = Buffer.from(bytes).toString('latin1')
  for (const said of ['/StructTreeRoot', '<pdfuaid:part>1</pdfuaid:part>', '/Lang (en-GB)'])
    assert.ok(raw.includes(said), said)
  const pdf = await getDocumentProxy(bytes.slice())
  assert.deepEqual((await pdf.getMarkInfo())?.Marked, true)
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, string> }
  assert.equal(info.Title, 'Empty floors')
  const outline = (await pdf.getOutline())!.map(({ title }) => title)
  assert.ok(outline.includes('1 What we counted') && outline.includes('2 Ŵyl a Thŷ'), `${outline}`)
  const roles = new Set<string>()
  const gather = (node: { role?: string; children?: never[] }) => {
    if (node.role) roles.add(node.role)
    for (const child of node.children ?? []) gather(child)
  }
  for (let page = 1; page <= pdf.numPages; page++)
    gather((await (await pdf.getPage(page)).getStructTree()) as never)
  for (const role of ['H1', 'H2', 'P', 'L', 'Table', 'TH', 'TD', 'Note', 'Link', 'TOC'])
    assert.ok(
      [...roles].some((one) => one === role || one.startsWith(role)),
      `${role}: ${[...roles]}`,
    )
})

test('every word of the report is in the printed one, in order, with each note once', async () => {
  const foot = /Test Cities: Empty floors \d+ of \d+/g
  const words = await wordsOfPdf(await writeReportPdf(sampleReport(), look), foot)
  let at = 0
  for (const said of [
    'Study',
    'Empty floors',
    'What stands above the shops',
    'With University of Lindum',
    'Summary',
    'They could be homes.',
    '2049-3630',
    '10.5555/empty-floors',
    'The people named here are invented',
    'Contents',
    '1.1Floors above shops stand empty.',
    '1AHow we counted',
    'by night',
    'Table 1.1People in two cities',
    '103,812',
    'Source: Census 2021',
    'Figure 1.1',
    '2.1Paragraph with strong and slanted words.',
    '2.second',
  ]) {
    const found = words.indexOf(said.replace(/\s+/g, ''), at)
    assert.ok(found >= at, `${said} after ${words.slice(Math.max(0, at - 40), at + 40)}`)
    at = found
  }
  assert.equal(words.split('Emptyforayearorlonger.').length, 2)
})

test('the same version makes the same bytes, and a network’s own colours other ones', async () => {
  const first = Buffer.from(await writeReportPdf(sampleReport(), look))
  assert.ok(first.equals(await writeReportPdf(sampleReport(), look)))
  const green = { ...look, colours: { ink: '#2f6b3c' } }
  assert.ok(!first.equals(await writeReportPdf(sampleReport(), green)))
})
