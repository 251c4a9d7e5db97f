import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const asOf = (year: string) => ({ 'asOf-day': '7', 'asOf-month': '5', 'asOf-year': year })

test('who runs a council is entered with its source, and drawn with a table of the same figures', async () => {
  const page = await (await scene.as('ruth')).open('/members/manage/lincoln')
  const entered = await page.send('/political-controls', {
    ...asOf('2026'),
    control: 'Labour',
    parties: 'Labour 24\nConservative: 9\n',
    controlSource: 'The council, https://council.example/councillors',
  })
  assert.match(entered.text, /7 May 2026: Labour; 24 Labour, 9 Conservative/)
  const council = await scene.stranger().open('/members/lincoln')
  assert.match(council.text, /Labour, as of 7 May 2026/)
  assert.ok(council.links.includes('https://council.example/councillors'))
  const drawn = /hanse-hemicycle.*?<\/svg>/s.exec(council.html)?.[0] ?? ''
  assert.equal(drawn.match(/h0/g)?.length, 33)
  const members = await scene.stranger().open('/members?politics')
  assert.match(members.text, /Entered for 1 of 5 members/)
  assert.match(members.text, /Labour1Not entered4/)
})

test('what is not entered is not guessed, and a count older than four years says nothing of the day', async () => {
  const before = await scene.stranger().open('/members?on=2026-05-06')
  assert.match(before.text, /None is entered that speaks for this day/)
})

test('without a source, with a day to come, or a line that is no count, nothing is entered', async () => {
  const page = await (await scene.as('ruth')).open('/members/manage/exeter')
  const typed = { ...asOf('2026'), control: 'No overall control', controlSource: 'The council' }
  const refusal = async (change: Record<string, string>) => {
    const refused = await page.send('/political-controls', { ...typed, ...change })
    assert.equal(refused.status, 422)
    return refused.text
  }
  assert.match(await refusal({ controlSource: '' }), /Say where it is written/)
  assert.match(await refusal({ ...asOf('2028') }), /This day has not come yet/)
  assert.match(await refusal({ parties: 'Labour many' }), /This line has none: “Labour many”/)
  assert.match(await refusal({ control: '' }), /Enter who runs the council, or how many seats/)
  assert.match(await refusal({ parties: 'Green 3\ngreen 4' }), /A party stands here twice/)
})
