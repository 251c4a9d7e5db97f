import { diffWords } from '../../../documents/diff.ts'
import type { Refused } from '../../../kernel/act.ts'
import { type Answer, forbidden, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed } from '../../../kernel/web.ts'
import { whyNotConfirm } from '../consultation.ts'
import type { Clash, Opened } from '../pages/check.ts'
import { questionsPage } from '../pages/questions.page.tsx'
import { type Consultation, consultationBySlug } from '../queries/consultation.ts'
import { warningsOf } from '../queries/documents.ts'
import { themesHere } from '../queries/list.ts'
import { documentsOf } from '../queries/overview.ts'
import { droppedQuestionsOf, questionsOf } from '../queries/questions.ts'
import { factsHash, factsOf, seenHash } from '../queries/seen.ts'
import { lastChangeOf, mostBlocks, sourceOf } from '../queries/source.ts'
import { mostQuestions, plainQuestion } from '../question.ts'
import { consultationTabs } from '../tabs.ts'
import { factsValues } from './facts-form.ts'
import { questionValues } from './question-form.ts'

/** What a refusal says on the page of questions. */
const refusals: Record<string, string> = {
  'not-found':
    'That question is no longer in the list: somebody dropped or merged it. Nothing was changed.',
  changed:
    'Somebody changed this while you were looking. Nothing was changed by you; here is the list as it is now.',
  'no-next': 'There is no question after this one to merge with.',
  'next-has-contributions':
    'Councils have already answered the second of these questions, so merging would hide what they said. Nothing was changed. Edit the first, or drop the second: dropped questions keep what councils said.',
  'no-such-place':
    'That is not a place in this question’s words. Choose one of those shown. Nothing was changed.',
  'too-many-questions': `A consultation may have ${mostQuestions} questions. Drop some first.`,
  'no-question': 'Add a question first: there is nothing to confirm yet.',
  confirmed: 'It is confirmed, so it stays on the record. Nothing was taken away.',
  answered: 'Councils have answered it, so it stays on the record. Nothing was taken away.',
  'no-closing-day': 'Add the closing date first: the timetable is worked back from it.',
}

/** The consultation whose address was posted to. */
export function consultationIn(ask: Pick<AskDeed<unknown>, 'read' | 'params'>) {
  return ask.read((db) => consultationBySlug(db, ask.params.slug ?? ''))
}

/** What the address asks to open for writing, with what stands in it now. */
export async function openedBy(
  query: Record<string, string>,
  db: Reads,
  consultation: Consultation,
): Promise<Opened | null> {
  if (query.edit === 'facts') {
    const facts = factsOf(consultation)
    const form = { values: factsValues(facts), errors: {} }
    return { what: 'facts', form, seen: factsHash(facts) }
  }
  if (query.add !== undefined) return openedToAdd(query.add, db, consultation)
  const questions = await questionsOf(db, consultation.id)
  const index = questions.findIndex(({ id }) => id === (query.edit ?? query.split))
  const question = questions[index]
  if (!question) return null
  if (query.split) return { what: 'split', id: question.id }
  const form = { values: questionValues(question, index + 1), errors: {} }
  return { what: 'question', id: question.id, form, seen: seenHash(question) }
}

/** A new question, begun from a paragraph of the source where one was chosen, after those that start above it. */
async function openedToAdd(place: string, db: Reads, consultation: Consultation): Promise<Opened> {
  const questions = await questionsOf(db, consultation.id)
  const blocks = place === '' ? [] : await sourceOf(db, consultation.id)
  const order = new Map(blocks.map((block, index) => [block.place, index]))
  const from = order.get(place)
  const before = questions.filter(
    (question) => from !== undefined && (order.get(question.place ?? '') ?? Infinity) <= from,
  )
  const content = plainQuestion(from === undefined ? '' : (blocks[from]?.text ?? ''), {
    place: from === undefined ? null : place,
    section: (from === undefined ? questions : before).at(-1)?.section ?? null,
  })
  const position = (from === undefined ? questions : before).length + 1
  return { what: 'new', form: { values: questionValues(content, position), errors: {} } }
}

/** The page of questions beside their source. */
export async function checkPage(
  ask: Ask,
  db: Reads,
  consultation: Consultation,
  opened: Opened | null,
  more: { clash?: Clash | null; refusal?: string } = {},
) {
  const questions = (await questionsOf(db, consultation.id)).map((question) => ({
    ...question,
    seen: seenHash(question),
  }))
  const { closes, lockVersion } = consultation
  const blocks = await sourceOf(db, consultation.id)
  return questionsPage({
    frame: workspaceFrame(ask, 'consultations'),
    now: ask.now,
    consultation,
    tabs: consultationTabs(consultation, ask.viewer, 'questions'),
    questions,
    dropped: await droppedQuestionsOf(db, consultation.id),
    blocks,
    cut: blocks.length === mostBlocks,
    documents: await documentsOf(db, consultation.id),
    themes: await themesHere(db),
    warnings: consultation.confirmedAt ? [] : await warningsOf(db, consultation.id),
    opened,
    clash: more.clash ?? null,
    refusal: more.refusal ?? null,
    whyNotConfirm: whyNotConfirm({ closes, lockVersion, questions: questions.length }, lockVersion),
  })
}

/** The page once more, after a deed that was not done: what was typed is kept. */
export function checkAgain(
  ask: AskDeed<unknown>,
  before: Consultation,
  status: number,
  more: { opened?: Opened; clash?: Clash | null; refusal?: string },
): Promise<Answer> {
  return ask.read(async (db) => {
    const consultation = (await consultationBySlug(db, before.slug)) ?? before
    return withStatus(status, await checkPage(ask, db, consultation, more.opened ?? null, more))
  })
}

/** Says why a deed was not done, over the list as it is now. */
export function checkRefused(
  ask: AskDeed<unknown>,
  consultation: Consultation,
  { refused }: Refused<string>,
): Promise<Answer> {
  if (refused === 'not-office')
    return Promise.resolve(forbidden('Only the network office can change the questions.'))
  const refusal = refusals[refused] ?? 'Nothing was changed.'
  return checkAgain(ask, consultation, 409, { refusal })
}

/** Who changed something last and how it differs from what one typed. */
export async function clashOf(
  ask: AskDeed<unknown>,
  subjectId: string,
  typed: string,
  kept: string,
): Promise<Clash> {
  const last = await ask.read((db) => lastChangeOf(db, subjectId))
  return { who: last?.name ?? null, at: last?.at ?? null, changes: diffWords(typed, kept) }
}
