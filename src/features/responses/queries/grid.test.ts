import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { unzipSync } from 'fflate'
import { councils } from '../../../../tests/people.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { addConsultation, confirmQuestions, plainQuestion } from '../../consultations/index.ts'
import { openCall } from '../actions/open-call.ts'

let scene: Scene
const slug = 'who-says-what'
const at = (path: string) => `/consultations/${slug}/${path}`

before(async () => {
  scene = await setUp()
  const added = granted(
    await scene.act('daniel', (act) =>
      addConsultation(act, {
        title: 'Who says what',
        body: '',
        link: null,
        opens: null,
        closes: '2027-05-01',
        closesTime: null,
        nations: [],
        summary: '',
        themeIds: [],
        questions: [
          plainQuestion('What is your name?', { number: 'A', demographic: true }),
          plainQuestion('=SUM(A1) Do you agree with late buses?', {
            number: '1',
            section: 'Hours',
          }),
          plainQuestion('Who pays?', { number: '2', section: 'Money' }),
        ],
      }),
    ),
  )
  granted(
    await scene.act('daniel', (act) =>
      confirmQuestions(act, { consultationId: added.id, seenVersion: added.lockVersion }),
    ),
  )
  granted(
    await scene.act('daniel', (act) =>
      openCall(act, {
        consultationId: added.id,
        dueAt: new Date('2027-03-24T17:00:00Z'),
        note: '',
        councils: councils.map(({ gss }) => gss),
        baseUrl: '',
        networkName: '',
      }),
    ),
  )
  await say('amara', 'neil', 'lincoln', 1, 'agree', 'LINCOLN-BY-NAME', 'by-name')
  await say('priya', 'owen', 'exeter', 1, 'disagree', 'EXETER-WITHOUT-NAME', 'unattributed')
  await say(
    'carys',
    'gwilym',
    'wrexham',
    1,
    'strongly-disagree',
    'WREXHAM-FOR-THE-OFFICE',
    'office-only',
  )
  const address = at('contribute/1?council=norwich')
  await (await (await scene.as('jo')).open(address)).send(address, {
    stance: 'agree',
    words: 'NORWICH-DRAFT',
    go: 'stay',
  })
})
after(() => scene.close())

async function say(
  officer: 'amara' | 'priya' | 'carys',
  holder: 'neil' | 'owen' | 'gwilym',
  council: string,
  place: number,
  stance: string,
  words: string,
  use: string,
) {
  const address = at(`contribute/${place}?council=${council}`)
  await (await (await scene.as(officer)).open(address)).send(address, {
    stance,
    words,
    use,
    go: 'stay',
  })
  await (await (await scene.as(holder)).open(at(`clearance?council=${council}`))).send(
    at(`clearances?council=${council}`),
  )
}

test('the office sees every stance and what waits for clearance', async () => {
  const page = await (await scene.as('daniel')).open(at('grid'))
  assert.match(page.text, /Lincoln agrees with question 1, cleared by portfolio holder on 10 March/)
  assert.match(page.text, /Exeter disagrees with question 1/)
  assert.match(page.text, /Wrexham strongly disagrees with question 1/)
  assert.match(page.text, /Norwich agrees with question 1, officer view, not yet cleared/)
  assert.match(page.text, /Southend has said nothing yet to question 1/)
})

test('a member sees what councils let it see by name, and the rest looks like silence', async () => {
  const page = await (await scene.as('lena')).open(at('grid'))
  assert.match(page.text, /Lincoln agrees with question 1/)
  for (const council of ['Exeter', 'Wrexham', 'Norwich'])
    assert.match(page.text, new RegExp(`${council} has said nothing yet to question 1`))
})

test('downloads hold no more than the page does, and no formula', async () => {
  const member = await scene.as('lena')
  const csv = await member.open(at('grid.csv'))
  assert.match(csv.html, /LINCOLN-BY-NAME/)
  assert.doesNotMatch(csv.html, /WITHOUT-NAME|FOR-THE-OFFICE|NORWICH-DRAFT/)
  assert.doesNotMatch(csv.html, /(^|,|")=SUM/m)
  const ods = unzipSync((await member.open(at('grid.ods'))).bytes)
  const content = new TextDecoder().decode(ods['content.xml'])
  assert.match(content, /LINCOLN-BY-NAME/)
  assert.doesNotMatch(content, /WITHOUT-NAME|FOR-THE-OFFICE|NORWICH-DRAFT/)
  assert.match(
    (await (await scene.as('daniel')).open(at('grid.csv'))).html,
    /WREXHAM-FOR-THE-OFFICE/,
  )
})

test('questions about the respondent are not put to councils', async () => {
  const page = await (await scene.as('daniel')).open(at('grid'))
  assert.doesNotMatch(page.text, /What is your name/)
  assert.match(
    (await (await scene.as('amara')).open(at('contribute/1?council=lincoln'))).heading,
    /late buses/,
  )
})

test('gaps, clearance, nation and section filter the grid, and an unknown filter shows all', async () => {
  const daniel = await scene.as('daniel')
  assert.doesNotMatch((await daniel.open(at('grid?section=Money'))).text, /late buses/)
  const welsh = await daniel.open(at('grid?nation=wales'))
  assert.match(welsh.text, /Wrexham strongly disagrees/)
  assert.doesNotMatch(welsh.text, /Lincoln agrees/)
  assert.match(
    (await daniel.open(at('grid?clearance=cleared'))).text,
    /Norwich has said nothing yet to question 1/,
  )
  assert.match((await daniel.open(at('grid?show=dissent'))).text, /late buses/)
  assert.match((await daniel.open(at('grid?show=nonsense&nation=mars'))).text, /Lincoln agrees/)
})

test('one question’s page shows a nameless answer without a name', async () => {
  const page = await (await scene.as('lena')).open(at('said/1'))
  assert.match(page.text, /One council.*EXETER-WITHOUT-NAME/)
  assert.doesNotMatch(page.html, /WREXHAM-FOR-THE-OFFICE|NORWICH-DRAFT/)
})

test('one council’s page shows others what it lets them read by name, and the office all of it', async () => {
  const lena = await scene.as('lena')
  assert.match((await lena.open(at('councils/lincoln'))).text, /LINCOLN-BY-NAME/)
  for (const council of ['exeter', 'wrexham', 'norwich']) {
    assert.doesNotMatch(
      (await lena.open(at(`councils/${council}`))).html,
      /WITHOUT-NAME|FOR-THE-OFFICE|NORWICH-DRAFT/,
    )
  }
  assert.match(
    (await (await scene.as('daniel')).open(at('councils/wrexham'))).text,
    /WREXHAM-FOR-THE-OFFICE/,
  )
  assert.match((await (await scene.as('jo')).open(at('councils/norwich'))).text, /NORWICH-DRAFT/)
})

test('a member reads the draft as it will be sent, without a button to freeze it', async () => {
  const page = await (await scene.as('lena')).open(at('draft/preview'))
  assert.equal(page.heading, 'As it will be sent')
  assert.ok(!page.forms.some((action) => action.endsWith('/versions')))
})
