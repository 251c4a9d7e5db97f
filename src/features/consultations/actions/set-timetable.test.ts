import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { isRefused } from '../../../kernel/act.ts'
import { addConsultation, plainQuestion, setTimetable, timetableOf } from '../index.ts'

let scene: Scene
let id: string
let at: string
before(async () => {
  scene = await setUp()
  const added = await scene.act('daniel', (act) =>
    addConsultation(act, {
      title: 'Trams',
      body: '',
      link: null,
      opens: null,
      closes: '2027-04-19',
      closesTime: '17:00',
      nations: ['england'],
      summary: '',
      themeIds: [],
      questions: [plainQuestion('Do you agree?')],
    }),
  )
  assert.ok(!isRefused(added))
  ;[id, at] = [added.id, `/consultations/${added.slug}/timetable`]
})
after(() => scene.close())

const day = (name: string, iso: string) => {
  const [year, month, date] = iso.split('-') as [string, string, string]
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}
const kept = () => scene.read((db) => timetableOf(db, id))

test('before it is set, the page shows how it would run, free of bank holidays; the office sets it', async () => {
  const page = await (await scene.as('daniel')).open(at)
  assert.match(page.text, /How it would run/)
  assert.match(page.text, /26 March.*Good Friday/)
  const set = await page.send(at, {}, 'Set this timetable')
  assert.match(set.text, /Step by step/)
  const steps = await kept()
  assert.equal(steps.length, 5)
  assert.equal(steps.at(-1)?.until, '2027-04-19')
})

test('a step that is moved too late says by when it must end', async () => {
  const page = await (await scene.as('daniel')).open(`${at}?edit=draft`)
  const moved = await page.send(
    at,
    { ...day('from', '2027-04-01'), ...day('until', '2027-04-16') },
    'Save these days',
  )
  assert.match(moved.text, /To leave time for what follows it must end by/)
  assert.deepEqual(
    (await kept()).find(({ step }) => step === 'draft'),
    { step: 'draft', from: '2027-04-01', until: '2027-04-16' },
  )
  const again = await moved.send(at, {}, 'Work it out again')
  assert.doesNotMatch(again.text, /it must end by/)
})

test('a last day before the first, and a day that is none, are said beside the field', async () => {
  const page = await (await scene.as('daniel')).open(`${at}?edit=call`)
  const wrong = await page.send(
    at,
    { ...day('from', '2027-03-20'), ...day('until', '2027-03-12') },
    'Save these days',
  )
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /The last day is before the first/)
  const none = await page.send(at, day('until', '2027-02-31'), 'Save these days')
  assert.match(none.text, /Enter the last day/)
})

test('members read the timetable and cannot change it', async () => {
  const amara = await scene.as('amara')
  const page = await amara.open(at)
  assert.match(page.text, /Clearance/)
  assert.ok(!page.forms.includes(at))
  const steps = await kept()
  assert.deepEqual(
    await scene.act('amara', (act) => setTimetable(act, { consultationId: id, steps })),
    { refused: 'not-office' },
  )
})

test('a council adds when its executive meets and sees the last safe day; no other council sees it', async () => {
  const amara = await scene.as('amara')
  const page = await amara.open(at)
  assert.match(page.text, /Lincoln must clear its answers by/)
  const dates = `${at.replace('/timetable', '')}/council-dates`
  const added = await page.send(dates, {
    what: 'Executive of Lincoln',
    ...day('on', '2027-04-15'),
    ...day('papers', '2027-03-12'),
  })
  assert.match(added.text, /Executive of Lincoln, 15 April/)
  assert.match(added.text, /Too late to clear an answer/)
  const priya = await (await scene.as('priya')).open(at)
  assert.doesNotMatch(priya.html, /Executive of Lincoln/)
  const daniel = await (await scene.as('daniel')).open(at)
  assert.match(daniel.text, /Lincoln: Executive of Lincoln, 15 April/)
  assert.match(daniel.text, /No meeting in time: Lincoln/)

  const removal = `${at.replace('/timetable', '')}/council-date-removals`
  const theirs = added.fields(removal)
  const forced = await (await scene.as('priya')).post(removal, {
    ...theirs,
    _csrf: String((await (await scene.as('priya')).open(at)).fields(dates)._csrf),
  })
  assert.equal(forced.status, 403)
  const gone = await added.send(removal)
  assert.doesNotMatch(gone.text, /Executive of Lincoln/)
})

test('papers that close after the meeting, and dates for another council, are refused', async () => {
  const amara = await scene.as('amara')
  const page = await amara.open(at)
  const dates = `${at.replace('/timetable', '')}/council-dates`
  const wrong = await page.send(dates, {
    what: 'Cabinet',
    ...day('on', '2027-03-15'),
    ...day('papers', '2027-03-16'),
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Papers close after the meeting/)
  assert.equal(wrong.fields(dates).what, 'Cabinet')
  const other = await page.send(dates, {
    gss: 'E07000041',
    what: 'Cabinet',
    ...day('on', '2027-03-15'),
  })
  assert.equal(other.status, 403)
})
