import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { notToBeQuotedOn, preElectionOn } from '../index.ts'

let scene: Scene
before(async () => {
  scene = await setUp({ now: '2027-04-12T10:00:00Z' })
})
after(() => scene.close())

const lincoln = 'E07000138'
const exeter = 'E07000041'
const calendar = '/network/elections'

const election = (over: Record<string, string | string[]> = {}) => ({
  kind: 'by-thirds',
  'poll-day': '6',
  'poll-month': '5',
  'poll-year': '2027',
  source: 'Representation of the People Act 1983, section 37',
  councils: [lincoln, exeter],
  ...over,
})

async function enter(filling: Record<string, string | string[]>) {
  const page = await (await scene.as('ruth')).open(calendar)
  return page.send('/elections', filling)
}

test('from one poll day follows who may not be quoted, and until when', async () => {
  assert.match((await (await scene.as('ruth')).open(calendar)).text, /Everybody may be quoted/)
  const page = await enter(election())
  assert.match(page.text, /Not to be quoted today.*Exeter.*the poll on 6 May 2027.*Lincoln/)
  assert.match(page.text, /Exeter, Lincoln ?31 March to 6 May/)
  const periods = await scene.read((db) => preElectionOn(db, '2027-05-06'))
  assert.deepEqual([...periods.keys()].toSorted(), [exeter, lincoln])
  assert.equal(periods.get(lincoln)?.from, '2027-03-31')
  assert.equal((await scene.read((db) => preElectionOn(db, '2027-05-07'))).size, 0)
})

test('councillors are not quoted in it, officers and other councils are', async () => {
  const refused = await scene.read((db) => notToBeQuotedOn(db, '2027-04-12'))
  assert.ok(refused.has(scene.personId('harriet')), 'the leader')
  assert.ok(refused.has(scene.personId('neil')), 'the portfolio holder')
  assert.ok(!refused.has(scene.personId('amara')), 'an officer')
  assert.ok(!refused.has(scene.personId('samir')), 'another council')
})

test('an officer is told on My work and in the calendar, for their own council alone', async () => {
  const amara = await scene.as('amara')
  const work = await amara.open('/work')
  assert.match(work.text, /Lincoln is in its pre-election period until the poll on 6 May 2027/)
  assert.match(work.text, /Poll: Lincoln/)
  assert.match((await amara.open('/work/calendar.ics')).html, /SUMMARY:Poll: Lincoln/)
  const jo = await (await scene.as('jo')).open('/work')
  assert.doesNotMatch(jo.text, /pre-election|Poll/)
})

test('everybody reads on a council’s page why its councillors are silent', async () => {
  const page = await scene.stranger().open('/members/lincoln')
  assert.match(page.text, /Lincoln is in its pre-election period until the poll on 6 May 2027/)
  assert.doesNotMatch((await scene.stranger().open('/members/norwich')).text, /pre-election/)
})

test('a general election is for every member', async () => {
  await enter(election({ kind: 'general', councils: [], 'poll-day': '13' }))
  const periods = await scene.read((db) => preElectionOn(db, '2027-05-10'))
  assert.equal(periods.size, 5)
})

test('what cannot be is said beside its field, and what was typed is kept', async () => {
  const again = await enter(election())
  assert.equal(again.status, 422)
  assert.match(again.text, /This election is entered already/)
  const none = await enter(election({ councils: [], source: 'Kept words' }))
  assert.match(none.text, /Choose the councils that are elected/)
  assert.match(none.html, /value="Kept words"/)
  const late = { 'notice-day': '7', 'notice-month': '5', 'notice-year': '2027' }
  assert.match((await enter(election(late))).text, /The notice comes before the poll/)
  assert.match(
    (await enter(election({ 'poll-day': '31', 'poll-month': '6' }))).text,
    /Enter the day of the poll/,
  )
  assert.match((await enter(election({ source: '' }))).text, /Say where the day was read/)
})

test('a day is corrected, an election called off is taken out, and both stand in the log', async () => {
  const ruth = await scene.as('ruth')
  const page = await ruth.open(calendar)
  const links = page.links.filter((link) => /^\/network\/elections\/./.test(link))
  const of = async (name: string) => {
    for (const link of links) {
      const one = await ruth.open(link)
      if (one.html.includes(`hanse-kicker">${name}`)) return { link, one }
    }
    throw new Error(`No election of ${name}`)
  }
  const { link, one } = await of('Exeter')
  const id = link.split('/').at(-1)
  const corrected = await one.send(`/elections/${id}/changes`, {
    'poll-day': '20',
    source: 'The council’s notice',
  })
  assert.match(corrected.text, /20 May 2027/)
  const { one: everybody, link: other } = await of('everybody')
  await everybody.send(`/elections/${other.split('/').at(-1)}/removals`)
  const periods = await scene.read((db) => preElectionOn(db, '2027-05-13'))
  assert.deepEqual([...periods.keys()], [exeter])
  const events = await scene.read((db) =>
    db.selectFrom('event').select('name').where('name', 'like', 'election.%').execute(),
  )
  assert.deepEqual([...new Set(events.map(({ name }) => name))].toSorted(), [
    'election.changed',
    'election.entered',
    'election.removed',
  ])
})

test('only the office opens the calendar or enters an election', async () => {
  const amara = await scene.as('amara')
  assert.equal((await amara.open(calendar)).status, 403)
  const _csrf = (await amara.open('/account')).fields('/session-ends')._csrf as string
  assert.equal((await amara.post('/elections', { ...election(), _csrf })).status, 403)
})
