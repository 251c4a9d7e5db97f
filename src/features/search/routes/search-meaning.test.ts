import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { plainly, publishedArticle } from '../../../../tests/articles.ts'
import { publishedEvent } from '../../../../tests/events.ts'
import { cast, closeAtDeadline, openedRound, sendAndPublish } from '../../../../tests/rounds.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import type { Visitor } from '../../../../tests/visitor.ts'
import { encodeQuestion } from '../../../documents/meaning/encode.ts'
import { publishArticle, saveArticle, withdrawArticle } from '../../newsroom/index.ts'
import { saveTheme } from '../../site/actions/save-theme.ts'
import { searchJobs } from '../jobs.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

let times = 0
/** Searches once the encoder knows the question, past pages that are kept. */
async function find(visitor: Visitor, words: string, more = '') {
  await encodeQuestion(words)
  return visitor.open(`/search?q=${encodeURIComponent(words)}${more}&time=${++times}`)
}

const homes = {
  title: 'Homes above shops',
  summary: 'Empty floors over retail units became flats for rent.',
  text: 'Owners of empty floors above shops were helped to turn them into flats.',
}

test('an article that is asked for in other words is found, and the page says how', async () => {
  const { slug } = await publishedArticle(scene, homes)
  await scene.runJobs()
  const page = await find(scene.stranger(), 'apartments over stores')
  assert.ok(page.links.includes(`/news/${slug}`))
  assert.match(page.text, /Found by its meaning: it may use other words than yours/)
  assert.match(page.text, /1 found/)
  const byWords = await find(scene.stranger(), 'flats for rent')
  assert.ok(byWords.links.includes(`/news/${slug}`))
  assert.doesNotMatch(byWords.text, /Found by its meaning/)
  const phrase = await find(scene.stranger(), '"apartments over stores"')
  assert.match(phrase.text, /Nothing was found/, 'a phrase is looked for as it stands')
})

test('an article that moves is found at its new address, one that is corrected by its new words, one that is withdrawn by nobody', async () => {
  const { articleId } = await publishedArticle(scene, {
    title: 'Winter plan',
    summary: 'Gritters treat the roads.',
    text: 'Gritters treat the roads.',
  })
  const said = {
    kind: 'news' as const,
    title: 'Winter plan',
    summary: 'Permits by emissions.',
    text: 'Residents pay for permits by the emissions of the car.',
    byline: '',
    pictureId: null,
    themeIds: [],
    councils: [],
    keepFacts: true,
  }
  const saving = { ...said, articleId, lockVersion: 1, slug: 'permits-by-emissions' }
  granted(await scene.act('ruth', (act) => saveArticle(act, saving)))
  const correction = 'It was about permits, not grit.'
  granted(
    await scene.act('ruth', (act) => publishArticle(act, { articleId, ...plainly, correction })),
  )
  await scene.runJobs()
  const found = async () =>
    (await find(scene.stranger(), 'charging motorists by pollution')).links.includes(
      '/news/permits-by-emissions',
    )
  assert.ok(await found())
  granted(await scene.act('ruth', (act) => withdrawArticle(act, { articleId, reason: 'Wrong.' })))
  assert.ok(!(await found()))
})

test('an event for members is found by its meaning by members, and neither found nor counted for others', async () => {
  const { slug } = await publishedEvent(scene, {
    title: 'Trees in hot streets',
    summary: 'Planting trees for shade.',
    body: 'Which trees cool a street in summer.',
    programme: '',
    audience: 'members',
  })
  await scene.runJobs()
  const words = 'urban forestry against heatwaves'
  const outside = await find(scene.stranger(), words)
  assert.doesNotMatch(outside.text, /Trees in hot streets|Event/)
  const inside = await find(await scene.as('amara'), words)
  assert.ok(inside.links.includes(`/events/${slug}`))
})

test('each answer of a published response is found for itself', async () => {
  const round = await openedRound(scene, 'Ferries on Sundays')
  for (const council of ['lincoln', 'exeter', 'norwich', 'wrexham', 'southend'] as const)
    granted(await cast(scene, round, council))
  granted(await closeAtDeadline(scene, round))
  await scene.runJobs()
  await sendAndPublish(scene, round.versionId, 'ferries')
  const kinds = await scene.read((db) =>
    db
      .selectFrom('findable')
      .select(['kind', 'href'])
      .where('href', 'like', '%/ferries%')
      .execute(),
  )
  assert.equal(kinds.filter(({ kind }) => kind === 'response').length, 1)
  const answers = kinds.filter(({ kind }) => kind === 'answer')
  assert.ok(answers.length > 0)
  for (const { href } of answers) assert.match(href, /^\/responses\/ferries\/whole#q-/)
})

test('what was published before it could be found by meaning is made so once, and what is withdrawn is not', async () => {
  const listed = () =>
    scene.read(async (db) => {
      const rows = await db
        .selectFrom('findable')
        .select(['kind', 'subject_id', 'audience', 'href', 'revision'])
        .where('removed_at', 'is', null)
        .orderBy('kind')
        .orderBy('subject_id')
        .execute()
      return rows
    })
  const without = (rows: Awaited<ReturnType<typeof listed>>) =>
    rows.map(({ revision: _, ...row }) => row)
  const context = { database: scene.database, clock: () => scene.time.now, config: scene.config }
  const run = () => searchJobs[0]!.run({ networkId: scene.networkId }, context)
  // What ships with the product is found from the first run on.
  await run()
  const before = await listed()
  assert.ok(new Set(before.map(({ kind }) => kind)).size >= 4)
  await scene.owner.query('delete from passage')
  await scene.owner.query('delete from findable')
  await run()
  const made = await listed()
  assert.deepEqual(without(made), without(before))
  await run()
  assert.deepEqual(await listed(), made, 'a second time changes nothing')
})

test('a theme that gets another name is filtered by its new address, and by its old one', async () => {
  const theme = { line: '', text: '' }
  granted(await scene.act('ruth', (act) => saveTheme(act, { id: null, name: 'Kelp', ...theme })))
  const { id } = await scene.read((db) =>
    db.selectFrom('theme').select('id').where('slug', '=', 'kelp').executeTakeFirstOrThrow(),
  )
  const { slug } = await publishedArticle(scene, {
    title: 'Seaweed farms',
    summary: 'Seaweed grows on lines.',
    text: 'Seaweed grows on lines.',
    themeIds: [id],
  })
  const found = async (address: string) =>
    (await find(scene.stranger(), 'seaweed', `&theme=${address}`)).links.includes(`/news/${slug}`)
  assert.ok(await found('kelp'))
  granted(await scene.act('ruth', (act) => saveTheme(act, { id, name: 'Seaweeds', ...theme })))
  assert.ok(await found('seaweeds'))
  assert.ok(await found('kelp'))
})
