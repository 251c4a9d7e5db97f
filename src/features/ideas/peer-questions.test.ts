import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { lettersTo } from '../../../tests/events.ts'
import { sharedChallenge } from '../../../tests/ideas.ts'
import { people } from '../../../tests/people.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Filling } from '../../../tests/visitor.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const ask = async (question: string, over: Filling = {}) => {
  const amara = await scene.as('amara')
  const query = new URLSearchParams({ question, many: '3' })
  const whom = await amara.open(`/peer-questions/new?${query}`)
  return whom.send('/peer-questions', over)
}
const addressOf = (page: { url: string }) => page.url

test('one question goes to the councils most like the one that asks, each told why and by one letter', async () => {
  const amara = await scene.as('amara')
  const first = await amara.open('/peer-questions/new')
  assert.match(first.text, /The 3 most like Lincoln/)
  const whom = await amara.open(
    '/peer-questions/new?question=Who+lets+empty+shops%3F&many=3&council=E07000138',
  )
  const asked = whom.fields('/peer-questions').councils as string[]
  assert.equal(asked.length, 3)
  assert.match(whom.text, /is the member most like Lincoln. Alike in/)
  const page = await whom.send('/peer-questions', {
    councils: asked.filter((gss) => gss !== 'W06000006'),
    background: 'We have forty.',
  })
  assert.equal(page.heading, 'Who lets empty shops?')
  const letters = (
    await Promise.all(['priya', 'jo', 'lena', 'carys'].map((who) => to(who as 'jo')))
  ).flat()
  assert.ok(letters.length >= 2)
  assert.match(letters[0]!.subject, /Lincoln asks \w+: Who lets empty shops\?/)
  assert.match(letters[0]!.body, /most like Lincoln/)
  assert.match(letters[0]!.body, /\/peer-questions\/who-lets-empty-shops/)
})

const to = (who: keyof typeof people) => lettersTo(scene, people[who].email)

test('any member answers on the page, the newest answer of a council stands, and whoever asked is told once', async () => {
  const at = addressOf(await ask('Has anybody tried night trams?'))
  const before = (await to('amara')).length
  const priya = await scene.as('priya')
  const form = await priya.open(at)
  const empty = await form.send('/peer-answers', { text: '  ' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Write your answer/)
  const answered = await form.send('/peer-answers', { text: 'We have, for a year.' })
  assert.match(answered.text, /1 answer.*Exeter.*We have, for a year/)
  assert.match(answered.text, /Priya Lovell, Policy officer/)
  const changed = await answered.send('/peer-answers', { text: '<i>For two</i> years.' })
  assert.match(changed.html, /&lt;i>For two/)
  assert.doesNotMatch(changed.text, /We have, for a year/)
  assert.match(changed.text, /in the place of an earlier answer/)
  const letters = await to('amara')
  assert.equal(letters.length, before + 1)
  assert.match(letters[0]!.subject, /Exeter has answered/)
})

test('a council does not answer itself, nor in the name of another, nor once it has left', async () => {
  const at = addressOf(await ask('Who runs a tool library?'))
  const amara = await scene.as('amara')
  assert.ok(!(await amara.open(at)).forms.includes('/peer-answers'))
  const own = await postAnswer('amara', at, 'E07000138')
  assert.match(own.text, /A council does not answer its own question/)
  const other = await postAnswer('priya', at, 'E07000148')
  assert.equal(other.status, 422)
  assert.match(other.text, /Only people who hold a seat of this council/)
  await scene.owner.query(`update membership set until_date = '2027-03-01', until_precision = 'day'
    where gss = 'W06000006'`)
  const left = await postAnswer('carys', at, 'W06000006')
  assert.equal(left.status, 422)
  assert.match(left.text, /not a member today/)
  const carys = await scene.as('carys')
  assert.ok(!(await carys.open(at)).forms.includes('/peer-answers'))
  await scene.owner.query(`update membership set until_date = null, until_precision = null
    where gss = 'W06000006'`)
})

async function postAnswer(who: 'amara' | 'priya' | 'carys', at: string, gss: string) {
  const visitor = await scene.as(who)
  const token = (await visitor.open('/account')).fields('/session-ends')._csrf
  return visitor.post('/peer-answers', {
    _csrf: token ?? '',
    slug: at.replace('/peer-questions/', ''),
    council: gss,
    text: 'In its name',
  })
}

test('a question closes, and its answers stay for the next who asks: they are shown before asking', async () => {
  const at = addressOf(await ask('Who rents out empty shops on the high street?'))
  await (await (await scene.as('jo')).open(at)).send('/peer-answers', { text: 'We do: twelve.' })
  const closed = await (await (await scene.as('amara')).open(at)).send('/peer-question-closings')
  assert.match(closed.text, /Closed on 10 March 2027/)
  const late = await postAnswer('priya', at, 'E07000041')
  assert.match(late.text, /This question is closed/)
  await scene.runJobs()
  const gwilym = await scene.as('gwilym')
  const next = await gwilym.open(
    '/peer-questions/new?question=Does+anyone+let+vacant+high+street+shops%3F&many=3',
  )
  assert.match(
    next.text,
    /Asked before.*Who rents out empty shops on the high street\?.*1 council answered/,
  )
})

test('only members read what the peers are asked', async () => {
  const at = addressOf(await ask('Who has a hidden plan?'))
  assert.equal((await scene.stranger().open(at)).heading, 'Sign in')
  assert.equal((await scene.stranger().open('/peer-questions')).heading, 'Sign in')
  assert.doesNotMatch((await scene.stranger().open('/ideas')).text, /hidden plan/)
  await scene.runJobs()
  const nearest = await scene.stranger().open('/ideas/nearest?problem=Who+has+a+hidden+plan')
  assert.doesNotMatch(nearest.text, /Who has a hidden plan\?/)
})

for (const [name, over, sentence] of [
  ['to nobody', { councils: [] }, /Choose at least one council to ask/],
  ['to itself', { councils: ['E07000138'] }, /A council does not ask itself/],
  ['to one that is no member', { councils: ['E07000028'] }, /is not a member today/],
  [
    'with a day that is past',
    { 'answerBy-day': '1', 'answerBy-month': '3', 'answerBy-year': '2027' },
    /Enter a day that is still to come/,
  ],
  ['on no day', { 'answerBy-day': '31', 'answerBy-month': '2' }, /Enter a day of the calendar/],
  ['that is too long', { question: 'x'.repeat(400) }, /Keep this below 300 characters/],
] as [string, Filling, RegExp][])
  test(`a question ${name} is refused with a sentence, and what was typed is kept`, async () => {
    const page = await ask('Who keeps bees?', { background: 'On roofs', ...over })
    assert.equal(page.status, 422)
    assert.match(page.text, sentence)
    assert.match(page.html, /On roofs/)
  })

test('a question about a challenge leads back to it', async () => {
  const slug = await sharedChallenge(scene, 'amara', { title: 'Rats in the market' })
  const amara = await scene.as('amara')
  const whom = await amara.open(
    `/peer-questions/new?challenge=${slug}&only=E07000041&question=How+did+you+get+rid+of+rats%3F`,
  )
  assert.deepEqual(whom.fields('/peer-questions').councils, 'E07000041')
  const page = await whom.send('/peer-questions')
  assert.ok(page.links.includes(`/challenges/${slug}`))
})
