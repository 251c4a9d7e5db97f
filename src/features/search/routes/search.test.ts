import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cast, closeAtDeadline, openedRound, sendAndPublish } from '../../../../tests/rounds.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import type { Visitor } from '../../../../tests/visitor.ts'
import { saveTheme } from '../../site/actions/save-theme.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  await openedRound(scene, 'Trams under way')
  const round = await openedRound(scene, 'Ferries on Sundays')
  for (const council of ['lincoln', 'exeter', 'norwich', 'wrexham', 'southend'] as const)
    granted(await cast(scene, round, council))
  granted(await closeAtDeadline(scene, round))
  await scene.runJobs()
  await sendAndPublish(scene, round.versionId, 'ferries')
  await scene.act('ruth', async (act) => {
    granted(
      await saveTheme(act, {
        id: null,
        name: 'Harbours',
        line: 'Dredge <b>every</b> year',
        text: 'Silt comes back.',
      }),
    )
  })
})
after(() => scene.close())

const find = (words: string, more = '') =>
  scene.stranger().open(`/search?q=${encodeURIComponent(words)}${more}`)

test('a council is found by its name, by a part of it and after a slip', async () => {
  for (const words of ['Lincoln', 'Linc', 'City of Lincoln Council', 'Lincon', 'E07000138']) {
    const page = await find(words)
    assert.ok(page.links.includes('/members/lincoln'), words)
  }
})

test('an authority that was never a member is not found among members', async () => {
  assert.match((await find('Sheffield')).text, /Nothing was found/)
})

test('a published response is found by its words, and each of its answers', async () => {
  const page = await find('ferries')
  assert.ok(page.links.includes('/responses/ferries'))
})

test('the words that were asked for are marked', async () => {
  const page = await find('ferries')
  assert.match(page.html, /<mark>ferries<\/mark>/i)
})

test('a slip is put right, and the page says what it shows', async () => {
  const page = await find('feries')
  assert.ok(page.links.includes('/responses/ferries'))
  assert.match(page.text, /Showing what holds ‘ferries’; nobody writes ‘feries’/)
})

test('what members are still at is found by nobody outside, not even as a number', async () => {
  const page = await find('trams')
  assert.match(page.text, /Nothing was found for “trams”/)
  assert.doesNotMatch(page.text, /under way/i)
})

test('who holds a seat is found by those who hold one, and by others once they agreed', async () => {
  assert.match((await find('Harcastle')).text, /Nothing was found/)
  const seated = await (await scene.as('amara')).open('/search?q=Harcastle')
  assert.match(seated.text, /Cllr Harriet Harcastle/)
  const harriet = await scene.as('harriet')
  const choice = await harriet.open('/account/public-name')
  assert.match((await choice.send('/public-names', { agreed: 'yes' })).text, /names you/)
  assert.match((await find('Harcastle', '&named')).text, /Cllr Harriet Harcastle/)
  const back = await harriet.open('/account/public-name')
  await back.send('/public-names', { agreed: 'no' })
  assert.match((await find('Harcastle', '&unnamed')).text, /Nothing was found/)
})

test('words of ours in a text are words, and never markup', async () => {
  const page = await find('dredge every')
  assert.match(page.html, /<mark>Dredge<\/mark>/)
  assert.doesNotMatch(page.html, /<b>every/)
})

test('bad questions get a sentence', async () => {
  const long = await find('ports '.repeat(1700))
  assert.match(long.text, /Use at most 200 characters/)
  assert.match((await find('& | ! ( ) - "')).text, /signs alone are in no text/)
  assert.match((await find('\0\0')).text, /signs alone are in no text/)
  assert.ok((await find('Lin\0coln')).status === 200)
  assert.match((await find('')).text, /Enter a word or a name/)
  assert.match((await find('the and of')).text, /nearly every text/)
  assert.match((await find('-ferries')).text, /nearly every text/)
  const markup = await find('<script>alert(1)</script>')
  assert.equal(markup.status, 200)
  assert.doesNotMatch(markup.html, /<script>alert/)
  assert.match((await find("'; drop table person; --")).text, /Nothing was found|Search/)
})

test('what is found is narrowed by kind, theme, council and date, each in the address, with its number, and taken away by itself', async () => {
  const page = await find('ferries', '&kind=response&from=2027-01-01')
  assert.ok(page.links.includes('/responses/ferries'))
  assert.match(page.text, /Responses 1\D/)
  assert.ok(page.links.includes('/search?q=ferries&from=2027-01-01'), 'the kind goes alone')
  assert.ok(page.links.includes('/search?q=ferries&kind=response'), 'the date goes alone')
  const before = await find('ferries', '&kind=response&until=2020-01-01')
  assert.match(before.text, /Nothing was found/)
  assert.ok(before.links.includes('/search?q=ferries'), 'without filters')
  const member = await find('Lincoln', '&council=lincoln')
  assert.ok(member.links.includes('/members/lincoln'))
  assert.doesNotMatch((await find('Lincoln', '&council=exeter')).text, /City of Lincoln/)
  assert.match((await find('ferries', '&kind=nonsense')).text, /found/)
  assert.match((await find('ferries', '&council=no-such-place')).text, /Nothing was found/)
  assert.match((await find('ferries', '&kind=response&page=9')).text, /nothing on page 9/)
  assert.equal((await find('ferries', '&page=abc')).status, 200)
})

test('a date that is none, or a period that ends before it begins, gets a sentence', async () => {
  assert.match((await find('ferries', '&from=soon')).text, /Enter a real date/)
  assert.match((await find('ferries', '&until=2027-02-30')).text, /Enter a real date/)
  const turned = await find('ferries', '&from=2027-03-01&until=2027-01-01')
  assert.match(turned.text, /The last day must be the first day or later/)
})

test('the newest come first where that is asked for', async () => {
  const page = await find('ferries', '&order=newest')
  assert.ok(page.links.includes('/responses/ferries'))
  assert.ok(page.links.includes('/search?q=ferries'), 'and the best again')
})

test('where nothing is found the page helps on', async () => {
  const page = await find('zeppelins qwvx')
  assert.match(page.text, /Nothing was found for “zeppelins qwvx”/)
  assert.ok(page.links.includes('/search?q=zeppelins'))
  assert.ok(!page.links.includes('/peer-questions/new'))
  const seated = await (await scene.as('amara')).open('/search?q=zxqv+qwvx')
  assert.ok(seated.links.includes('/peer-questions/new'))
})

test('the box stands on every page, for strangers and for those who are signed in', async () => {
  const seated = await scene.as('amara')
  const pages = [
    ...(await Promise.all(
      ['/', '/members', '/about', '/responses/ferries', '/no-such-page'].map((path) =>
        scene.stranger().open(path),
      ),
    )),
    await seated.open('/work'),
    await seated.open('/consultations'),
  ]
  for (const page of pages) assert.match(page.html, /role="search"[^>]*action="\/search"/, page.url)
  assert.deepEqual(pages[0]!.fields('/search'), { q: '' })
})

test('the first hits are offered while somebody types, by the rights of the page', async () => {
  const offered = async (visitor: Visitor, words: string) => {
    const answer = await visitor.open(`/search/suggestions?q=${encodeURIComponent(words)}`)
    assert.equal(answer.status, 200)
    return JSON.parse(answer.html).suggestions as { kind: string; title: string; href: string }[]
  }
  const [first] = await offered(scene.stranger(), 'Linc')
  assert.deepEqual(first, { kind: 'Member', title: 'Lincoln', href: '/members/lincoln' })
  const begun = await offered(scene.stranger(), 'ferr')
  assert.ok(
    begun.some(({ href }) => href === '/responses/ferries'),
    'a word that is only begun',
  )
  assert.deepEqual(await offered(scene.stranger(), 'trams'), [])
  assert.deepEqual(await offered(scene.stranger(), ''), [])
  assert.deepEqual(await offered(scene.stranger(), 'x'.repeat(10_000)), [])
  assert.deepEqual(await offered(scene.stranger(), 'Harcastle'), [])
  assert.equal((await offered(await scene.as('amara'), 'Harcastle'))[0]?.kind, 'Person in office')
})
