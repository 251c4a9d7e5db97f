import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { docxFile, htmlFile, odtFile, pdfFile, wordParagraph } from './made-files.ts'
import { readConsultation } from './read-consultation.ts'
import type { ReadFile } from './types.ts'
import { UnreadableDocument, type UnreadableReason } from './unreadable.ts'

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const file = (name: string, content: Uint8Array): ReadFile => ({ name, bytes: content })
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

async function refused(one: ReadFile, reason: UnreadableReason) {
  await assert.rejects(readConsultation([one]), (error: unknown) => {
    assert.ok(error instanceof UnreadableDocument, String(error))
    assert.equal(error.reason, reason)
    assert.match(error.message, /^[A-Z\w].+\.$/)
    assert.ok(error.message.includes(one.name))
    return true
  })
}

test('nothing sent is said to be nothing sent', async () => {
  await assert.rejects(readConsultation([]), { reason: 'no-file' })
})

const encryptedEntry = () => {
  const { bytes: zip } = docxFile(wordParagraph('x'))
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  for (let at = 0; at + 4 < zip.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50)
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
  }
  return zip
}

const cases: [string, ReadFile, UnreadableReason][] = [
  ['an empty file is said to be empty', file('a.html', bytes()), 'empty'],
  ['a file of blanks is said to be empty', file('a.html', strToU8('  \n\t ')), 'empty'],
  ['a page without a word is said to be empty', htmlFile(''), 'empty'],
  [
    'a file of more than 25 MB is not opened',
    file('big.pdf', new Uint8Array(25 * 1024 * 1024 + 1).fill(32)),
    'too-large',
  ],
  [
    'a picture is not a document',
    file('photo.docx', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)),
    'unknown-kind',
  ],
  ['plain JSON is not a document', file('a.html', strToU8('{"p": "<p>no</p>"}')), 'unknown-kind'],
  [
    'a spreadsheet is not a consultation document',
    file('a.docx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })),
    'unknown-kind',
  ],
  [
    'an old Word file says how to save it',
    file('a.doc', bytes(...compound, ...new Array(512).fill(0))),
    'old-word',
  ],
  [
    'a Word file with a password is said to be locked',
    file('a.docx', Uint8Array.from([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')])),
    'encrypted',
  ],
  [
    'a locked entry in an archive is said to be locked',
    file('a.docx', encryptedEntry()),
    'encrypted',
  ],
  [
    'an OpenDocument text with a password is said to be locked',
    odtFile('<text:p>x</text:p>', '', {
      'META-INF/manifest.xml':
        '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    }),
    'encrypted',
  ],
  [
    'a PDF with a password is said to be locked',
    pdfFile(
      [['Question 1: Why?']],
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<01> <02>]`,
    ),
    'encrypted',
  ],
  [
    'a PDF cut short is said to be damaged',
    file('a.pdf', strToU8('%PDF-1.7\n1 0 obj\n<< /Type /Cat')),
    'damaged',
  ],
  ['a PDF with no text says that it holds pictures', pdfFile([[]]), 'pictures-only'],
  [
    'a Word file cut short is said to be damaged',
    (() => {
      const whole = docxFile(wordParagraph('Question 1: Why?'))
      return file('a.docx', whole.bytes.slice(0, whole.bytes.length - 60))
    })(),
    'damaged',
  ],
  [
    'a Word file whose XML breaks off is said to be damaged',
    file('a.docx', zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') })),
    'damaged',
  ],
  [
    'XML nested beyond all sense is said to be damaged',
    docxFile('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)),
    'damaged',
  ],
]
for (const [name, one, reason] of cases) test(name, () => refused(one, reason))

test('a zip bomb is stopped while it inflates, whatever size it states', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(200 * 1024 * 1024) }, { level: 9 })
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
  for (let at = 0; at + 4 < bomb.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true)
  }
  const before = process.memoryUsage.rss()
  await refused(file('bomb.docx', bomb), 'inflates')
  assert.ok(process.memoryUsage.rss() - before < 400 * 1024 * 1024)
})

test('an archive of thousands of entries is not opened', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 4100 }, (_, n) => [`word/${n}.xml`, new Uint8Array(0)]),
  )
  await refused(file('many.docx', zipSync(many)), 'inflates')
})

test('a name never decides what a file is: a page called .pdf is read as a page', async () => {
  const read = await readConsultation([
    htmlFile('<p>Question 1: Should it rain?</p>', 'document.pdf'),
  ])
  assert.equal(read.questions[0]?.text, 'Should it rain?')
})

test('entities that a document declares are never resolved, inside or outside', async () => {
  const prolog =
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
  const read = await readConsultation([
    docxFile(wordParagraph('Question 1: Is &b;&x; safe?'), {}, prolog),
  ])
  assert.equal(read.questions[0]?.text, 'Is safe?')
  assert.ok(!JSON.stringify(read).includes('root:'))
})

test('a document without a question says so and shows its text', async () => {
  const read = await readConsultation([
    htmlFile('<h1>A notice of works</h1><p>The road will be closed.</p>'),
  ])
  assert.deepEqual(read.questions, [])
  assert.ok(read.warnings.includes('No question was found in this document.'))
  assert.equal(read.blocks.length, 2)
})

test('a closing date before the opening is shown as a mistake to check', async () => {
  const read = await readConsultation([
    htmlFile(
      '<h1>Odd dates here</h1><p>This consultation opens on 3 May 2031. It closes at 5pm on 1 April 2031.</p><p>Question 1: Why?</p>',
    ),
  ])
  assert.equal(read.opens, '2031-05-03')
  assert.equal(read.closes, '2031-04-01')
  assert.ok(read.warnings.some((sentence) => /before the opening/.test(sentence)))
})

test('ten thousand questions are read in seconds, with or without numbers', async () => {
  for (const label of [(n: number) => `Question ${n}: `, () => '']) {
    const body = Array.from(
      { length: 10_000 },
      (_, n) =>
        `<p>${label(n + 1)}Do you agree with the proposal on drain ${n} of the district?</p>`,
    ).join('')
    const read = await readConsultation([htmlFile(body)])
    assert.equal(read.questions.length, 10_000)
    assert.ok(read.warnings.some((sentence) => sentence.startsWith('10,000 questions')))
  }
})
