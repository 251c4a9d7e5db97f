import assert from 'node:assert/strict'
import { letterTo, linkIn, sentApplication } from '../../joining.ts'
import type { Way } from '../ways.ts'
import type { World } from '../world.ts'

/** Bath and North East Somerset applies on the public site: it begins, leaves it, comes back by the letter, sends, and sees where it stands. */
export async function applyAsBath(world: World, way: Way): Promise<void> {
  const visitor = await world.enter('stranger', way)
  await visitor.goTo('/join')
  await world.look(visitor, 'The page on joining')
  await visitor.follow('Begin an application')
  await visitor.write('Which council?', 'Atlantis')
  await visitor.write('Your name', 'Ida Fenwick')
  await visitor.write('Your role there', 'Head of policy')
  await visitor.write('Your work e-mail address', 'ida.fenwick@bath.example')
  await visitor.press('Send me the link')
  assert.equal(visitor.status, 422)
  await world.look(visitor, 'A council that the register does not know')
  await visitor.write('Which council?', 'Bath & NES')
  await visitor.press('Send me the link')
  await visitor.reads('Look in your mail')
  await world.look(visitor, 'The link is on its way')

  const link = linkIn(await letterTo(world.scene, 'ida.fenwick@bath.example'))
  await visitor.goTo(link)
  await world.look(visitor, 'An application, nothing written')
  await visitor.write(
    'Why does Bath and North East Somerset want to join?',
    'To speak with places of its size on housing and visitors.',
  )
  await visitor.press('Save and continue later')
  await visitor.reads('Saved.')

  const again = await world.enter('stranger', way)
  await again.goTo(link)
  await again.press('Send Bath and North East Somerset’s application')
  assert.equal(again.status, 422)
  await again.reads('Enter who is leader of the council')
  assert.match(
    await again.page.locator('textarea[name="reasons"]').inputValue(),
    /^To speak with places/,
  )
  await world.look(again, 'An application with gaps')
  for (const [legend, name] of [
    ['Leader of the council', 'Cllr Ottoline Frome'],
    ['Lead officer', 'Piers Keynsham'],
    ['Policy officer', 'Wilf Radstock'],
  ] as const) {
    const group = again.page.getByRole('group', { name: legend, exact: true })
    await again.write('Name', name, group)
    const local = name.replace('Cllr ', '').toLowerCase().replace(' ', '.')
    await again.write('E-mail address', `${local}@bath.example`, group)
  }
  await again.press('Send Bath and North East Somerset’s application')
  await again.reads('application is with the network office')
  await world.look(again, 'Where an application stands')
}

/** Exeter, Lincoln and Wrexham apply too. */
export async function othersApply(world: World): Promise<void> {
  for (const gss of ['E07000041', 'E07000138', 'W06000006']) await sentApplication(world.scene, gss)
}
