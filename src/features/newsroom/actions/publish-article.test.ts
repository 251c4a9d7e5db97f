import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { draftedArticle, plainly, publishedArticle } from '../../../../tests/articles.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { publishArticle, scheduleArticle, withdrawArticle } from '../index.ts'
import { publishScheduled } from './schedule-article.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const minutes = (count: number) => new Date(scene.time.now.getTime() + count * 60_000)
const publication = (id: string) => `/newsroom/articles/${id}/publication`

test('what is published is on the site, in lists and feeds at once, and a draft is nowhere', async () => {
  const { articleId, slug } = await draftedArticle(scene, { title: 'Draft of the quay' })
  assert.equal((await scene.stranger().open(`/news/${slug}`)).status, 404)
  const ruth = await scene.as('ruth')
  const page = await ruth.open(publication(articleId))
  const done = await page.send(`/articles/${articleId}/publications`)
  assert.match(done.text, /Published\. It is on the site/)
  const read = await scene.stranger().open(`/news/${slug}?now`)
  assert.equal(read.heading, 'Draft of the quay')
  assert.match(read.html, /"@type":"NewsArticle"/)
  for (const list of ['/news', '/news.atom', '/news.json'])
    assert.match((await scene.stranger().open(`${list}?now=1`)).html, /Draft of the quay/, list)
})

test('a correction says what changed and when, and the text before stays readable', async () => {
  const { articleId, slug } = await publishedArticle(scene, { title: 'The pier' })
  const ruth = await scene.as('ruth')
  const desk = await ruth.open(`/newsroom/articles/${articleId}`)
  await desk.send(`/articles/${articleId}/revisions`, {
    text: 'The pier is 300 metres long.',
    go: 'save',
  })
  const address = publication(articleId)
  const bare = await (await ruth.open(address)).send(`/articles/${articleId}/publications`)
  assert.equal(bare.status, 422)
  assert.match(bare.text, /Say what changed/)
  await bare.send(`/articles/${articleId}/publications`, { correction: 'Its length was wrong.' })
  const read = await scene.stranger().open(`/news/${slug}?corrected`)
  assert.match(read.text, /Corrected on 10 March 2027 ?Its length was wrong\./)
  assert.match(read.text, /300 metres/)
  const before = await scene.stranger().open(`/news/${slug}/revisions/1`)
  assert.match(before.text, /This is an older text/)
  assert.match(before.text, /ferries on Sundays/)
  assert.match(before.html, /noindex/)
  const same = await scene.act('ruth', (act) =>
    publishArticle(act, { articleId, ...plainly, correction: 'Again' }),
  )
  assert.deepEqual(same, { refused: 'nothing-changed' })
})

test('at the set minute it is published by itself, and once, however many workers come', async () => {
  const { articleId, slug } = await draftedArticle(scene, { title: 'At nine sharp' })
  const ruth = await scene.as('ruth')
  const page = await ruth.open(publication(articleId))
  const set = await page.send(`/articles/${articleId}/publications`, {
    when: 'later',
    'at-day': '10',
    'at-month': '3',
    'at-year': '2027',
    time: '10.30',
  })
  assert.match(set.text, /It is published by itself on 10 March 2027, 10:30am/)
  assert.match((await ruth.open('/newsroom?view=scheduled')).text, /At nine sharp/)
  assert.equal((await scene.stranger().open(`/news/${slug}`)).status, 404)
  const { id: scheduleId } = await scene.read((db) =>
    db
      .selectFrom('article_schedule')
      .select('id')
      .where('article_id', '=', articleId)
      .executeTakeFirstOrThrow(),
  )
  const run = () =>
    scene.act(null, (act) => publishScheduled(act, { scheduleId, baseUrl: plainly.baseUrl }))
  await run()
  const published = () =>
    scene.read((db) =>
      db.selectFrom('article_revision').selectAll().where('article_id', '=', articleId).execute(),
    )
  assert.equal((await published()).length, 0, 'not before its minute')
  const now = scene.time.now
  scene.time.now = minutes(31)
  await Promise.all([run(), run(), run(), scene.runJobs()])
  scene.time.now = now
  assert.deepEqual(
    (await published()).map((one) => one.published_by),
    [scene.personId('ruth')],
    'once, by whoever set the minute',
  )
  assert.equal((await scene.stranger().open(`/news/${slug}?now`)).heading, 'At nine sharp')
})

test('a minute that is past is refused with a sentence, and what was typed is kept', async () => {
  const { articleId } = await draftedArticle(scene, { title: 'Too late' })
  const page = await (await scene.as('ruth')).open(publication(articleId))
  const action = `/articles/${articleId}/publications`
  const past = { when: 'later', 'at-day': '9', 'at-month': '3', 'at-year': '2027', time: '17:00' }
  const refused = await page.send(action, past)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /This minute is past/)
  assert.equal(refused.fields(action).time, '17:00')
  assert.match((await page.send(action, { ...past, time: 'nine' })).text, /Enter the time/)
})

test('what stands in the way at the minute stops it, and the office is told why', async () => {
  const { articleId } = await draftedArticle(scene, { title: 'Stopped at the minute' })
  const at = minutes(5)
  granted(await scene.act('ruth', (act) => scheduleArticle(act, { articleId, at, ...plainly })))
  await scene.owner.query(`update article set summary = '' where id = $1`, [articleId])
  const now = scene.time.now
  scene.time.now = minutes(6)
  await scene.runJobs()
  const page = await (await scene.as('ruth')).open(`/newsroom/articles/${articleId}`)
  assert.match(page.text, /Was not published on 10 March 2027.*its text or summary is empty/)
  scene.time.now = now
})

test('a withdrawn article keeps its address with the reason, and leaves lists and feeds', async () => {
  const { articleId, slug } = await publishedArticle(scene, { title: 'Wrong from the start' })
  const ruth = await scene.as('ruth')
  const page = await ruth.open(`/newsroom/articles/${articleId}/withdrawal`)
  const action = `/articles/${articleId}/withdrawals`
  assert.match((await page.send(action, { reason: ' ' })).text, /Say why, in a sentence/)
  await page.send(action, { reason: 'The figures were of another city.' })
  const gone = await scene.stranger().open(`/news/${slug}?later`)
  assert.equal(gone.status, 410)
  assert.match(gone.text, /Withdrawn on 10 March 2027.*The figures were of another city/)
  for (const list of ['/news', '/news.atom', '/news.json'])
    assert.doesNotMatch((await scene.stranger().open(`${list}?b=1`)).html, /Wrong from the start/)
  assert.equal((await scene.stranger().open(`/news/${slug}/revisions/1`)).status, 410)
  const again = await scene.act('ruth', (act) => withdrawArticle(act, { articleId, reason: 'x' }))
  assert.deepEqual(again, { slug })
  await assert.rejects(
    scene.act(null, (act) => act.db.deleteFrom('article_revision').execute()),
    /permission denied/,
  )
})

test('a link to a withdrawn article is warned of before publishing, and marked for readers', async () => {
  const gone = await publishedArticle(scene, { title: 'Soon withdrawn' })
  await scene.act('ruth', (act) =>
    withdrawArticle(act, { articleId: gone.articleId, reason: 'A slip' }),
  )
  const { articleId, slug } = await draftedArticle(scene, {
    title: 'It leads there',
    text: `We said so [before](${plainly.baseUrl}/news/${gone.slug}), and more.`,
  })
  const ruth = await scene.as('ruth')
  assert.match(
    (await ruth.open(`/newsroom/articles/${articleId}`)).text,
    /It leads to “Soon withdrawn”, which was withdrawn/,
  )
  const action = `/articles/${articleId}/publications`
  const refused = await (await ruth.open(publication(articleId))).send(action)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Take the link out, or tick that it stays/)
  await refused.send(action, { linksAccepted: 'yes' })
  assert.match(
    (await scene.stranger().open(`/news/${slug}`)).text,
    /before \(withdrawn since\), and more/,
  )
})

test('a published article that moves is found at its old address for good', async () => {
  const { articleId, slug } = await publishedArticle(scene, { title: 'An old headline' })
  const page = await (await scene.as('ruth')).open(`/newsroom/articles/${articleId}`)
  await page.send(`/articles/${articleId}/revisions`, { slug: 'a-new-address', go: 'save' })
  const old = await scene.app.inject({ url: `/news/${slug}`, headers: { host: 'localhost' } })
  assert.equal(old.statusCode, 301)
  assert.equal(old.headers.location, '/news/a-new-address')
  const other = await draftedArticle(scene, { title: 'An old headline' })
  assert.equal(other.slug, 'an-old-headline-2', 'an address that was given out is given no other')
})

test('nobody but the office writes, publishes or withdraws', async () => {
  const { articleId } = await draftedArticle(scene)
  const jo = await scene.as('jo')
  assert.equal((await jo.open(`/newsroom/articles/${articleId}`)).status, 403)
  assert.equal((await jo.open('/newsroom')).status, 403)
  for (const deed of [
    () => scene.act('jo', (act) => publishArticle(act, { articleId, ...plainly })),
    () => scene.act('jo', (act) => withdrawArticle(act, { articleId, reason: 'x' })),
  ])
    assert.deepEqual(await deed(), { refused: 'not-office' })
})
