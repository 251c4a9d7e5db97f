import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import { cast, closeAtDeadline, type OpenedRound, openedRound } from '../../../../tests/rounds.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { jobs } from '../../../app.ts'
import { newId } from '../../../kernel/ids.ts'
import { type Constitution, defaultConstitution } from '../constitution.ts'
import { wholeRound } from '../queries/round.ts'

let scene: Scene
let start: Date
before(async () => {
  scene = await setUp()
  start = scene.time.now
})
after(() => scene.close())
beforeEach(() => {
  scene.time.now = start
})
afterEach(() => scene.owner.query('delete from constitution'))

const all = ['lincoln', 'exeter', 'norwich', 'southend', 'wrexham'] as const
const hours = (many: number) => many * 3_600_000
const standing = (round: OpenedRound) => scene.read((db) => wholeRound(db, round.roundId))
const letters = (to: string, about: string) =>
  scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', to)
      .where('subject', 'like', `%: ${about}`)
      .execute(),
  )
const run = (name: string, payload: object = {}) =>
  jobs
    .find((job) => job.name === name)!
    .run(
      { networkId: scene.networkId, ...payload },
      { config: scene.config, database: scene.database, clock: () => scene.time.now },
    )

function constitute(part: Partial<Constitution>) {
  return scene.act(null, (act) =>
    act.db
      .insertInto('constitution')
      .values({
        network_id: act.networkId,
        id: newId(),
        effective_from: '2020-01-01',
        settings: JSON.stringify({ ...defaultConstitution, ...part }),
        created_at: act.now,
      })
      .execute(),
  )
}
const silence: Partial<Constitution> = {
  signOff: { procedure: 'silence', objections: { kind: 'count', value: 2 }, noticeDays: 3 },
}

test('at the deadline the job closes the round and tells the office and all who sign', async () => {
  const round = await openedRound(scene, 'At the deadline')
  for (const council of ['lincoln', 'exeter', 'norwich', 'wrexham'] as const)
    granted(await cast(scene, round, council))
  await scene.runJobs()
  assert.equal((await standing(round))?.round.closedAt, null)
  scene.time.now = round.closesAt
  await scene.runJobs()
  const closed = await standing(round)
  assert.equal(closed?.outcome?.onTheseBallots, 'agreed')
  assert.deepEqual(closed?.outcome?.missing, ['E06000033'])
  for (const who of ['ruth', 'daniel', 'harriet', 'marcus'] as const) {
    const told = (await letters(people[who].email, 'At the deadline')).filter(
      ({ subject }) => subject === 'Agreed: At the deadline',
    )
    assert.equal(told.length, 1)
    assert.match(told[0]?.body ?? '', /4 of 5 councils decided/)
  }
  const page = await (await scene.as('lena')).open(`/rounds/${round.roundId}`)
  assert.match(page.text, /Members agreed4 of 5 members endorse\. At least 4 must\./)
  assert.match(page.text, /Southend did not decide/)
})

test('without enough endorsements, or without one from each nation, it is not agreed', async () => {
  const round = await openedRound(scene, 'No Welsh voice')
  for (const council of ['lincoln', 'exeter', 'norwich', 'southend'] as const)
    granted(await cast(scene, round, council))
  const { outcome } = granted(await closeAtDeadline(scene, round))
  assert.equal(outcome.onTheseBallots, 'not-agreed')
  const page = await (await scene.as('daniel')).open(`/rounds/${round.roundId}`)
  assert.match(page.text, /Members did not agree/)
  assert.match(page.text, /None of 1 member in Wales endorse/)
  assert.match(page.text, /Change the draft/)
})

test('two workers at once close a round once, and a worker that comes again changes nothing', async () => {
  const round = await openedRound(scene, 'Two workers')
  for (const council of all) granted(await cast(scene, round, council))
  scene.time.now = round.closesAt
  await Promise.all([1, 2, 3, 4].map(() => run('close-round', { roundId: round.roundId })))
  const first = await standing(round)
  scene.time.now = new Date(round.closesAt.getTime() + hours(5))
  await run('close-round', { roundId: round.roundId })
  await run('tend-open-rounds')
  assert.deepEqual(await standing(round), first)
  const events = await scene.read((db) =>
    db
      .selectFrom('event')
      .select('name')
      .where('subject_id', '=', round.roundId)
      .where('name', '=', 'round.closed')
      .execute(),
  )
  assert.equal(events.length, 1)
  const told = await letters(people.gwilym.email, 'Two workers')
  assert.equal(told.filter(({ subject }) => subject.startsWith('Agreed')).length, 1)
})

test('a round closes early once all have decided and had a day for second thoughts, which starts anew with each ballot', async () => {
  const round = await openedRound(scene, 'Early close')
  await Promise.all(all.map((council) => cast(scene, round, council)))
  scene.time.now = new Date(start.getTime() + hours(23))
  await scene.runJobs()
  assert.equal((await standing(round))?.round.closedAt, null)
  granted(await cast(scene, round, 'lincoln', { decision: 'abstain' }))
  scene.time.now = new Date(start.getTime() + hours(25))
  await scene.runJobs()
  assert.equal((await standing(round))?.round.closedAt, null)
  scene.time.now = new Date(start.getTime() + hours(48))
  await scene.runJobs()
  const closed = await standing(round)
  assert.equal(closed?.round.closedAt, scene.time.now.toISOString())
  assert.equal(closed?.outcome?.counts.abstain, 1)
  assert.ok(scene.time.now < round.closesAt)
})

test('a majority alone closes nothing: those still to decide have until the deadline', async () => {
  const round = await openedRound(scene, 'Majority')
  for (const council of all.slice(0, 4)) granted(await cast(scene, round, council))
  scene.time.now = new Date(round.closesAt.getTime() - 1000)
  await scene.runJobs()
  await run('close-round', { roundId: round.roundId })
  assert.equal((await standing(round))?.round.closedAt, null)
})

test('a lost job leaves no round open: the next tending closes it', async () => {
  const round = await openedRound(scene, 'Lost job')
  await scene.owner.query('delete from graphile_worker._private_jobs')
  scene.time.now = new Date(round.closesAt.getTime() + hours(1))
  await run('tend-open-rounds')
  assert.equal((await standing(round))?.outcome?.onTheseBallots, 'not-agreed')
})

test('silence is agreement where every council was reached in time', async () => {
  await constitute(silence)
  const round = await openedRound(scene, 'Silence holds')
  const form = await (await scene.as('harriet')).open(`/rounds/${round.roundId}`)
  assert.match(form.text, /Silence is agreement, unless 2 or more object to the substance/)
  await scene.runJobs()
  granted(
    await cast(scene, round, 'lincoln', { decision: 'object', text: 'No.', shown: 'footnote' }),
  )
  granted(
    await cast(scene, round, 'exeter', {
      decision: 'object',
      text: 'A comma is missing.',
      shown: 'footnote',
      substantive: false,
    }),
  )
  scene.time.now = round.closesAt
  await scene.runJobs()
  const closed = await standing(round)
  assert.equal(closed?.outcome?.onTheseBallots, 'agreed', 'an editorial comment breaks nothing')
})

test('enough objections to the substance break the silence', async () => {
  await constitute(silence)
  const round = await openedRound(scene, 'Silence broken')
  await scene.runJobs()
  for (const council of ['lincoln', 'exeter'] as const)
    granted(
      await cast(scene, round, council, { decision: 'object', text: 'No.', shown: 'footnote' }),
    )
  const { outcome } = granted(await closeAtDeadline(scene, round))
  assert.equal(outcome.onTheseBallots, 'not-agreed')
})

test('silence of a council that nobody proved to have reached is no agreement', async () => {
  await constitute(silence)
  const round = await openedRound(scene, 'Not reached')
  await scene.owner.query('delete from graphile_worker._private_jobs')
  for (const council of all.slice(0, 4)) granted(await cast(scene, round, council))
  scene.time.now = new Date(round.closesAt.getTime() - hours(24))
  await (await scene.as('gwilym')).open(`/rounds/${round.roundId}`)
  const { outcome } = granted(await closeAtDeadline(scene, round))
  assert.equal(outcome.onTheseBallots, 'not-agreed')
  assert.deepEqual(outcome.notReached, ['W06000006'], 'reached one day before, not three')
})

test('the undecided are reminded, never twice in three days, and never those who have decided', async () => {
  const round = await openedRound(scene, 'Reminded')
  granted(await cast(scene, round, 'lincoln'))
  const reminders = async (who: keyof typeof people) =>
    (await letters(people[who].email, 'Reminded')).filter(({ subject }) =>
      subject.includes('decision wanted'),
    ).length
  const press = async () => {
    const page = await (await scene.as('daniel')).open(`/rounds/${round.roundId}`)
    return page.send(`/rounds/${round.roundId}/reminders`)
  }
  assert.match((await press()).text, /Nobody was reminded/)
  scene.time.now = new Date(start.getTime() + hours(24 * 3))
  await Promise.all([run('remind-undecided-councils'), run('remind-undecided-councils')])
  assert.equal(await reminders('imran'), 1, 'seven days before the close')
  assert.equal(await reminders('harriet'), 0)
  scene.time.now = new Date(start.getTime() + hours(24 * 4))
  await run('remind-undecided-councils')
  assert.match((await press()).text, /Nobody was reminded/)
  assert.equal(await reminders('imran'), 1)
  scene.time.now = new Date(start.getTime() + hours(24 * 6))
  assert.match((await press()).text, /Reminded by mail: 4 councils/)
})
