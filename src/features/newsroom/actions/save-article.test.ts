import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { draftedArticle } from '../../../../tests/articles.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const desk = (id: string) => `/newsroom/articles/${id}`
const action = (id: string) => `/articles/${id}/revisions`

test('two editors on one article: the second sees both texts, and neither is lost', async () => {
  const { articleId } = await draftedArticle(scene)
  const [daniel, ruth] = [await scene.as('daniel'), await scene.as('ruth')]
  const [his, hers] = [await daniel.open(desk(articleId)), await ruth.open(desk(articleId))]
  await his.send(action(articleId), { text: 'Ferries for bakers.', go: 'save' })
  const both = await hers.send(action(articleId), {
    text: 'Ferries for nurses.',
    summary: 'Hers',
    go: 'save',
  })
  assert.equal(both.status, 409)
  assert.match(both.text, /Daniel Osei saved this article while you were writing/)
  assert.match(both.text, /Ferries for bakers\./)
  assert.equal(both.fields(action(articleId)).text, 'Ferries for nurses.')
  assert.equal(both.fields(action(articleId)).summary, 'Hers')
  const merged = await both.send(action(articleId), {
    text: 'Ferries for nurses and bakers.',
    go: 'save',
  })
  assert.equal(merged.status, 200)
  assert.equal(merged.fields(action(articleId)).text, 'Ferries for nurses and bakers.')
})

test('two saves of one version at once: one is kept, the other is handed back', async () => {
  const { articleId } = await draftedArticle(scene)
  const pages = await Promise.all(
    (['daniel', 'ruth'] as const).map(async (who) => (await scene.as(who)).open(desk(articleId))),
  )
  const saved = await Promise.all(
    pages.map((page, at) => page.send(action(articleId), { title: `Mine ${at}`, go: 'save' })),
  )
  assert.deepEqual(saved.map(({ status }) => status).toSorted(), [200, 409])
})

test('a preview shows the words as they will stand and saves nothing', async () => {
  const { articleId } = await draftedArticle(scene)
  const page = await (await scene.as('ruth')).open(desk(articleId))
  const preview = await page.send(action(articleId), { text: 'A **strong** word.', go: 'preview' })
  assert.match(preview.html, /<strong>strong<\/strong>/)
  assert.match(preview.text, /not saved yet/)
  const after = await (await scene.as('ruth')).open(desk(articleId))
  assert.match(String(after.fields(action(articleId)).text), /Two ports/)
})

test('what cannot stand is refused beside its field, and what was typed is kept', async () => {
  const { articleId } = await draftedArticle(scene)
  const page = await (await scene.as('ruth')).open(desk(articleId))
  const cases = [
    [{ title: ' ' }, /Enter a headline/],
    [{ text: 'See [this](javascript:alert(1)).' }, /link to/],
    [{ text: 'As Lincoln says [@lincoln].' }, /Citations and strength lines belong to answers/],
    [{ summary: 'x'.repeat(500) }, /Keep this below 400 characters/],
  ] as const
  for (const [fields, sentence] of cases) {
    const refused = await page.send(action(articleId), { ...fields, go: 'save' })
    assert.equal(refused.status, 422)
    assert.match(refused.text, sentence)
  }
  const other = await draftedArticle(scene, { title: 'Taken' })
  const taken = await page.send(action(articleId), { slug: other.slug, go: 'save' })
  assert.match(taken.text, /Another article has this address/)
})

test('a draft is shown to somebody outside by a secret link, which can be ended', async () => {
  const { articleId } = await draftedArticle(scene, { title: 'Secret so far' })
  const ruth = await scene.as('ruth')
  const made = await (await ruth.open(desk(articleId))).send(`/articles/${articleId}/previews`)
  const link = /http:\/\/localhost(\/article-previews\/[\w-]{32})/.exec(made.text)?.[1]
  assert.ok(link, made.text.slice(0, 200))
  assert.doesNotMatch((await ruth.open(desk(articleId))).text, /article-previews/, 'shown once')
  const seen = await scene.stranger().open(link)
  assert.equal(seen.heading, 'Secret so far')
  assert.match(String(seen.headers['x-robots-tag']), /noindex/)
  assert.match(seen.html, /<meta name="robots" content="noindex"/)
  const { rows } = await scene.owner.query('select token_hash from article_preview')
  assert.ok(!rows.some(({ token_hash }) => link.includes(token_hash)), 'only its hash is kept')
  await (await ruth.open(desk(articleId))).send(`/articles/${articleId}/preview-ends`)
  assert.equal((await scene.stranger().open(link)).status, 404)
  assert.equal((await scene.stranger().open('/article-previews/guessed')).status, 404)
})
