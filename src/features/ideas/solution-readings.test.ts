import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Page, Visitor } from '../../../tests/visitor.ts'
import {
  docxFile,
  htmlFile,
  odtFile,
  pdfFile,
  wordParagraph,
} from '../../documents/read/made-files.ts'
import type { ReadFile } from '../../documents/read/types.ts'

let scene: Scene
let priya: Visitor
before(async () => {
  scene = await setUp()
  priya = await scene.as('priya')
})
after(() => scene.close())

/** An invented case study. */
const lines = [
  'Case study: Lending ladders in Exeter',
  'The challenge',
  'Exeter City Council found that one in four tenants had no tools to mend a gutter.',
  'What we did',
  'We opened a lending shed in May 2025, with 2 full-time officers and volunteers.',
  'Costs',
  'The shed cost £18,500 to build and costs £4,200 a year to run. It took nine months.',
  'Results',
  'Repairs reported by tenants fell by 31% and 640 tools are lent each month.',
  'What went wrong',
  'Twelve ladders were stolen in the first winter.',
  'What we would do differently',
  'Mark every tool before the first day.',
]

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const heads = new Set([0, 1, 3, 5, 7, 9, 11])
const asHtml = htmlFile(
  lines
    .map((line, at) => (heads.has(at) ? `<h2>${escaped(line)}</h2>` : `<p>${escaped(line)}</p>`))
    .join(''),
  'shed.html',
)
const asDocx = docxFile(lines.map((line) => wordParagraph(line)).join(''))
const asOdt = odtFile(lines.map((line) => `<text:p>${escaped(line)}</text:p>`).join(''))
const asPdf = pdfFile([lines])

const field = (page: Page, name: string) => String(page.fields('/solution-studies')[name] ?? '')

async function given(file: ReadFile, mime = 'application/octet-stream'): Promise<Page> {
  const form = await priya.open('/solutions/read')
  return form.send('/solution-readings', { file: { name: file.name, mime, bytes: file.bytes } })
}

for (const [kind, file] of [
  ['a web page', asHtml],
  ['a Word file', asDocx],
  ['an OpenDocument file', asOdt],
  ['a PDF', asPdf],
] as const)
  test(`${kind} is read, and every field that was proposed says from which paragraph`, async () => {
    const page = await given(file)
    assert.equal(page.status, 200)
    assert.equal(page.heading, 'Check what was read')
    assert.equal(field(page, 'title'), 'Lending ladders in Exeter')
    assert.match(field(page, 'why'), /one in four tenants/)
    assert.match(field(page, 'what'), /opened a lending shed/)
    assert.match(field(page, 'results'), /fell by 31%/)
    assert.match(field(page, 'wentWrong'), /ladders were stolen/)
    assert.match(field(page, 'differently'), /Mark every tool/)
    assert.equal(field(page, 'costOnce'), '18500')
    assert.equal(field(page, 'costYearly'), '4200')
    assert.equal(field(page, 'staff'), '2')
    assert.match(field(page, 'timeTaken'), /Nine months/)
    assert.equal(field(page, 'started-year'), '2025')
    assert.equal(field(page, 'figure-0'), '31%')
    assert.match(page.text, /What went wrongparagraph 11/)
  })

test('nothing is kept until a person confirms; then the draft has the document that it was read from', async () => {
  const count = async () =>
    Number((await scene.owner.query('select count(*) as n from file')).rows[0].n)
  const before = await count()
  const page = await given(asDocx)
  assert.equal(await count(), before)
  const wrong = await page.send('/solution-studies', { title: '' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Say in a few words what you did/)
  assert.match(wrong.text, /one in four tenants/)
  const draft = await wrong.send('/solution-studies', { title: 'Ladders to lend' })
  assert.equal(draft.heading, 'Ladders to lend')
  assert.match(draft.text, /Draft/)
  assert.match(draft.text, new RegExp(asDocx.name.replace('.', '\\.')))
  const link = draft.links.find((one) => /\/documents\/[0-9a-f-]{36}$/.test(one))!
  assert.equal((await priya.open(link)).status, 200)
  for (const other of [scene.stranger(), await scene.as('amara')])
    assert.equal((await other.open(link)).status, 404)
  await draft.send('/solution-sharings')
  assert.equal((await (await scene.as('amara')).open(link)).status, 200)
  assert.equal((await scene.stranger().open(link)).status, 404)
})

test('a document kept for the council alone is offered to nobody', async () => {
  const page = await given(asHtml)
  const draft = await page.send('/solution-studies', { title: 'Kept inside', offer: 'keep' })
  assert.doesNotMatch(draft.text, /shed\.html/)
  const { rows } = await scene.owner.query(
    `select f.name from solution s join file f on f.id = s.read_from_file_id where s.title = 'Kept inside'`,
  )
  assert.deepEqual(rows, [{ name: 'shed.html' }])
})

test('text that is pasted is read too, and markup in it stays text', async () => {
  const form = await priya.open('/solutions/read')
  const text = `${lines.join('\n')}\n<script>alert(1)</script>`
  const page = await form.send('/solution-readings', { text })
  assert.equal(field(page, 'costOnce'), '18500')
  assert.doesNotMatch(page.html, /<script>alert/)
})

test('what cannot be read says so in a clear sentence', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const scan = await given(pdfFile([[]]))
  assert.equal(scan.status, 422)
  assert.match(scan.text, /is a scan: it holds only pictures of pages/)
  const empty = await given({ name: 'empty.html', bytes: new Uint8Array() })
  assert.match(empty.text, /is empty/)
  const other = await given({ name: 'photo.jpg', bytes: bytes('\xff\xd8 nothing') })
  assert.match(other.text, /is not a web page, PDF, Word or OpenDocument file/)
  const locked = new Uint8Array(2048)
  locked.set([0xd0, 0xcf, 0x11, 0xe0])
  locked.set(Buffer.from('EncryptedPackage', 'utf16le'), 600)
  assert.match((await given({ name: 'locked.docx', bytes: locked })).text, /locked with a password/)
  const nothing = await (await priya.open('/solutions/read')).send('/solution-readings', {})
  assert.match(nothing.text, /Choose the case study, or paste its text/)
})

test('documents are added and removed, and what is none is refused', async () => {
  const draft = await (await given(asHtml)).send('/solution-studies', {
    title: 'Papers',
    offer: 'drop',
  })
  const page = await priya.open(`${draft.url}/documents`)
  const send = (name: string, bytes: Uint8Array) =>
    page.send('/solution-documents', { title: 'The lease', file: { name, mime: '', bytes } })
  assert.match((await send('tool.exe', new Uint8Array([1, 2]))).text, /Choose a PDF, a Word/)
  assert.match((await send('fake.pdf', new Uint8Array([1, 2]))).text, /Choose a PDF, a Word/)
  const added = await send('lease.pdf', asPdf.bytes)
  assert.match(added.text, /The lease/)
  const removed = await added.send('/solution-document-removals')
  assert.doesNotMatch(removed.text, /lease\.pdf/)
})
