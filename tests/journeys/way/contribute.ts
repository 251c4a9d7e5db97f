import assert from 'node:assert/strict'
import { type PersonKey, people } from '../../people.ts'
import type { Person } from '../person.ts'
import type { Way } from '../ways.ts'
import type { World } from '../world.ts'

export interface Said {
  officer: PersonKey
  holder: PersonKey
  council: string
  stance: string
  words: string
  use: 'By name' | 'Unattributed'
  evidence?: { figure: string; what: string; source: string }
}

/** Three councils as different as three councils are: one with evidence, one against, one without its name. */
export const voices: Said[] = [
  {
    officer: 'amara',
    holder: 'neil',
    council: 'Lincoln',
    stance: 'Agree',
    words: 'Lincoln has done this since 2019 and would not go back.',
    use: 'By name',
    evidence: { figure: '62%', what: 'of residents asked were in favour', source: 'Survey, 2025' },
  },
  {
    officer: 'jo',
    holder: 'hannah',
    council: 'Norwich',
    stance: 'Strongly disagree',
    words: 'It would take from Norwich what it decides well today.',
    use: 'By name',
  },
  {
    officer: 'priya',
    holder: 'owen',
    council: 'Exeter',
    stance: 'Agree',
    words: 'The cost falls on us and the gain does not.',
    use: 'Unattributed',
  },
]

/** A council answers the first question and says where it stands on the second, then asks for clearance. */
export async function contribute(
  world: World,
  way: Way,
  base: string,
  said: Said,
): Promise<Person> {
  const byLetter = said.officer === 'amara'
  const officer = byLetter
    ? await comeByLetter(world, way, base)
    : await world.enter(said.officer, way)
  if (!byLetter) {
    await world.look(officer, 'My work of an officer with a call to answer')
    await officer.goTo(`${base}/contribute`)
  }
  await world.look(officer, 'A council’s answers, none yet')
  if (said.council === 'Norwich') await answerAllAtOnce(world, officer, said)
  else await answerOneByOne(world, officer, said)
  await officer.goTo(`${base}/contribute`)
  await officer.reads(said.words)
  await world.look(officer, 'A council’s answers, to be cleared')
  await officer.write(/^A word with it/, 'Two answers, please.')
  await officer.press('Ask to clear 2 answers')
  await officer.reads('Asked, by mail.')
  return officer
}

/** The letter of the call opens, once its reader has signed in by another letter, straight at the form. */
async function comeByLetter(world: World, way: Way, base: string): Promise<Person> {
  const officer = await world.windows.open(people.amara.name, way)
  await officer.goTo('/outbox')
  await world.look(officer, 'The outbox')
  await officer.follow(new RegExp(`${base}/contribute\\?council=lincoln`))
  await world.look(officer, 'The page that asks who is there')
  await officer.write('Your work e-mail address', people.amara.email)
  await officer.press('Send me a link')
  await officer.follow('Read it in the outbox')
  await officer.follow(/\/sign-in\//)
  await officer.press('Sign in')
  await officer.reads('Lincoln’s answers')
  return officer
}

async function answerAllAtOnce(world: World, officer: Person, said: Said): Promise<void> {
  await officer.follow('Answer all at once')
  await world.look(officer, 'All questions at once')
  const stance = `Where ${said.council} stands`
  for (const place of [0, 1]) {
    const section = officer.page.locator('form section').nth(place)
    await officer.pick(stance, said.stance, section)
    if (place === 0) await officer.write('Why', said.words, section)
  }
  await officer.press('Save all answers')
}

async function answerOneByOne(world: World, officer: Person, said: Said): Promise<void> {
  await officer.follow(/^Start with question/)
  await world.look(officer, 'A question to answer')
  await officer.choose(said.stance)
  await officer.write(`Why, in ${said.council}’s words`, said.words)
  if (said.evidence) {
    await officer.write('Figure of evidence 1', said.evidence.figure)
    await officer.write('What it counts, or the example of evidence 1', said.evidence.what)
    await officer.write('Source of evidence 1', said.evidence.source)
  }
  await officer.choose(said.use)
  await officer.press(/^Save and go to question/)
  await officer.reads('Saved.')
  await officer.choose(said.stance)
  await officer.choose(said.use)
  await officer.press('Save')
  await world.look(officer, 'A question, answered')
}

/** The portfolio holder reads what is to be cleared, on one page, and clears it. */
export async function clear(world: World, way: Way, base: string, said: Said): Promise<void> {
  const holder = await world.enter(said.holder, way)
  await world.look(holder, 'My work of a portfolio holder with answers to clear')
  await holder.goTo(`${base}/clearance`)
  await holder.reads(said.words)
  await world.look(holder, 'Answers to be cleared')
  await holder.press(new RegExp(`^Clear (one answer|2 answers) for ${said.council}$`))
  await holder.reads(`Cleared. ${said.council} counts in the joint response.`)
  await world.look(holder, 'Answers, cleared')
}

/** Two officers of one council write at once: the second sees both texts, and neither is lost. */
export async function writeAtOnce(
  world: World,
  way: Way,
  base: string,
  first: Person,
  said: Said,
): Promise<void> {
  const second = await world.enter('tom', way)
  await second.goTo(`${base}/contribute/1`)
  await first.goTo(`${base}/contribute/1`)
  const label = `Why, in ${said.council}’s words`
  await first.write(label, `${said.words} Amara adds this.`)
  await first.press('Save')
  await first.reads('officer view again')
  await second.write(label, `${said.words} Tom adds that.`)
  await second.press('Save')
  assert.equal(second.status, 409)
  await second.reads('Amara adds this.')
  await world.look(second, 'Two texts of one answer, side by side')
  await second.write(label, said.words)
  await second.press('Save')
  await second.reads('Saved')
  await second.goTo(`${base}/contribute`)
  await second.press(/^Ask to clear/)
}

/** The office sees who stands where, question by question. */
export async function readGrid(world: World, office: Person, base: string): Promise<void> {
  await office.goTo(`${base}/grid`)
  await office.reads('councils silent')
  await world.look(office, 'The grid')
  for (const council of ['Lincoln', 'Norwich', 'Exeter']) {
    const names = await office.page.locator('main').innerText()
    assert.ok(names.includes(council), `${council} is in the grid`)
  }
  await office.goTo(`${base}/grid?show=gaps`)
  await world.look(office, 'The gaps of the grid')
  await office.goTo(`${base}/said/1`)
  for (const { words } of voices) await office.reads(words)
  await world.look(office, 'What all said to one question')
  await office.goTo(`${base}/councils/lincoln`)
  await world.look(office, 'One council’s answers, as the office reads them')
  await office.goTo(`${base}/grid`)
  for (const kind of ['CSV', 'ODS']) {
    const file = await office.take(kind)
    assert.ok(file.suggestedFilename().endsWith(kind.toLowerCase()))
  }
}
