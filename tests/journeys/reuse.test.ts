import assert from 'node:assert/strict'
import { describe } from 'node:test'
import {
  addParagraph,
  closeRound,
  recordSubmission,
  setAnswerStance,
  setSummary,
} from '../../src/features/responses/index.ts'
import { cast, freeze, openRoundOf } from '../rounds.ts'
import { calledConsultation, granted } from '../scenes.ts'
import { skip } from './browser.ts'
import type { Person } from './person.ts'
import { settled, walked } from './walk.ts'
import { type Way, ways } from './ways.ts'
import type { World } from './world.ts'

const base = '/consultations/buses-at-night'
const said = 'Counties should pay for evening buses, since they let the contracts.'
const earlier = 'The fare cap should be set nationally by ministers.'
const otherwise = 'The fare cap should be set locally.'
const note = 'The executive changed its mind in May.'

describe('a drafter uses a position again, and a contradiction is caught before freezing', {
  skip,
}, () => {
  for (const way of [ways.script, ways.plain, ways.phone]) walked(way, walk)
})

async function walk(world: World, way: Way): Promise<void> {
  await onRecord(world)
  await begun(world)
  const office = await world.enter('daniel', way)
  await useAgain(world, office)
  await contradict(world, office)
  await waveThrough(world, office)
  await office.goTo(`${base}/versions/new`)
  await office.reads('was held against what we said before')
  await office.press('Freeze version 1')
  await office.reads('Version 1 is frozen.')
  await office.reads(said)
  const amara = await world.enter('amara', way)
  await amara.goTo(`${base}/check`)
  assert.equal(amara.status, 403, 'who does not write the answers does not read the check')
}

/** The answers of a consultation, written by the office. */
async function answered(world: World, title: string, texts: string[]) {
  const { scene } = world
  const called = await calledConsultation(scene, title)
  const answers = await scene.read((db) =>
    db
      .selectFrom('answer')
      .select(['id', 'response_id', 'question_id'])
      .where('question_id', 'in', called.questionIds)
      .execute(),
  )
  const responseId = answers[0]!.response_id
  await scene.act('daniel', async (act) => {
    granted(await addParagraph(act, { responseId, answerId: null }, 'Dear reader.'))
    for (const [at, text] of texts.entries()) {
      const { id } = answers.find((one) => one.question_id === called.questionIds[at])!
      granted(await addParagraph(act, { responseId, answerId: id }, text))
      if (at === 0) granted(await setAnswerStance(act, id, 'agree'))
    }
    granted(await setSummary(act, responseId, ['Buses should run late.'], 0))
  })
  return called
}

/** An earlier response was signed by four of five and sent, so that it is on record. */
async function onRecord(world: World): Promise<void> {
  const { scene } = world
  const { id } = await answered(world, 'Buses after seven', [earlier, said, 'Nurses need them.'])
  const { versionId, sha256 } = await freeze(scene, id)
  const round = { versionId, sha256, ...(await openRoundOf(scene, versionId)) }
  for (const council of ['lincoln', 'exeter', 'wrexham', 'norwich'] as const)
    granted(await cast(scene, round, council))
  await world.pass(11 * 24)
  // The worker may have closed it by itself.
  await scene.act(null, (act) =>
    closeRound(act, { roundId: round.roundId, baseUrl: world.url, networkName: 'Test Cities' }),
  )
  await scene.act('daniel', (act) =>
    recordSubmission(act, {
      ...{ versionId, sentAt: act.now, how: 'By e-mail', receipt: '' },
      ...{ sentTo: 'consultation@transport.example', formats: ['odt'], files: [] },
      receiptFiles: [],
    }).then(granted),
  )
  await settled(world)
}

/** The next draft has its first and third answer; the second is still to be written. */
async function begun(world: World): Promise<void> {
  await answered(world, 'Buses at night', [otherwise])
  await settled(world)
}

/** What was said before stands beside the question, and is used again with its origin. */
async function useAgain(world: World, office: Person): Promise<void> {
  await office.goTo(`${base}/draft/2`)
  await office.follow('What we have said before')
  await office.unfold(/^Further off/)
  await office.reads(said)
  await world.look(office, 'What we have said before')
  const line = office.page.getByRole('listitem').filter({ hasText: said }).last()
  await office.press(/^Use this paragraph/, line)
  await office.reads(said)
  await office.reads('Taken from what we said on')
  await world.look(office, 'An answer with a paragraph used again')
}

/** Freezing is refused while the draft may say the opposite of what is on record. */
async function contradict(world: World, office: Person): Promise<void> {
  await office.goTo(`${base}/draft/3`)
  await office.follow('Add a paragraph')
  await office.write('New paragraph', 'Late trains need more staff.')
  await office.press('Save the new paragraph')
  await office.goTo(`${base}/versions/new`)
  await office.reads('holds this text against what we said before')
  await office.press('Freeze version 1')
  await office.reads('may contradict what we are on record as saying')
  await world.look(office, 'A draft that cannot be frozen')
  await office.follow('Read both side by side')
  await office.reads('They say the opposite: “locally” here, “ministers” there')
  await office.reads('Agrees, and may be cited')
  await world.look(office, 'The check against the record')
  await office.goTo(`${base}/draft/1`)
  await office.reads('On record already')
  await world.look(office, 'An answer that may contradict the record')
  await office.follow('Read both side by side')
}

async function waveThrough(world: World, office: Person): Promise<void> {
  await office.follow(/^Wave it through with a note/)
  await office.press('Wave it through')
  await office.reads('Say why it may stand')
  await world.look(office, 'A contradiction to be waved through')
  await office.write('Why may it stand?', note)
  await office.press('Wave it through')
  await office.reads(note)
  await office.reads('Nothing is open.')
  await world.look(office, 'The check with a note')
}
