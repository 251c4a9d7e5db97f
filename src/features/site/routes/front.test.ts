import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cast, closeAtDeadline, openedRound } from '../../../../tests/rounds.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { publishResponse, recordSubmission } from '../../responses/index.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

test('a front without publications says what will be there', async () => {
  const page = await scene.stranger().open('/')
  assert.equal(page.heading, 'Five councils, one voice')
  assert.match(page.text, /Nothing has been published yet/)
  assert.match(page.text, /councils: 4 in England and 1 in Wales/)
  assert.match(page.text, /694,248/, 'people of all five, exactly')
})

test('what the network says now stands on its front with the members behind it', async () => {
  const round = await openedRound(scene, 'Ferries on Sundays')
  for (const council of ['lincoln', 'exeter', 'norwich', 'wrexham'] as const)
    granted(await cast(scene, round, council))
  granted(
    await cast(scene, round, 'southend', {
      decision: 'endorse-with-reservation',
      text: 'Save on the pier.',
    }),
  )
  granted(await closeAtDeadline(scene, round))
  await scene.runJobs()
  const { versionId } = round
  await scene.act('ruth', async (act) => {
    granted(
      await recordSubmission(act, {
        versionId,
        sentAt: act.now,
        how: 'By e-mail',
        sentTo: 'the department',
        receipt: '',
        formats: ['pdf'],
        files: [],
        receiptFiles: [],
      }),
    )
    granted(await publishResponse(act, { versionId, slug: 'ferries', exposureAccepted: false }))
  })
  const page = await scene.stranger().open('/?now')
  assert.match(page.text, /What we say now.*to the Department for Invented Transport/)
  assert.match(page.text, /5 of 5 endorsed/)
  assert.match(page.text, /1 endorsed with a reservation/)
  assert.ok(page.links.includes('/responses/ferries'))
  const council = await scene.stranger().open('/members/southend')
  assert.match(council.text, /Ferries on Sundays.*endorsed with a reservation/)
})

test('how the network decides is told from its constitution', async () => {
  const page = await scene.stranger().open('/about')
  assert.match(
    page.text,
    /agreed when two thirds of the members endorse it, with one at least from each nation/,
  )
  assert.match(page.text, /A council signs by its leader/)
})

test('privacy and accessibility are told in plain words, with whom to ask', async () => {
  for (const path of ['/privacy', '/accessibility'])
    assert.match((await scene.stranger().open(path)).text, /Whom to ask/)
})

test('a reader of public pages gets no cookie', async () => {
  for (const path of ['/', '/members', '/members/lincoln', '/about', '/privacy']) {
    const browser = scene.stranger()
    await browser.open(path)
    assert.deepEqual([...browser.cookies.keys()], [], path)
  }
})

test('a network’s own colours are a style sheet, and the map of the site leads to every public page', async () => {
  const css = await scene.stranger().open('/theme.css')
  assert.match(css.html, /--sea:#0b5c6b/)
  assert.ok(css.headers.etag)
  const map = await scene.stranger().open('/sitemap.xml')
  for (const [, address] of map.html.matchAll(/<loc>http:\/\/localhost([^<]*)<\/loc>/g))
    assert.equal((await scene.stranger().open(address!)).status, 200, address)
  assert.match((await scene.stranger().open('/robots.txt')).html, /Sitemap: http/)
})
