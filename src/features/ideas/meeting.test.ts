import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { lettersTo } from '../../../tests/events.ts'
import { sharedChallenge, sharedSolution } from '../../../tests/ideas.ts'
import { people } from '../../../tests/people.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import { tellOfMatches } from './actions/tell-of-matches.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const to = (who: keyof typeof people) => lettersTo(scene, people[who].email)
const daysLater = async (days: number) => {
  scene.time.now = new Date(scene.time.now.getTime() + days * 86_400_000)
  await scene.act(null, (act) => act.enqueue('meet-ideas-again', {}))
  await scene.runJobs()
}
const schools = {
  title: 'Air pollution outside primary schools',
  problem: 'Parents park outside primary schools at drop-off and the air is bad for children.',
}
const streets = {
  title: 'School streets',
  what: 'Roads outside eleven primary schools are closed to cars at the start and end of the day.',
}

test('a new solution that fits an open challenge is told to the council that has it, once, and never within a week of the last', async () => {
  await sharedChallenge(scene, 'amara', schools)
  await sharedSolution(scene, streets)
  await scene.runJobs()
  const [letter, ...more] = await to('amara')
  assert.equal(more.length, 0)
  assert.match(letter!.subject, /A solution for your challenge: Air pollution outside primary/)
  assert.match(letter!.body, /- Exeter: School streets/)
  await daysLater(1)
  assert.equal((await to('amara')).length, 1, 'the same is not told twice')
  await sharedSolution(scene, {
    ...{ council: 'norwich', contact: 'jo', title: 'Cars away from school gates' },
    what: 'Parents may not park outside primary schools at drop-off; the air is cleaner for children.',
  })
  await scene.runJobs()
  await daysLater(1)
  assert.equal((await to('amara')).length, 1, 'not within a week')
  await daysLater(7)
  const after = await to('amara')
  assert.equal(after.length, 2)
  assert.match(after[0]!.body, /- Norwich: Cars away from school gates/)
})

test('a new challenge is brought to the council that has solved it', async () => {
  await sharedSolution(scene, {
    ...{ council: 'southend', contact: 'lena', title: 'A minibus for early and late shifts' },
    what: 'A minibus booked by phone takes workers to early and late shifts on the business park after buses stop.',
  })
  await scene.runJobs()
  await sharedChallenge(scene, 'carys', {
    title: 'Buses stop before the late shift ends',
    problem:
      'Buses stop at seven, so workers on early and late shifts cannot get to the business park.',
  })
  const [letter] = await to('lena')
  assert.match(letter!.subject, /Wrexham has a problem that you may have solved: Buses stop/)
})

test('nobody is told of what is far in meaning, of a draft, or for a challenge that is closed', async () => {
  const slug = await sharedChallenge(scene, 'priya', {
    title: 'Nobody uses the leisure centre',
    problem: 'Fewer people swim each year and the pool loses money every winter.',
  })
  const swim = 'More people swim each year since the pool of the leisure centre opened early.'
  await sharedSolution(scene, {
    ...streets,
    title: 'Bees',
    what: 'Hives stand on roofs.',
    council: 'norwich',
    contact: 'jo',
  })
  await sharedSolution(scene, {
    title: 'Early pool',
    what: swim,
    shared: false,
    council: 'norwich',
    contact: 'jo',
  })
  await scene.runJobs()
  assert.deepEqual(await to('priya'), [])
  const priya = await scene.as('priya')
  await (await priya.open(`/challenges/${slug}/closing`)).send('/challenge-closings', {
    closing: 'Sold.',
  })
  await sharedSolution(scene, {
    title: 'Early swims',
    what: swim,
    council: 'norwich',
    contact: 'jo',
  })
  await scene.runJobs()
  assert.deepEqual(await to('priya'), [])
})

test('a problem in free words meets solutions, peers and challenges without being posted; strangers see what is public', async () => {
  await sharedSolution(scene, {
    ...{ title: 'Quiet lanes', audience: 'public', council: 'norwich', contact: 'jo' },
    what: 'Country lanes are closed to lorries so that people can walk and cycle.',
  })
  await scene.runJobs()
  const problem = 'Lorries drive through country lanes and people do not dare to walk or cycle'
  const query = new URLSearchParams({ problem })
  const tom = await (await scene.as('tom')).open(`/ideas/nearest?${query}`)
  assert.match(tom.text, /Quiet lanes/)
  assert.match(tom.text, /The members most like Lincoln/)
  assert.match(tom.text, /Jo Pettit/)
  const stranger = await scene.stranger().open(`/ideas/nearest?${query}`)
  assert.match(stranger.text, /Quiet lanes/)
  assert.doesNotMatch(stranger.text, /Jo Pettit|School streets|Ask the peers/)
  const nothing = await scene.stranger().open('/ideas/nearest?problem=%3C%3E')
  assert.match(nothing.text, /Describe your problem in a few words/)
  const long = await scene.stranger().open(`/ideas/nearest?problem=${'lanes+'.repeat(1700)}`)
  assert.equal(long.status, 200)
  assert.match(long.text, /first 2,000 characters were looked at/)
})

test('the front shows what is asked and what is new, to each what they may read', async () => {
  const front = await (await scene.as('tom')).open('/ideas')
  assert.match(front.text, /Air pollution outside primary schools/)
  assert.match(front.text, /A minibus for early and late shifts/)
  const stranger = await scene.stranger().open('/ideas')
  assert.match(stranger.text, /Quiet lanes/)
  assert.doesNotMatch(stranger.text, /A minibus|Air pollution/)
})

test('two jobs that run at once tell everybody once', async () => {
  await sharedChallenge(scene, 'gwilym', {
    title: 'Young people cannot find a first job',
    problem: 'Young people leave school and cannot find a first job or an apprenticeship.',
  })
  await sharedSolution(scene, {
    ...{ title: 'A hundred apprenticeships', council: 'norwich', contact: 'jo' },
    what: 'Young people who leave school find a first job or an apprenticeship with the council.',
  })
  const mail = { baseUrl: 'http://localhost', networkName: 'Test Cities' }
  await scene.runJobs()
  await scene.owner.query('update challenge_match set told_at = null')
  const before = (await to('gwilym')).length
  await Promise.all([1, 2, 3].map(() => scene.act(null, (act) => tellOfMatches(act, mail))))
  assert.equal((await to('gwilym')).length, before + 1)
})

test('the page of a solution shows the open challenges that it may answer, to each those that they may read', async () => {
  await sharedChallenge(scene, 'amara', {
    ...{ title: 'Lorries in country lanes', audience: 'public' },
    problem: 'Lorries drive through country lanes and people do not dare to walk or cycle.',
  })
  await sharedChallenge(scene, 'amara', {
    title: 'Walking in country lanes is dangerous',
    problem: 'People are afraid to walk or cycle in country lanes because of lorries.',
  })
  const jo = await (await scene.as('jo')).open('/solutions/quiet-lanes')
  assert.match(jo.text, /Challenges that this may answer.*Lorries in country lanes/)
  assert.match(jo.text, /Walking in country lanes is dangerous/)
  const stranger = await scene.stranger().open('/solutions/quiet-lanes')
  assert.match(stranger.text, /Challenges that this may answer.*Lorries in country lanes/)
  assert.doesNotMatch(stranger.text, /Walking in country lanes/)
})

test('My work says that a new solution waits for a word, and that a peer waits for an answer, until there is one', async () => {
  const [amara, jo] = [await scene.as('amara'), await scene.as('jo')]
  const work = await amara.open('/work')
  assert.match(work.text, /Two new solutions may meet Lincoln’s challenge: Air pollution outside/)
  const challenge = await amara.open('/challenges/air-pollution-outside-primary-schools')
  await challenge.send('/challenge-fits', { fits: 'yes' })
  assert.match((await amara.open('/work')).text, /One new solution may meet/)
  const whom = await amara.open('/peer-questions/new?question=Who+closes+roads%3F&many=0')
  const asked = await whom.send('/peer-questions')
  assert.match((await jo.open('/work')).text, /Lincoln asks Norwich: Who closes roads\?/)
  await (await jo.open(asked.url)).send('/peer-answers', { text: 'We close three.' })
  assert.doesNotMatch((await jo.open('/work')).text, /Who closes roads/)
})
