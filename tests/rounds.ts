import { checkConsistency } from '../src/features/positions/index.ts'
import {
  addParagraph,
  castBallot,
  closeRound,
  freezeVersion,
  openRound,
  publishResponse,
  recordSubmission,
  saveContribution,
  setAnswerStance,
  setSummary,
} from '../src/features/responses/index.ts'
import { addDays, dayOf, momentOf } from '../src/kernel/clock.ts'
import { type CouncilSlug, councils, type PersonKey } from './people.ts'
import { type CalledConsultation, calledConsultation, granted } from './scenes.ts'
import type { Scene } from './set-up.ts'

const from = { baseUrl: 'http://localhost', networkName: 'Test Cities' }

/** Who leads each council of the cast. */
export const leaders: Record<CouncilSlug, PersonKey> = {
  lincoln: 'harriet',
  exeter: 'imran',
  norwich: 'samir',
  southend: 'marcus',
  wrexham: 'gwilym',
}

export const gssOf = (slug: CouncilSlug) => councils.find((one) => one.slug === slug)!.gss

export interface Frozen extends CalledConsultation {
  responseId: string
  versionId: string
  sha256: string
}

/** A response of a letter and three answers, frozen as version 1. */
export async function frozenResponse(scene: Scene, title?: string): Promise<Frozen> {
  const called = await calledConsultation(scene, title)
  const response = await scene.read((db) =>
    db
      .selectFrom('response')
      .select(['id', 'summary_revision'])
      .where('consultation_id', '=', called.id)
      .executeTakeFirstOrThrow(),
  )
  await scene.act('daniel', async (act) => {
    const answers = await act.db
      .selectFrom('answer')
      .select(['id', 'question_id'])
      .where('response_id', '=', response.id)
      .execute()
    const add = async (answerId: string | null, text: string) =>
      granted(await addParagraph(act, { responseId: response.id, answerId }, text))
    await add(null, 'Thank you for asking. We answer as one.')
    for (const [at, questionId] of called.questionIds.entries()) {
      const { id } = answers.find((one) => one.question_id === questionId)!
      await add(id, `Our answer to question ${at + 1} is yes, until midnight.`)
      if (at === 0) granted(await setAnswerStance(act, id, 'agree'))
    }
    granted(
      await setSummary(
        act,
        response.id,
        ['Buses should run after seven.', 'Counties should pay.'],
        response.summary_revision,
      ),
    )
  })
  const frozen = await freeze(scene, called.id)
  return { ...called, responseId: response.id, ...frozen }
}

/** Freezes the draft as it stands, after it was held against the record. */
export async function freeze(scene: Scene, consultationId: string) {
  granted(await scene.act('daniel', (act) => checkConsistency(act, consultationId)))
  return granted(
    await scene.act('daniel', (act) => freezeVersion(act, { consultationId, note: '' })),
  )
}

/** Adds a sentence to the letter and freezes the next version. */
export async function anotherVersion(scene: Scene, { id, responseId }: Frozen, sentence: string) {
  await scene.act('daniel', async (act) =>
    granted(await addParagraph(act, { responseId, answerId: null }, sentence)),
  )
  return freeze(scene, id)
}

export interface OpenedRound extends Frozen {
  roundId: string
  closesAt: Date
}

/** The same with a round that closes in ten days at five. */
export async function openedRound(scene: Scene, title?: string): Promise<OpenedRound> {
  const frozen = await frozenResponse(scene, title)
  return { ...frozen, ...(await openRoundOf(scene, frozen.versionId)) }
}

/** Opens a round on a version, closing in so many days at five. */
export async function openRoundOf(scene: Scene, versionId: string, days = 10) {
  const closesAt = momentOf(addDays(dayOf(scene.time.now), days), '17:00')
  const { roundId } = granted(
    await scene.act('daniel', (act) => openRound(act, { versionId, closesAt, ...from })),
  )
  return { roundId, closesAt }
}

type Said = Partial<Parameters<typeof castBallot>[1]>

/** Casts a ballot by a council's leader, without HTTP. */
export async function cast(
  scene: Scene,
  { roundId, sha256 }: { roundId: string; sha256: string },
  council: CouncilSlug,
  said: Said = {},
) {
  return scene.act(leaders[council], (act) =>
    castBallot(act, {
      roundId,
      gss: gssOf(council),
      seenHash: sha256,
      confirmed: true,
      decision: 'endorse',
      text: '',
      substantive: true,
      shown: null,
      ...from,
      ...said,
    }),
  )
}

/** Lets time pass to the deadline and closes the round. */
export async function closeAtDeadline(
  scene: Scene,
  { roundId, closesAt }: { roundId: string; closesAt: Date },
) {
  scene.time.now = new Date(closesAt.getTime() + 1000)
  return scene.act(null, (act) => closeRound(act, { roundId, ...from }))
}

/** The office sends a version to the department by e-mail and publishes it at this address. */
export async function sendAndPublish(scene: Scene, versionId: string, slug: string) {
  return scene.act('ruth', async (act) => {
    granted(
      await recordSubmission(act, {
        versionId,
        sentAt: act.now,
        how: 'By e-mail',
        sentTo: 'the department',
        receipt: '',
        formats: ['pdf'],
        files: [],
        receiptFiles: [],
      }),
    )
    return granted(await publishResponse(act, { versionId, slug, exposureAccepted: false }))
  })
}

/** What a policy officer says for a council to the first question. */
export async function say(
  scene: Scene,
  who: PersonKey,
  council: CouncilSlug,
  questionId: string,
  stance: 'agree' | 'disagree',
  text: string,
) {
  granted(
    await scene.act(who, (act) =>
      saveContribution(act, {
        questionId,
        gss: gssOf(council),
        revision: 0,
        said: { stance, text, evidence: [], use: 'by-name' },
      }),
    ),
  )
}
