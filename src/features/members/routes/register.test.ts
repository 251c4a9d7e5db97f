import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import {
  addMembership,
  findAuthority,
  importAuthorities,
  memberCountOn,
  membersOn,
  ukAuthorities,
} from '../index.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  const swansea = ukAuthorities().filter(({ slug }) => slug === 'swansea' || slug === 'newport')
  await scene.act(null, (act) => importAuthorities(act, swansea))
  await scene.act(null, async (act) => {
    granted(
      await addMembership(act, {
        gss: 'W06000011',
        kind: 'full',
        from: {
          date: '2018-11-28',
          precision: 'day',
          notBefore: null,
          source: 'https://news.example/2018',
        },
        until: {
          date: '2023-12-31',
          precision: 'unknown',
          notBefore: '2020-12-02',
          source: 'Not in the list of 2023',
        },
        politicalGroup: null,
      }),
    )
    granted(
      await addMembership(act, {
        gss: 'W06000022',
        kind: 'full',
        from: { date: '2020-12-02', precision: 'unknown', notBefore: '2018-11-29', source: null },
        until: null,
        politicalGroup: null,
      }),
    )
  })
})
after(() => scene.close())

test('how many members on a day is computed on that day, and says what the sources leave open', async () => {
  const on = (day: string) => scene.read((db) => memberCountOn(db, day))
  assert.deepEqual(await on('2018-12-01'), { counted: 1, least: 1, most: 2 })
  assert.deepEqual(await on('2021-01-01'), { counted: 2, least: 1, most: 2 })
  assert.deepEqual(await on('2024-01-01'), { counted: 1, least: 1, most: 1 })
  assert.equal((await scene.read((db) => membersOn(db, '2027-03-10'))).length, 6)
  const page = await scene.stranger().open('/members?on=2018-12-01')
  assert.equal(page.heading, 'Members on 1 December 2018')
  assert.match(page.text, /Between 1 and 2 councils were in Test Cities/)
  assert.match(page.text, /Perhaps members on that day.*Newport/)
})

test('the day can be typed in three fields, and one that is none is refused beside them', async () => {
  const typed = await scene.stranger().open('/members?on-day=1&on-month=12&on-year=2018')
  assert.equal(typed.heading, 'Members on 1 December 2018')
  const wrong = await scene.stranger().open('/members?on-day=31&on-month=2&on-year=2018')
  assert.match(wrong.text, /Enter a day of the calendar/)
  assert.match(wrong.html, /value="31"/)
})

test('every date comes with how exact it is and where it was read', async () => {
  const page = await scene.stranger().open('/members/swansea')
  assert.match(page.text, /28 November 2018\s*by the end of 2023/)
  assert.match(page.text, /until: the day is not known; 2 December 2020 at the earliest/)
  assert.ok(page.links.includes('https://news.example/2018'))
})

test('who holds a seat is shown to people of member councils and to nobody else', async () => {
  const outside = await scene.stranger().open('/members/lincoln')
  assert.match(outside.text, /Leader of the council/)
  assert.doesNotMatch(outside.html, new RegExp(people.harriet.name))
  const inside = await (await scene.as('jo')).open('/members/lincoln')
  assert.match(inside.text, new RegExp(people.harriet.name))
  assert.match(inside.text, /demonstration/, 'invented people say so')
})

test('a council that never was a member has no page', async () => {
  assert.equal((await scene.stranger().open('/members/york')).status, 404)
})

test('all memberships leave as CSV, one line each, with dates, precision and sources', async () => {
  const file = await scene.stranger().open('/members.csv')
  assert.match(String(file.headers['content-type']), /text\/csv/)
  const lines = file.html.trim().split('\r\n')
  assert.equal(lines.length, 8)
  assert.match(lines[0]!, /^.?gss,council,/)
  const swansea = lines.find((line) => line.startsWith('W06000011'))
  assert.match(
    swansea!,
    /2018-11-28,day,,https:\/\/news\.example\/2018,2023-12-31,unknown,2020-12-02/,
  )
})

test('the office finds a council by any spelling of its name, and after a slip is shown the nearest', async () => {
  const office = await scene.as('ruth')
  const found = async (words: string) =>
    (await office.open(`/members/manage?q=${encodeURIComponent(words)}`)).text
  assert.match(await found('Abertawe'), /1 authority for “Abertawe”.*City and County of Swansea/)
  assert.match(
    await found('Lincon'),
    /No authority is called “Lincon”. These are the nearest:.*Lincoln/,
  )
  assert.match(await found('Atlantis'), /no authority called “Atlantis”/)
  const { found: exeter } = await scene.read((db) => findAuthority(db, 'City of EXETER'))
  assert.equal(exeter?.slug, 'exeter')
})
