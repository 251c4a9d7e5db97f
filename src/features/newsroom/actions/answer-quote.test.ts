import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { approvedQuote, askedQuote, draftedArticle, plainly } from '../../../../tests/articles.ts'
import { people } from '../../../../tests/people.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { newId } from '../../../kernel/ids.ts'
import { addPicture } from '../../pictures/index.ts'
import { publishArticle } from '../index.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const publish = (articleId: string, more = {}) =>
  scene.act('ruth', (act) => publishArticle(act, { articleId, ...plainly, ...more }))

test('somebody is asked by letter, changes the words on a phone, and exactly theirs are published', async () => {
  const { articleId, slug } = await draftedArticle(scene, {
    title: 'Nights by the river',
    text: 'First.\n\n{quote 1}\n\nLast.',
  })
  const ruth = await scene.as('ruth')
  const desk = await ruth.open(`/newsroom/articles/${articleId}`)
  const asked = await desk.send(`/articles/${articleId}/quotes`, {
    seat: scene.seatId('harriet'),
    proposed: 'We like the river.',
    note: 'Two sentences are enough.',
    'wantedBy-day': '20',
    'wantedBy-month': '3',
    'wantedBy-year': '2027',
  })
  assert.match(asked.text, /Asked\. Its place in the text is \{quote 1\}/)
  assert.deepEqual(await publish(articleId), {
    refused: 'quotes-waiting',
    names: [people.harriet.name],
  })
  const { rows } = await scene.owner.query(
    'select body from mail where recipient = $1 order by created_at desc limit 1',
    [people.harriet.email],
  )
  const link = /http:\/\/localhost(\/sign-in\/\S+)/.exec(rows[0].body)?.[1]
  assert.match(rows[0].body, /“We like the river\.”/)
  const work = await (await scene.as('harriet')).open('/work')
  assert.match(work.text, /Approve your quote: Nights by the river/)
  const phone = scene.stranger()
  const page = await (await phone.open(link!)).send(link!)
  assert.equal(page.heading, 'Your quote')
  assert.match(page.text, /Two sentences are enough/)
  const action = page.forms.find((one) => one.endsWith('/answers'))!
  assert.equal(page.fields(action).words, 'We like the river.')
  assert.match((await page.send(action, { words: ' ' })).text, /Write what you want to be quoted/)
  const words = 'The river is ours at night, too.'
  const approved = await page.send(action, { words })
  assert.match(approved.text, /You approved these words/)
  assert.ok(approved.html.includes(sha256(words)))
  assert.doesNotMatch((await (await scene.as('harriet')).open('/work')).text, /Approve your quote/)
  granted(await publish(articleId))
  const read = await scene.stranger().open(`/news/${slug}`)
  assert.match(
    read.text,
    new RegExp(
      `First\\..*${words} ?${people.harriet.name}, leader of \\w+ ?demonstration.*Last\\.`,
    ),
  )
  assert.doesNotMatch(read.text, /We like the river/)
})

test('other words need approval again, and until then nothing is published', async () => {
  const { articleId } = await draftedArticle(scene)
  const quoteId = await approvedQuote(scene, articleId, 'harriet', 'These words.')
  const desk = await (await scene.as('ruth')).open(`/newsroom/articles/${articleId}`)
  assert.match(desk.text, /Approved, 10 March 2027/)
  const before = await (await scene.as('harriet')).open(`/quotes/${quoteId}`)
  await desk.send(`/quotes/${quoteId}/proposals`, { proposed: 'Those words.' })
  assert.equal(((await publish(articleId)) as { refused: string }).refused, 'quotes-waiting')
  const late = await before.send(`/quotes/${quoteId}/answers`, { words: 'These words.' }, 'Approve')
  assert.equal(late.status, 422)
  assert.match(late.text, /changed its proposal while this page was open/)
  assert.match(late.text, /Those words\./)
})

test('whoever declines says why; the quote can be taken out, and the article goes on without', async () => {
  const { articleId } = await draftedArticle(scene)
  const { quoteId } = await askedQuote(scene, articleId, 'harriet', 'Nice.')
  const harriet = await scene.as('harriet')
  const action = `/quotes/${quoteId}/answers`
  const page = await harriet.open(`/quotes/${quoteId}`)
  assert.match((await page.send(action, {}, 'Decline')).text, /Say why/)
  await page.send(action, { reason: 'Not my subject.' }, 'Decline')
  const desk = await (await scene.as('ruth')).open(`/newsroom/articles/${articleId}`)
  assert.match(desk.text, /Declined.*Not my subject\./)
  await desk.send(`/quotes/${quoteId}/removals`)
  granted(await publish(articleId))
})

test('nobody else may open a quote, and nobody learns that there is one', async () => {
  const { articleId } = await draftedArticle(scene)
  const { quoteId } = await askedQuote(scene, articleId, 'harriet')
  assert.equal((await (await scene.as('jo')).open(`/quotes/${quoteId}`)).status, 404)
  assert.equal((await scene.stranger().open(`/quotes/${quoteId}`)).heading, 'Sign in')
})

test('whose seat ended cannot approve any more, and an empty seat cannot be asked', async () => {
  const { articleId } = await draftedArticle(scene)
  const { quoteId } = await askedQuote(scene, articleId, 'marcus')
  const page = await (await scene.as('marcus')).open(`/quotes/${quoteId}`)
  const today = dayOf(scene.time.now)
  await scene.owner.query('update seat_holding set until_date = $1 where person_id = $2', [
    today,
    scene.personId('marcus'),
  ])
  const refused = await page.send(`/quotes/${quoteId}/answers`, { words: 'Still me.' }, 'Approve')
  assert.equal(refused.status, 409)
  assert.match(refused.text, /The seat in which you were asked is no longer yours/)
  const desk = await (await scene.as('ruth')).open(`/newsroom/articles/${articleId}`)
  const vacant = await desk.send(`/articles/${articleId}/quotes`, { seat: scene.seatId('marcus') })
  assert.equal(vacant.status, 422)
  assert.match(vacant.text, /Nobody holds this seat today/)
})

test('who said something is named in the capacity of that day, also after they left', async () => {
  const { articleId, slug } = await draftedArticle(scene, { title: 'Capacity of the day' })
  await approvedQuote(scene, articleId, 'imran', 'As I said.')
  await scene.owner.query('update seat_holding set until_date = $1 where person_id = $2', [
    dayOf(scene.time.now),
    scene.personId('imran'),
  ])
  granted(await publish(articleId))
  const read = await scene.stranger().open(`/news/${slug}`)
  assert.match(read.text, new RegExp(`As I said\\. ?${people.imran.name}, leader of`))
})

test('before an election nobody of the council is quoted, unless the office says why', async () => {
  const { articleId } = await draftedArticle(scene)
  await approvedQuote(scene, articleId, 'harriet', 'Vote, everybody.')
  const council = (
    await scene.owner.query('select gss from seat where id = $1', [scene.seatId('harriet')])
  ).rows[0].gss
  const today = dayOf(scene.time.now)
  await scene.owner.query(
    `insert into election (network_id, id, gss, kind, poll_day, notice_on, source)
     values ($1, $2, $3, 'ordinary', $4, $5, 'tests')`,
    [scene.networkId, newId(), council, addDays(today, 20), addDays(today, -5)],
  )
  const ruth = await scene.as('ruth')
  const desk = await ruth.open(`/newsroom/articles/${articleId}`)
  assert.match(desk.text, /Cllr .* is quoted, and the council votes on 30 March 2027/)
  assert.match(desk.html, /\(not before the election\)<\/option>/)
  const action = `/articles/${articleId}/publications`
  const page = await (await ruth.open(`/newsroom/articles/${articleId}/publication`)).send(action)
  assert.equal(page.status, 422)
  assert.match(page.text, /Take it out or wait; if it must stand, say why/)
  await page.send(action, { electionNote: 'Said as chair of a charity, not of the council.' })
  const { rows } = await scene.owner.query(
    'select election_note, published_by from article_revision where article_id = $1',
    [articleId],
  )
  assert.match(rows[0].election_note, /charity/)
  assert.equal(rows[0].published_by, scene.personId('ruth'))
  const picture = { bytes: new Uint8Array(9), format: 'png' as const, width: 400, height: 300 }
  const { pictureId } = granted(
    await scene.act('ruth', (act) =>
      addPicture(act, {
        ...{ picture, alternative: 'A leader on a bridge', caption: '', credit: 'The tests' },
        ...{ licence: 'own', people: [people.harriet.name], openToAll: false },
      }),
    ),
  )
  const pictured = await draftedArticle(scene, { title: 'Pictured', pictureId })
  assert.match(
    JSON.stringify(await publish(pictured.articleId)),
    /before-election.*Harriet Harcastle.*pictured/,
  )
  const written = await draftedArticle(scene, { title: 'Written', byline: people.harriet.name })
  assert.match(JSON.stringify(await publish(written.articleId)), /before-election.*writing/)
  await scene.owner.query('delete from election')
})
