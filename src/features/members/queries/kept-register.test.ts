import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { endMembership } from '../actions/end-membership.ts'
import { enterControl } from '../actions/enter-control.ts'
import { importAuthorities } from '../actions/import-authorities.ts'
import { ukAuthorities } from '../register/index.ts'
import { keptRegister } from './kept-register.ts'
import { memberCountOn, membersOn } from './members-on.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const today = '2027-03-10'
const until = { date: '2027-03-01', precision: 'day' as const, notBefore: null, source: null }
const idOf = (gss: string) =>
  scene.read(async (db) => {
    const row = await db
      .selectFrom('membership')
      .select('id')
      .where('gss', '=', gss)
      .executeTakeFirstOrThrow()
    return row.id
  })
const leave = (membershipId: string) =>
  scene.act('daniel', (act) => endMembership(act, { membershipId, until }))

test('the register is computed once, and again once it changed', async () => {
  const first = await scene.read(keptRegister)
  assert.equal(await scene.read(keptRegister), first)
  assert.equal(first.on(today), first.on(today))
  granted(await leave(await idOf('E07000138')))
  const second = await scene.read(keptRegister)
  assert.notEqual(second, first)
  assert.equal(second.on(today).members.length, 4)
})

test('whoever reads after a write sees it, at whatever moment it was committed', async () => {
  let stale = 0
  let left = false
  const reading = Array.from({ length: 40 }, async () => {
    const committed = left
    const { counted } = await scene.read((db) => memberCountOn(db, today))
    if (committed && counted !== 3) stale++
  })
  granted(await leave(await idOf('E07000041')))
  left = true
  const later = Array.from({ length: 40 }, async () => {
    const { counted } = await scene.read((db) => memberCountOn(db, today))
    if (counted !== 3) stale++
  })
  await Promise.all([...reading, ...later])
  assert.equal(stale, 0)
})

test('a deed sees in its own transaction what it has just written, and others do not until it is done', async () => {
  const membershipId = await idOf('E07000148')
  await scene.act('daniel', async (act) => {
    granted(await endMembership(act, { membershipId, until }))
    assert.equal((await membersOn(act.db, today)).length, 2)
    assert.equal((await scene.read((db) => membersOn(db, today))).length, 3)
    return { refused: 'after all not' }
  })
  assert.equal((await scene.read((db) => membersOn(db, today))).length, 3)
})

test('a new population in the national register, and who runs a council, count as changes', async () => {
  const before = await scene.read(keptRegister)
  const wrexham = ukAuthorities().find(({ gss }) => gss === 'W06000006')!
  await scene.act(null, (act) => importAuthorities(act, [{ ...wrexham, population: 1 }]))
  const after_ = await scene.read(keptRegister)
  assert.equal(after_.spells.find(({ gss }) => gss === wrexham.gss)?.population, 1)
  assert.notEqual(after_.revision, before.revision)
  granted(
    await scene.act('daniel', (act) =>
      enterControl(act, {
        gss: wrexham.gss,
        onDate: '2022-05-05',
        control: 'No overall control',
        parties: [],
        source: 'The council',
      }),
    ),
  )
  assert.equal((await scene.read(keptRegister)).controls.length, 1)
})

test('two deeds that change the register at once both count', async () => {
  const [a, b] = [await idOf('E07000148'), await idOf('E06000033')]
  await Promise.all([leave(a).then(granted), leave(b).then(granted)])
  assert.equal((await scene.read((db) => membersOn(db, today))).length, 1)
})
