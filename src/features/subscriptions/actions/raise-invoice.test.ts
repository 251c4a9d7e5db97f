import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { setTerms, terms } from '../../../../tests/subscription-terms.ts'
import { isRefused } from '../../../kernel/act.ts'
import { invoicesOf } from '../queries/invoices.ts'
import { raiseInvoice } from './raise-invoice.ts'
import { raiseYear } from './raise-year.ts'
import { recordPayment } from './record-payment.ts'
import { remindUnpaid } from './remind-unpaid.ts'
import { voidInvoice } from './void-invoice.ts'

const [lincoln, exeter, norwich, southend, wrexham] = [
  'E07000138',
  'E07000041',
  'E07000148',
  'E06000033',
  'W06000006',
]
const mail = { baseUrl: 'http://localhost', networkName: 'Test Cities' }
const of2026 = { from: '2026-04-01', until: '2027-04-01' }
let scene: Scene
before(async () => {
  scene = await setUp({ now: '2027-03-10T10:00:00Z' })
})
after(() => scene.close())

const raise = (gss: string, from = of2026.from, until = of2026.until) =>
  scene.act('ruth', (act) => raiseInvoice(act, { gss, from, until, ...mail }))
const all = () => scene.read((db) => invoicesOf(db, {}))
const letters = async () =>
  (await scene.owner.query('select recipient, subject, attachments from mail order by id')).rows

test('without a price in the constitution nobody is asked to pay', async () => {
  assert.deepEqual(await raise(lincoln), { refused: 'no-terms' })
  await setTerms(scene)
})

test('a council is asked by its band, for the months from its joining, under the first number', async () => {
  assert.deepEqual(await raise(lincoln, '2026-10-17'), { number: 1 })
  const [one] = await all()
  assert.equal(one!.band, 'Small')
  assert.deepEqual([one!.months, one!.netPence, one!.totalPence], [6, 150000, 150000])
  assert.deepEqual([one!.issuedOn, one!.dueOn], ['2027-03-10', '2027-04-09'])
})

test('an invoice becomes a PDF of its own, sent to the council’s officer once', async () => {
  await scene.runJobs()
  const [one] = await all()
  assert.ok(one!.fileId && one!.sentAt)
  const sent = await letters()
  assert.deepEqual(
    sent.map(({ recipient, subject }) => [recipient, subject]),
    ['amara.nwosu', 'tom.hale'].map((officer) => [
      `${officer}@lincoln.example`,
      'Lincoln: invoice 0001 from Test Cities',
    ]),
  )
  assert.deepEqual(sent[0].attachments, [one!.fileId])
})

test('of ten who ask ten councils at the same moment each gets a number of its own, without a gap', async () => {
  const others = [exeter, norwich, southend, wrexham]
  const raised = await Promise.all(
    [...others, ...others, lincoln, lincoln].map((gss) => raise(gss!)),
  )
  const refused = raised.filter(isRefused)
  assert.equal(refused.length, 6)
  for (const one of refused) assert.deepEqual(one, { refused: 'invoiced-already' })
  assert.deepEqual(
    (await all()).map(({ number }) => number),
    [5, 4, 3, 2, 1],
  )
  await scene.runJobs()
})

test('a deed that fails after it took a number gives it back', async () => {
  await assert.rejects(
    scene.act('ruth', async (act) => {
      granted(
        await raiseInvoice(act, { gss: exeter!, from: '2027-04-01', until: '2028-04-01', ...mail }),
      )
      throw new Error('something else failed')
    }),
  )
  assert.deepEqual(await raise(exeter!, '2027-04-01', '2028-04-01'), { number: 6 })
})

test('who is no member, or lets an officer of a council ask, gets no invoice', async () => {
  assert.deepEqual(await raise('E06000014'), { refused: 'unknown-authority' })
  assert.deepEqual(await raise(norwich!, '2015-04-01', '2016-04-01'), { refused: 'not-a-member' })
  assert.deepEqual(await raise(norwich!, '2027-04-01', '2027-04-01'), {
    refused: 'ends-before-it-begins',
  })
  const asked = await scene.act('amara', (act) =>
    raiseInvoice(act, { gss: lincoln!, ...of2026, ...mail }),
  )
  assert.deepEqual(asked, { refused: 'not-office' })
})

test('an invoice is paid once, and voided by a credit note only where it was not', async () => {
  const pay = (number: number, paidOn: string) =>
    scene.act('ruth', (act) => recordPayment(act, { number, paidOn, reference: 'BACS 4711' }))
  const voiding = (number: number) =>
    scene.act('ruth', (act) =>
      voidInvoice(act, { number, reason: 'Wrong band', networkName: 'T', officeEmail: null }),
    )
  assert.deepEqual(await pay(2, '2027-03-11'), { refused: 'not-yet' })
  const both = await Promise.all([pay(2, '2027-03-09'), pay(2, '2027-03-09'), voiding(2)])
  assert.equal(both.filter((one) => !isRefused(one)).length, 1, 'one of three wins')
  const [second] = (await all()).filter(({ number }) => number === 2)
  if (second!.paidOn) assert.deepEqual(await voiding(2), { refused: 'paid-already' })
  assert.ok(!isRefused(await voiding(6)))
  assert.deepEqual(await voiding(6), { refused: 'voided' })
  assert.deepEqual(await pay(6, '2027-03-09'), { refused: 'voided' })
  assert.deepEqual(await pay(99, '2027-03-09'), { refused: 'unknown-invoice' })
  assert.deepEqual(await raise(exeter!, '2027-04-01', '2028-04-01'), { number: 7 })
})

test('the whole year is asked at once, and again adds nothing', async () => {
  const year = () => scene.act('ruth', (act) => raiseYear(act, { year: 2027, ...mail }))
  assert.deepEqual(await year(), { numbers: [8, 9, 10, 11] })
  assert.deepEqual(await year(), { numbers: [] })
  await scene.runJobs()
})

test('the database keeps what was invoiced: it is not changed and not deleted', async () => {
  for (const text of ['update invoice set net_pence = 1', 'delete from credit_note'])
    await assert.rejects(
      scene.database.pool.query(`set hanse.network = '${scene.networkId}'; ${text}`),
      /permission denied/,
    )
})

test('who has not paid is reminded seven days late, then every fortnight, and two jobs at once remind once', async () => {
  const remind = () => scene.act(null, (act) => remindUnpaid(act, mail))
  assert.deepEqual(await remind(), [])
  const before = (await letters()).length
  scene.time.now = new Date('2027-04-16T09:30:00Z')
  const [one, other] = await Promise.all([remind(), remind()])
  const reminded = [...one!, ...other!]
  assert.equal(new Set(reminded).size, reminded.length)
  assert.ok(reminded.includes(1) && !reminded.includes(6))
  const sent = (await letters()).slice(before)
  assert.equal(
    new Set(sent.map(({ recipient, subject }) => `${recipient} ${subject}`)).size,
    sent.length,
  )
  assert.deepEqual(await remind(), [])
  scene.time.now = new Date('2027-04-29T09:30:00Z')
  assert.deepEqual(await remind(), [])
  scene.time.now = new Date('2027-04-30T09:30:00Z')
  assert.equal((await remind()).length, reminded.length)
  assert.equal(terms.reminders.leastDaysBetween, 14)
})
