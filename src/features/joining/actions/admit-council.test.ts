import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  addAuthority,
  agreed,
  closeNow,
  letterTo,
  putForward,
  seatExecutive,
  sentApplication,
  voteAs,
} from '../../../../tests/joining.ts'
import { people } from '../../../../tests/people.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  await seatExecutive(scene)
  const councils = [
    ['E06000022', 'Bath and North East Somerset'],
    ['E07000178', 'Oxford'],
    ['E07000008', 'Cambridge'],
    ['E07000085', 'Eastbourne'],
    ['E07000062', 'Hastings'],
  ]
  for (const [gss, council] of councils) await addAuthority(scene, gss!, council!)
})
after(() => scene.close())

const members = () =>
  scene.read((db) => db.selectFrom('membership').select(['gss', 'from_date']).execute())

test('two councils are admitted by one decision: memberships, seats, invitations, lists; the days are three', async () => {
  const ids = [await sentApplication(scene, 'E06000022'), await sentApplication(scene, 'E07000178')]
  const joins = addDays(dayOf(scene.time.now), 30)
  const office = await scene.as('daniel')
  assert.match((await office.open('/work')).text, /Oxford applies to join/)
  const decisionId = await agreed(scene, ids, joins)
  assert.match((await office.open('/work')).text, /Admit Oxford/)
  const page = await office.open(`/admissions/${decisionId}`)
  assert.match(page.text, /Agreed, closed/)
  const form = await office.open(`/admissions/${decisionId}/admission`)
  assert.equal(form.heading, 'Admit Bath and North East Somerset and Oxford')
  const done = await form.send(`/admissions/${decisionId}/admissions`)
  assert.match(done.text, /Admitted: Bath and North East Somerset and Oxford\./)
  const draft = done.links.find((link) => link.startsWith('/newsroom/articles/'))!
  const article = await office.open(draft)
  assert.match(article.html, /Bath and North East Somerset and Oxford join Test Cities/)
  assert.match(article.html, /7 members across England and Wales/)
  assert.match((await letterTo(scene, people.harriet.email)).subject, /A quote from you/)

  const bath = (await members()).find(({ gss }) => gss === 'E06000022')
  assert.equal(bath?.from_date, joins)
  const decision = await scene.read((db) =>
    db.selectFrom('membership_decision').select(['body', 'decided_on']).execute(),
  )
  assert.equal(decision.length, 2)
  assert.ok(decision[0]!.decided_on < joins, 'the decision has a day of its own')
  const seats = await scene.read((db) =>
    db.selectFrom('seat').select('kind').where('gss', '=', 'E06000022').execute(),
  )
  assert.deepEqual(seats.map(({ kind }) => kind).toSorted(), [
    'lead-officer',
    'leader',
    'policy-officer',
  ])
  const invited = await letterTo(scene, 'leader@e06000022.example')
  assert.match(invited.subject, /Your seat in Test Cities/)
  const list = await office.open('/members/bath-and-north-east-somerset/onboarding')
  assert.match(list.text, /1 of 9 done/)
  const applicant = await letterTo(scene, 'applicant@e06000022.example')
  assert.match(applicant.subject, /joins Test Cities/)
  assert.equal((await office.open(`/admissions/${decisionId}/admission`)).heading, page.heading)

  const before = scene.time.now
  scene.time.now = new Date(`${joins}T12:00:00Z`)
  await scene.runJobs()
  assert.match((await letterTo(scene, 'leader@e06000022.example')).subject, /A quote from you/)
  scene.time.now = before
})

test('two who admit at once admit once', async () => {
  const id = await sentApplication(scene, 'E07000008')
  const decisionId = await agreed(scene, [id], addDays(dayOf(scene.time.now), 10))
  const forms = await Promise.all(
    (['daniel', 'ruth'] as const).map(async (who) =>
      (await scene.as(who)).open(`/admissions/${decisionId}/admission`),
    ),
  )
  const ends = await Promise.all(
    forms.map((form) => form.send(`/admissions/${decisionId}/admissions`)),
  )
  assert.deepEqual(
    ends.map(({ status }) => status),
    [200, 200],
  )
  assert.equal((await members()).filter(({ gss }) => gss === 'E07000008').length, 1)
  const items = await scene.read((db) =>
    db.selectFrom('onboarding_item').select('id').where('gss', '=', 'E07000008').execute(),
  )
  assert.equal(items.length, 9)
  const articles = await scene.read((db) =>
    db
      .selectFrom('article')
      .select('id')
      .where('title', '=', 'Cambridge joins Test Cities')
      .execute(),
  )
  assert.equal(articles.length, 1)
})

test('a council that joined in the meantime is not admitted, and the page says so', async () => {
  const id = await sentApplication(scene, 'E07000085')
  const decisionId = await agreed(scene, [id], addDays(dayOf(scene.time.now), 10))
  await scene.owner.query(
    `insert into membership (network_id, id, gss, kind, from_date, from_precision)
     values ($1, gen_random_uuid(), 'E07000085', 'full', '2020-01-01', 'day')`,
    [scene.networkId],
  )
  const form = await (await scene.as('daniel')).open(`/admissions/${decisionId}/admission`)
  const done = await form.send(`/admissions/${decisionId}/admissions`)
  assert.equal(done.status, 409)
  assert.match(done.text, /Eastbourne: The council is a member on some of these days already/)
  assert.equal((await members()).filter(({ gss }) => gss === 'E07000085').length, 1)
})

test('nobody is admitted without an agreed decision; a council is rejected with reasons and a letter', async () => {
  const id = await sentApplication(scene, 'E07000062')
  const office = await scene.as('daniel')
  const address = `/network/applications/${id}`
  const before = await office.open(address)
  assert.ok(!before.forms.includes(`${address}/rejections`), 'the executive decides first')
  const early = await office.post(`${address}/rejections`, {
    ...before.fields(`${address}/deferrals`),
    reasons: 'No',
  })
  assert.equal(early.status, 409)
  assert.match(early.text, /The executive decides who joins/)

  const deferred = await before.send(`${address}/deferrals`, { reasons: 'QUITTEN reasons to wait' })
  assert.match(deferred.text, /Put off/)
  assert.match((await letterTo(scene, 'applicant@e07000062.example')).body, /QUITTEN/)

  const decisionId = await putForward(scene, [id], addDays(dayOf(scene.time.now), 30))
  const running = await office.open(address)
  assert.ok(!running.forms.includes(`${address}/deferrals`), 'nothing is put off under the vote')
  for (const who of ['harriet', 'imran', 'samir'] as const)
    await voteAs(scene, decisionId, who, 'object', 'Too early')
  await closeNow(scene, decisionId)
  const asked = await office.open(`/admissions/${decisionId}/admission`)
  assert.match(asked.text, /Not agreed, closed/)
  const rejected = await (await office.open(address)).send(`${address}/rejections`, {
    reasons: 'SCHLEHE reasons',
  })
  assert.match(rejected.text, /Rejected\. The council has a letter/)
  assert.match((await letterTo(scene, 'applicant@e07000062.example')).body, /SCHLEHE reasons/)
})

test('the office and the council’s own people tick the list; others do not see it', async () => {
  const jo = await scene.as('jo')
  assert.equal((await jo.open('/members/cambridge/onboarding')).status, 404)
  const office = await scene.as('ruth')
  const list = await office.open('/members/cambridge/onboarding')
  const ticks = '/members/cambridge/onboarding-ticks'
  const done = await list.send(ticks, {}, 'Send the invoice')
  assert.match(done.text, /2 of 9 done/)
  assert.match(done.text, /Done .* Ruth Calder/)
  const tick = list.fields(ticks, 'Send the invoice')
  const refused = await jo.post(ticks, { ...tick, ...(await csrfOf(jo)) })
  assert.equal(refused.status, 403)
})

test('before a council leaves, the office sees what hangs on its membership', async () => {
  const office = await scene.as('ruth')
  const unknown = await office.open('/network/leaving?council=Hastings')
  assert.equal(unknown.status, 422)
  assert.match(unknown.text, /No member of today is called so/)
  const norwich = await office.open('/network/leaving?council=Norwich%20City')
  assert.equal(norwich.heading, 'If Norwich leaves')
  assert.match(norwich.text, /Leader of the council: Cllr Samir Blakeney/)
  assert.match(norwich.text, /1 office of the networkMember of the executive: Cllr Samir Blakeney/)
  assert.match(norwich.text, /No call is open to it/)
  assert.ok(norwich.links.includes('/members/manage/norwich'))
})

async function csrfOf(visitor: Awaited<ReturnType<Scene['as']>>) {
  const page = await visitor.open('/account')
  const action = page.forms[0]!
  return { _csrf: page.fields(action)._csrf! }
}
