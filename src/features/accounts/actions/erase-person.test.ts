import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { publishedEvent } from '../../../../tests/events.ts'
import { addAuthority } from '../../../../tests/joining.ts'
import { people } from '../../../../tests/people.ts'
import { cast, openedRound } from '../../../../tests/rounds.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { type EventLink, verifyChain } from '../../../kernel/event-chain.ts'
import { beginApplication } from '../../joining/index.ts'
import { askToConfirm } from '../../newsletter/index.ts'
import { addPartner, addPartnerPerson } from '../../partners/index.ts'

const letters = { baseUrl: 'http://localhost', networkName: 'Test Cities' }

let scene: Scene
let roundId: string
before(async () => {
  scene = await setUp()
  const round = await openedRound(scene, 'Ferries on Sundays')
  roundId = round.roundId
  granted(await cast(scene, round, 'lincoln'))
  await addAuthority(scene, 'E06000022', 'Bath')
  const { email, name } = people.harriet
  await scene.act(null, async (act) => {
    const wish = { address: email.toUpperCase(), everything: true, themeIds: [] }
    granted(await askToConfirm(act, { wish, ...letters }))
    const applicant = { gss: 'E06000022', name, role: 'Leader', email }
    granted(await beginApplication(act, { ...applicant, ...letters }))
  })
  const event = await publishedEvent(scene)
  await scene.owner.query(
    `insert into registration (network_id, id, event_id, name, email, way, token, state, registered_at, queued_at, letter_at)
     values ($1, gen_random_uuid(), $2, $3, $4, 'in-person', 'a-token', 'placed', now(), now(), now())`,
    [scene.networkId, event.id, name, email],
  )
  await scene.owner.query('update application set seats = $1', [
    JSON.stringify([{ kind: 'leader', title: 'Leader', name, email }]),
  ])
  await scene.runJobs()
})
after(() => scene.close())

/** Every text of every table, as the owner of the database reads it, that holds these words. */
async function placesOf(words: string): Promise<string[]> {
  const { rows } = await scene.owner.query<{ table: string; column: string }>(`
    select c.table_schema || '.' || c.table_name as table, c.column_name as column
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema in ('public', 'graphile_worker') and t.table_type = 'BASE TABLE'
      and (c.data_type in ('text', 'character varying', 'json', 'jsonb') or c.data_type = 'ARRAY')`)
  const found: string[] = []
  for (const { table, column } of rows) {
    const { rows: hits } = await scene.owner.query(
      `select 1 from ${table} where "${column}"::text ilike $1 limit 1`,
      [`%${words}%`],
    )
    if (hits.length > 0) found.push(`${table}.${column}`)
  }
  return found
}

test('a person takes with them everything that is kept, and no secret of it', async () => {
  const harriet = await scene.as('harriet')
  const page = await harriet.open('/account/data.json')
  const kept = JSON.parse(page.html)
  assert.equal(kept.format, 'hanse-person/1')
  assert.equal(kept.person.email, people.harriet.email)
  assert.ok(kept.letters.length > 0)
  assert.ok(kept.log.some(({ name }: { name: string }) => name === 'ballot.cast'))
  for (const table of ['ballot.person_id', 'seat_holding.person_id', 'session.person_id'])
    assert.ok(kept.records[table]?.length > 0, table)
  assert.doesNotMatch(page.html, /token_hash/)
})

test('a name is corrected, and an empty one is refused', async () => {
  const tom = await scene.as('tom')
  const page = await tom.open('/account/name')
  assert.match((await page.send('/names', { name: '' })).text, /Enter your name/)
  assert.match((await page.send('/names', { name: 'Thomas Hale' })).text, /Thomas Hale/)
})

test('after erasing no table, page or letter holds name or address, and the record of what was done stays', async () => {
  const { name, email } = people.harriet
  assert.ok((await placesOf(name)).length > 1, 'it stands in several places before')
  const harriet = await scene.as('harriet')
  const before = await harriet.open('/account/erasure')
  assert.match(before.text, /This cannot be undone/)
  await before.send('/account/erasures')
  assert.deepEqual(await placesOf(name), [])
  assert.deepEqual(await placesOf(email), [])
  const left = await scene.read((db) => db.selectFrom('newsletter_sign_up').selectAll().execute())
  assert.deepEqual(left, [], 'no letter asks anybody to confirm any more')
  assert.match((await harriet.open('/account')).heading, /Sign in/)
  const ruth = await scene.as('ruth')
  for (const path of [
    '/members/lincoln',
    `/rounds/${roundId}`,
    '/outbox',
    '/members/manage/lincoln',
  ]) {
    const page = await ruth.open(path)
    assert.equal(page.status, 200, path)
    assert.ok(!page.html.includes(name) && !page.html.includes(email), path)
  }
  assert.match((await ruth.open('/members/manage/lincoln')).text, /a former councillor of Lincoln/)
  const person = await scene.read((db) =>
    db
      .selectFrom('person')
      .select(['name', 'erased_at'])
      .where('id', '=', scene.personId('harriet'))
      .executeTakeFirstOrThrow(),
  )
  assert.equal(person.name, 'a former councillor of Lincoln')
  const ballots = await scene.read((db) => db.selectFrom('ballot').select('person_id').execute())
  assert.deepEqual(ballots, [{ person_id: scene.personId('harriet') }], 'the ballot stays')
})

test('the chain of the log still holds', async () => {
  const events = await scene.read((db) =>
    db.selectFrom('event').selectAll().orderBy('seq').execute(),
  )
  const links = events.map((one) => ({ ...one, at: one.at.toISOString() }) as EventLink)
  assert.equal(verifyChain(links).ok, true)
})

test('an address that was erased can be used by a new person, who is not the old one', async () => {
  await scene.act('ruth', async (act) => {
    const one = granted(
      await addPartner(act, {
        name: 'Tidal Trust',
        kind: 'charity',
        link: null,
        from: '2027-01-01',
        until: null,
        credited: false,
        credit: '',
        invented: true,
      }),
    )
    const person = { name: 'Harriet Anew', email: people.harriet.email, demonstration: true }
    const mailing = { baseUrl: 'http://localhost', networkName: 'Test Cities' }
    const added = granted(await addPartnerPerson(act, { slug: one.slug, person, ...letters }))
    assert.notEqual(added.personId, scene.personId('harriet'))
  })
})

test('the office erases on request, once, and only known people', async () => {
  const ruth = await scene.as('ruth')
  const page = await ruth.open('/network/erasure')
  const unticked = await page.send('/network/erasures', { email: people.jo.email })
  assert.match(unticked.text, /Tick that the person asked for it/)
  const unknown = await page.send('/network/erasures', {
    email: 'no@body.example',
    confirmed: 'yes',
  })
  assert.match(unknown.text, /Nobody of this network is known by this address/)
  const done = await page.send('/network/erasures', { email: people.jo.email, confirmed: 'yes' })
  assert.match(done.text, /What was done stays on record without the name/)
  assert.deepEqual(await placesOf(people.jo.name), [])
  const amara = await scene.as('amara')
  assert.equal((await amara.open('/network/erasure')).status, 403)
})

test('the last one in the network office cannot be erased without a successor, whoever goes first', async () => {
  const pages = await Promise.all(
    (['ruth', 'daniel'] as const).map(async (who) =>
      (await scene.as(who)).open('/account/erasure'),
    ),
  )
  const done = await Promise.all(pages.map((page) => page.send('/account/erasures')))
  assert.deepEqual(done.map(({ status }) => status).toSorted(), [200, 409])
  assert.match(
    done.find(({ status }) => status === 409)!.text,
    /Give somebody else a seat there first/,
  )
})
