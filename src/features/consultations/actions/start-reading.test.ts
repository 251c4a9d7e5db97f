import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import type { Page, TestFile, Visitor } from '../../../../tests/visitor.ts'

let scene: Scene
let daniel: Visitor
before(async () => {
  scene = await setUp({ now: '2031-02-10T10:00:00Z' })
  daniel = await scene.as('daniel')
})
after(() => scene.close())

const layouts = join(import.meta.dirname, '../../../documents/read/layouts')
const layout = (name: string, mime = 'text/html'): TestFile => ({
  name,
  mime,
  bytes: readFileSync(join(layouts, name)),
})
const text = (name: string, content: string): TestFile => ({
  name,
  mime: 'text/html',
  bytes: Buffer.from(content),
})

/** Sends files, lets the job read them, and opens what the reading leads to. */
async function give(document: TestFile, landing?: TestFile): Promise<Page> {
  const page = await daniel.open('/consultations/new')
  const form = page.fields('/readings', 'The document')
  const sent = await daniel.post('/readings', {
    ...form,
    document,
    ...(landing ? { landing } : {}),
  })
  assert.match(sent.url, /^\/readings\//, sent.text)
  await scene.runJobs()
  return daniel.open(sent.url)
}

test('a document and its landing page are read and lead on to the questions beside the source', async () => {
  const page = await give(layout('peat-and-ponds.html'), layout('peat-and-ponds.landing.html'))
  assert.match(page.url, /^\/consultations\/[a-z-]+\/questions$/)
  const truth = JSON.parse(readFileSync(join(layouts, 'peat-and-ponds.truth.json'), 'utf8'))
  assert.match(page.text, new RegExp(`${truth.questions.length} questions`))
  assert.ok(page.text.includes(truth.questions[0].text))
  assert.match(page.text, /Department for Meadows and Waters/)
  assert.match(page.text, /England and Wales/)
  const places = page.links.filter((href) => href.startsWith('#place-'))
  assert.equal(places.length, truth.questions.length)
  for (const place of places) assert.ok(page.html.includes(`id="${place.slice(1)}"`), place)
})

test('while it is read the page says so, looks again by itself, and can be left', async () => {
  const page = await daniel.open('/consultations/new')
  const form = page.fields('/readings', 'The document')
  const sent = await daniel.post('/readings', { ...form, document: layout('tide-charges.html') })
  assert.equal(sent.heading, 'Reading the document')
  assert.equal(sent.headers.refresh, '3')
  assert.match((await daniel.open('/consultations')).text, /tide-charges\.html Waiting to be read/)
  await scene.runJobs()
  assert.match((await daniel.open(sent.url)).url, /questions$/)
})

test('the very files are kept and come back to members as files, never as a page of ours', async () => {
  const page = await give(
    text(
      'odd “name”.html',
      '<h1>Small</h1><p>Question 1. Do you agree with it?</p><script>alert(1)</script>',
    ),
  )
  const link = page.links.find((href) => href.startsWith('/documents/')) as string
  const file = await (await scene.as('amara')).open(link)
  assert.equal(file.status, 200)
  assert.match(String(file.headers['content-disposition']), /^attachment; filename\*=UTF-8''odd%20/)
  assert.equal(file.headers['content-type'], 'application/octet-stream')
  assert.equal(file.headers['x-content-type-options'], 'nosniff')
  assert.match(file.html, /alert\(1\)/)
  assert.ok(!page.html.includes('alert(1)'))
})

test('one form posted twice is read once', async () => {
  const page = await daniel.open('/consultations/new')
  const form = {
    ...page.fields('/readings', 'The document'),
    document: layout('bell-ringing.html'),
  }
  const [first, second] = [
    await daniel.post('/readings', form),
    await daniel.post('/readings', form),
  ]
  assert.equal(first.url, second.url)
})

test('no file, an empty file and a poor address are said beside the field', async () => {
  const page = await daniel.open('/consultations/new')
  const files = page.fields('/readings', 'The document')
  assert.match((await daniel.post('/readings', files)).text, /Choose the consultation document/)
  const empty = await daniel.post('/readings', { ...files, document: text('a.html', '') })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /This file is empty/)
  const address = page.fields('/readings', 'Web address')
  for (const [given, sentence] of [
    ['', /Enter the address/],
    ['gov.uk/x', /whole web address/],
    ['http://www.gov.uk/x', /starts with https/],
  ] as const) {
    const wrong = await daniel.post('/readings', { ...address, address: given })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, sentence)
    assert.equal(wrong.fields('/readings', 'Web address').address, given)
  }
})

const locked = `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \ntrailer<</Size 3/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>/P -4>>/ID[<00><00>]>>\nstartxref\n103\n%%EOF`
const word = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(body),
  })
const paper = layout('parks-after-dark.derived.pdf', 'application/pdf')
const bad: [what: string, TestFile, heading: RegExp][] = [
  ['an encrypted PDF', text('locked.pdf', locked), /The file is locked/],
  ['a truncated PDF', { ...paper, bytes: paper.bytes.subarray(0, 300) }, /The file is damaged/],
  [
    'a picture that says it is Word',
    text('a.docx', 'GIF89a\u0001\u0001'),
    /cannot read this kind|damaged/,
  ],
  ['a file of blanks', text('a.html', ' \n '.repeat(50)), /The file is empty/],
  [
    'a zip bomb',
    {
      name: 'bomb.docx',
      mime: 'application/zip',
      bytes: word(`<a>${' '.repeat(300_000_000)}</a>`),
    },
    /The file was not opened/,
  ],
  [
    'a letter that asks nothing',
    text(
      'letter.html',
      '<h1>Dear council</h1><p>We write to thank you for your work on the buses this year.</p>',
    ),
    /We found no question/,
  ],
  [
    'ten thousand questions',
    text(
      'many.html',
      Array.from(
        { length: 10_000 },
        (_, at) => `<p>Question ${at + 1}. Do you agree with proposal number ${at + 1}?</p>`,
      ).join(''),
    ),
    /We found too many questions|Reading took too long/,
  ],
]

for (const [what, file, heading] of bad)
  test(`${what} is not read, the page says why and what to do, and the file is kept`, async () => {
    const page = await give(file)
    assert.match(page.heading, heading, page.text)
    assert.match(page.text, /What to do/)
    assert.match(page.text, /What was kept/)
    const link = page.links.find((href) => href.startsWith('/documents/')) as string
    const kept = await daniel.open(link)
    assert.equal(Buffer.compare(kept.bytes, Buffer.from(file.bytes)), 0)
    const early = await (await scene.as('amara')).open(link)
    assert.equal(
      early.status,
      404,
      'members see documents of a consultation, not of a failed reading',
    )
  })

test('a PDF that is really a web page is read as the web page it is', async () => {
  const page = await give(
    text(
      'paper.pdf',
      '<html><h1>Lying</h1><p>Question 1. Do you agree with this proposal?</p></html>',
    ),
  )
  assert.match(page.url, /questions$/)
})

test('a Word file with external entities reads none of them', async () => {
  const evil = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Question 1. Do you agree with &x; this?</w:t></w:r></w:p></w:body></w:document>`
  const page = await give({ name: 'evil.docx', mime: 'application/zip', bytes: word(evil) })
  assert.ok(!page.html.includes('root:'), 'no file of ours is shown')
})

test('a document without questions can be kept, and its questions added beside it', async () => {
  const page = await give(
    text(
      'thanks.html',
      '<h1>Night ferries</h1><p>We would welcome your thoughts on ferries at night.</p>',
    ),
  )
  const keep = page.forms.find((action) => action.endsWith('/consultations')) as string
  const check = await page.send(keep)
  assert.match(check.url, /questions$/)
  assert.match(check.text, /No question was found/)
  const again = await daniel.post(keep, page.fields(keep))
  assert.equal(again.url, check.url, 'keeping it twice keeps it once')
})

test('a closing date printed before the opening date is left out, and said', async () => {
  const page = await give(
    text(
      'harbour.html',
      '<h1>Harbour dues</h1><p>This consultation opens on 6 April 2031 and closes on 5 April 2031.</p><p>Question 1. Do you agree that dues should rise?</p>',
    ),
  )
  assert.match(page.url, /questions$/)
  assert.match(
    page.text,
    /Look twice.*closing date \(5 April 2031\) before its opening date \(6 April 2031\)/,
  )
  assert.match(page.text, /ClosesNot found. Add it/)
})

test('only the office reads, and only the office sees a reading', async () => {
  const amara = await scene.as('amara')
  assert.equal((await amara.open('/consultations/new')).status, 403)
  const page = await daniel.open('/consultations/new')
  const form = page.fields('/readings', 'The document')
  const sent = await daniel.post('/readings', { ...form, document: layout('market-stalls.html') })
  assert.equal((await amara.open(sent.url)).status, 403)
  assert.ok(!(await amara.open('/consultations')).text.includes('market-stalls.html'))
  assert.match((await scene.stranger().open(sent.url)).heading, /Sign in/)
})

const shared = join(import.meta.dirname, '../../../../../shared/data/consultations')
const real = existsSync(shared)
  ? readdirSync(shared).filter((name) => /^[a-z-]+\.html$/.test(name))
  : []
test('every real document of the shared collection comes out with its questions, dates and nations', {
  skip: real.length === 0 && '../shared is absent',
}, async () => {
  for (const name of real) {
    const stem = name.replace('.html', '')
    const file = (path: string) => ({
      name: path,
      mime: 'text/html',
      bytes: readFileSync(join(shared, path)),
    })
    const truth = JSON.parse(readFileSync(join(shared, `${stem}.truth.json`), 'utf8'))
    const page = await give(file(name), file(`${stem}.landing.html`))
    assert.match(page.url, /questions$/, name)
    const found = Number(/(\d+) questions?/.exec(page.text)?.[1])
    const optional = truth.questions.filter(
      (question: { optional?: boolean }) => question.optional,
    ).length
    assert.ok(
      Math.abs(found - truth.questions.length) <= Math.max(1, optional),
      `${name}: ${found} of ${truth.questions.length}`,
    )
    assert.match(page.text, new RegExp(truth.closes.slice(0, 4)), name)
  }
})
