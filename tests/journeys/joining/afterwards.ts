import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { addDays, dayOf } from '../../../src/kernel/clock.ts'
import type { Person } from '../person.ts'
import type { Way } from '../ways.ts'
import type { World } from '../world.ts'

/** Bath leaves and comes back, Carlisle becomes Cumberland, and every past page still tells the truth of its day. */
export async function leaveAndReturn(world: World, way: Way, office: Person): Promise<void> {
  const joined = dayOf(world.scene.time.now)
  const left = addDays(joined, 5)
  await office.goTo('/members/manage/bath-and-north-east-somerset')
  await office.unfold(/^End .* membership$/)
  await office.writeDay('First day on which it is no member', left)
  await office.press(/^End .* membership$/)
  await office.reads('The membership ends on that day.')
  await world.look(office, 'A membership that ends')

  await world.pass(6 * 24)
  const back = addDays(joined, 8)
  await office.goTo('/members/manage/bath-and-north-east-somerset')
  await office.unfold(/^Add another membership of Bath/)
  await office.writeDay(/^From when is Bath.* a member\?$/, back)
  await office.press(/^Add Bath.* as a member$/)
  await world.look(office, 'A council that comes back')

  const reader = await world.enter('stranger', way)
  await members(reader, addDays(left, -1), 25, ['Bath', 'Carlisle'], [])
  await members(reader, left, 24, ['Carlisle'], ['Bath'])
  await members(reader, back, 25, ['Bath'], [])
  await reader.goTo('/members/bath-and-north-east-somerset')
  await reader.reads(/until.*from/s)
  await world.look(reader, 'A council that left and came back')

  await office.goTo('/members/manage/carlisle')
  await office.unfold('Pass Carlisle’s membership on')
  await office.press('Pass the membership on')
  await world.look(office, 'A membership that was passed on')
  // Strangers share a page for two seconds.
  await pause(2100)
  await members(reader, '2023-03-31', 21, ['Carlisle'], ['Cumberland', 'Bath'])
  await members(reader, '2023-04-01', 21, ['Cumberland'], ['Carlisle', 'Bath'])
  await members(reader, back, 25, ['Cumberland', 'Bath'], ['Carlisle'])
  await reader.goTo('/members/carlisle')
  await reader.reads('Cumberland')
}

/** How many were members on a day, who is among them, and who is not. */
async function members(
  reader: Person,
  day: string,
  many: number,
  there: string[],
  gone: string[],
): Promise<void> {
  await reader.goTo(`/members?on=${day}`)
  const table = reader.page.getByRole('table', { name: /by name/ })
  const names = await table.getByRole('rowheader').allInnerTexts()
  assert.equal(names.length, many, `members on ${day}`)
  for (const name of there)
    assert.ok(
      names.some((one) => one.startsWith(name)),
      `${name} on ${day}`,
    )
  for (const name of gone)
    assert.ok(!names.some((one) => one.startsWith(name)), `${name} on ${day}`)
}
