import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { setTerms } from '../../../../tests/subscription-terms.ts'

let scene: Scene
before(async () => {
  scene = await setUp({ now: '2027-04-02T10:00:00Z' })
})
after(() => scene.close())

const desk = '/network/subscriptions'
const words = async (bytes: Uint8Array) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  })
  return text.replace(/\s+/g, ' ')
}

test('a network without a price learns what to set', async () => {
  const page = await (await scene.as('ruth')).open(desk)
  assert.match(page.text, /The constitution sets no price/)
  await setTerms(scene)
})

test('the desk says what each member would be asked, and one council or all are asked after a look', async () => {
  const office = await scene.as('ruth')
  const before = await office.open(desk)
  assert.match(before.text, /2027–28.*Not invoiced yet£21,002.00/)
  assert.match(before.text, /LincolnRaise the invoice of LincolnSmall£3,000.00/)
  const one = await office.open(`${desk}/new?year=2027&council=exeter`)
  assert.equal(one.heading, 'Raise the invoice of Exeter for 2027–28?')
  const raised = await one.send('/invoices')
  assert.match(raised.text, /Exeter0001Middle£4,500.50Due on 2 May 2027/)
  const all = await office.open(`${desk}/new?year=2027`)
  assert.equal(all.heading, 'Raise 4 invoices for 2027–28?')
  const sent = await all.send('/invoices')
  assert.match(sent.text, /Invoiced£21,002.00/)
  assert.equal((await office.open(`${desk}/new?year=2027`)).status, 404, 'nobody is left to ask')
  await scene.runJobs()
})

test('the PDF says who asks whom for what, how it was worked out, and how to pay', async () => {
  const file = await (await scene.as('ruth')).open(`${desk}/1/invoice.pdf`)
  assert.match(String(file.headers['content-type']), /application\/pdf/)
  const text = await words(file.bytes)
  for (const said of [
    'Invoice 0001',
    'Exeter City Council',
    '1 April 2027 to 31 March 2028 (2027–28)',
    'To pay £4,500.50',
    '130,712 people (Census 2021): band Middle, £4,500.50 a year.',
    'Outside the scope of VAT.',
    'sort code 00-00-00',
    'Reference: 0001',
  ])
    assert.ok(text.includes(said), `${said} in ${text}`)
  const raw = file.bytes.toString('latin1')
  assert.match(raw, /pdfuaid/, 'it is tagged for screen readers')
})

test('the office records the money beside a mended mistake, and takes an invoice back with a reason', async () => {
  const office = await scene.as('ruth')
  const page = await office.open(`${desk}/1`)
  assert.match(page.text, /Due on 2 May 2027/)
  const paid = { 'paid-day': '1', 'paid-month': '4', 'paid-year': '2027', reference: 'BACS 77' }
  const wrong = await page.send(`${desk}/1/payments`, { ...paid, 'paid-day': '31' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Enter the day on which the money arrived/)
  assert.match(wrong.html, /value="BACS 77"/)
  const early = await page.send(`${desk}/1/payments`, { ...paid, 'paid-day': '3' })
  assert.match(early.text, /That day is still to come/)
  const done = await page.send(`${desk}/1/payments`, paid)
  assert.match(done.text, /Paid on 1 April 2027.*reference BACS 77/)
  assert.deepEqual(done.forms, [], 'nothing more is to be done with it')

  const other = await office.open(`${desk}/2`)
  const bare = await other.send(`${desk}/2/credit-notes`, { reason: ' ' })
  assert.match(bare.text, /Say why it is taken back/)
  const back = await other.send(`${desk}/2/credit-notes`, { reason: 'The band was wrong' })
  assert.match(back.text, /Taken back on 2 April 2027, C0001.*The band was wrong/)
  const note = await words((await office.open(`${desk}/2/credit-note.pdf`)).bytes)
  assert.match(
    note,
    /Credit note C0001.*Takes back invoice 0002.*Taken back -£3,000.00.*The band was wrong/,
  )
  const again = await office.open(desk)
  assert.match(again.text, /Raise 1 invoice/)
  assert.match(again.text, /Taken back.*C0001/)
})

test('a council’s own people see their invoices, and nobody else sees that there are any', async () => {
  for (const who of ['amara', 'harriet'] as const) {
    const own = await (await scene.as(who)).open('/members/lincoln/subscription')
    assert.match(own.text, /0002.*Taken back/)
    const invoice = await (await scene.as(who)).open(`${desk}/2`)
    assert.equal(invoice.heading, 'Invoice 0002')
    assert.deepEqual(invoice.forms, [])
    assert.equal((await (await scene.as(who)).open(`${desk}/1`)).status, 404)
    assert.equal((await (await scene.as(who)).open(`${desk}/1/invoice.pdf`)).status, 404)
    assert.equal((await (await scene.as(who)).open('/members/exeter/subscription')).status, 404)
    assert.equal((await (await scene.as(who)).open(desk)).status, 403)
  }
  const neil = await scene.as('neil')
  assert.equal(
    (await neil.open('/members/lincoln/subscription')).status,
    404,
    'not a portfolio holder',
  )
})

test('an invoice stands in the work of the council’s officer until it is paid or taken back', async () => {
  const work = await (await scene.as('carys')).open('/work')
  assert.match(work.text, /Pay Wrexham’s subscription, invoice 0005.*£4,500.50/)
  assert.ok(work.links.includes(`${desk}/5`))
  assert.doesNotMatch((await (await scene.as('priya')).open('/work')).text, /subscription/)
  assert.doesNotMatch((await (await scene.as('amara')).open('/work')).text, /subscription/)
  const council = await (await scene.as('amara')).open('/members/lincoln')
  assert.ok(council.links.includes('/members/lincoln/value'))
  const other = await (await scene.as('amara')).open('/members/exeter')
  assert.ok(!other.links.includes('/members/exeter/value'))
})

test('the year leaves as CSV, one line for each council', async () => {
  const file = await (await scene.as('ruth')).open(`${desk}.csv?year=2027`)
  const lines = file.html.trim().split('\r\n')
  assert.equal(lines.length, 6)
  assert.match(lines[0]!, /gss,council,invoice,/)
  assert.match(
    file.html,
    /E07000041,Exeter,0001,2027-04-01,2028-04-01,Middle,130712,4500.5,2027-04-02,2027-05-02,paid,2027-04-01,BACS 77,/,
  )
})
