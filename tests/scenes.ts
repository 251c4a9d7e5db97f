import {
  addConsultation,
  confirmQuestions,
  plainQuestion,
  questionsOf,
} from '../src/features/consultations/index.ts'
import { openCall } from '../src/features/responses/index.ts'
import { isRefused } from '../src/kernel/act.ts'
import { addDays, dayOf, momentOf } from '../src/kernel/clock.ts'
import { councils } from './people.ts'
import type { Scene } from './set-up.ts'

export interface CalledConsultation {
  id: string
  slug: string
  title: string
  questionIds: string[]
}

/** Hands back what a deed gave, and fails loudly if it was refused. */
export function granted<T>(result: T): Exclude<T, { refused: unknown }> {
  if (isRefused(result)) throw new Error(`Refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** A consultation of three questions, confirmed by the office, closing in six weeks. */
export async function confirmedConsultation(
  scene: Scene,
  title = 'Buses after seven',
): Promise<CalledConsultation> {
  const today = dayOf(scene.time.now)
  const added = granted(
    await scene.act('daniel', (act) =>
      addConsultation(act, {
        title,
        body: 'Department for Invented Transport',
        link: null,
        opens: addDays(today, -7),
        closes: addDays(today, 42),
        closesTime: '17:00',
        nations: ['england', 'wales'],
        summary: 'An invented consultation.',
        themeIds: [],
        questions: [
          plainQuestion('Do you agree that buses should run after seven?', {
            number: '1',
            type: 'yes-no',
            options: ['Yes', 'No'],
            section: 'Hours',
          }),
          plainQuestion('Who should pay for them?', { number: '2', section: 'Money' }),
          plainQuestion('What else should we know?', { number: '3', section: 'Money' }),
        ],
      }),
    ),
  )
  granted(
    await scene.act('daniel', (act) =>
      confirmQuestions(act, { consultationId: added.id, seenVersion: added.lockVersion }),
    ),
  )
  const questions = await scene.read((db) => questionsOf(db, added.id))
  return { id: added.id, slug: added.slug, title, questionIds: questions.map(({ id }) => id) }
}

/** The same with a call to all five councils, answers wanted in two weeks. */
export async function calledConsultation(
  scene: Scene,
  title?: string,
): Promise<CalledConsultation & { callId: string }> {
  const consultation = await confirmedConsultation(scene, title)
  const dueAt = momentOf(addDays(dayOf(scene.time.now), 14), '17:00')
  const { callId } = granted(
    await scene.act('daniel', (act) =>
      openCall(act, {
        consultationId: consultation.id,
        dueAt,
        note: '',
        councils: councils.map(({ gss }) => gss),
        baseUrl: 'http://localhost',
        networkName: 'Test Cities',
      }),
    ),
  )
  return { ...consultation, callId }
}
