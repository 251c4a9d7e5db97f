import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleReport } from '../../documents/report/sample.ts'
import { bibTex, citationWords, cslJson, ris } from './citation.ts'

const address = 'https://network.example/publications/empty-floors'
const cited = { document: sampleReport(), slug: 'empty-floors', address }

test('a publication is cited by authors, year, title, publisher and DOI', () => {
  assert.equal(
    citationWords(cited),
    'Ashby, W. and Pell, J. M. (2027) Empty floors: What stands above the shops. Test Cities. https://doi.org/10.5555/empty-floors',
  )
})

test('without authors the network is cited, without a DOI its address, and a later version is named', () => {
  const document = { ...sampleReport(), credits: [], doi: null, version: 2 }
  assert.equal(
    citationWords({ ...cited, document }),
    `Test Cities (2027) Empty floors: What stands above the shops (version 2). Test Cities. ${address}`,
  )
})

test('BibTeX has each author, and signs of TeX in a title do no harm', () => {
  const text = bibTex({ ...cited, document: { ...sampleReport(), subtitle: 'Costs & 5% {more' } })
  assert.match(text, /^@techreport\{empty-floors-2027,\n/)
  assert.match(text, /author = \{Ashby, Wren and Pell, Jo Mary\}/)
  assert.match(text, /Costs \\& 5\\% more\}/)
  assert.equal([...text].filter((sign) => sign === '{').length, text.split('}').length - 1)
})

test('RIS begins with its type, ends with its end, and has one value on a line', () => {
  const lines = ris(cited).split('\r\n')
  assert.equal(lines[0], 'TY  - RPRT')
  assert.equal(lines.at(-2), 'ER  - ')
  assert.ok(lines.includes('AU  - Ashby, Wren'))
  assert.ok(lines.includes('DO  - 10.5555/empty-floors'))
  for (const line of lines.slice(0, -2)) assert.match(line, /^[A-Z][A-Z0-9] {2}- ./)
})

test('CSL-JSON has what a citation style needs', () => {
  const [item] = JSON.parse(cslJson(cited))
  assert.equal(item.type, 'report')
  assert.deepEqual(item.author[1], { family: 'Pell', given: 'Jo Mary' })
  assert.deepEqual(item.issued, { 'date-parts': [[2027, 3, 2]] })
  assert.equal(item.DOI, '10.5555/empty-floors')
  assert.equal(item.ISSN, '2049-3630')
})
