import { z } from 'zod'
import { diffWords } from '../../../documents/diff.ts'
import { isRefused, type Refused } from '../../../kernel/act.ts'
import { type Answer, forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { addQuestion } from '../actions/add-question.ts'
import { changeFacts } from '../actions/change-facts.ts'
import { changeQuestion } from '../actions/change-question.ts'
import { confirmQuestions } from '../actions/confirm-questions.ts'
import { dropQuestion } from '../actions/drop-question.ts'
import { mergeQuestion } from '../actions/merge-question.ts'
import { moveQuestion } from '../actions/move-question.ts'
import { restoreQuestion } from '../actions/restore-question.ts'
import { splitQuestion } from '../actions/split-question.ts'
import { whyNotConfirm } from '../consultation.ts'
import { factsForm, factsSentence, factsValues } from '../forms.ts'
import type { Clash, Opened } from '../pages/check.ts'
import { questionsPage } from '../pages/questions.page.tsx'
import { type Consultation, consultationBySlug } from '../queries/consultation.ts'
import { warningsOf } from '../queries/documents.ts'
import { themesHere } from '../queries/list.ts'
import { documentsOf } from '../queries/overview.ts'
import { droppedQuestionsOf, questionsOf } from '../queries/questions.ts'
import { factsHash, factsOf, seenHash } from '../queries/seen.ts'
import { lastChangeOf, sourceOf } from '../queries/source.ts'
import { mostQuestions, plainQuestion, type QuestionContent } from '../question.ts'
import { questionForm, questionValues } from '../question-form.ts'
import { consultationTabs } from '../tabs.ts'

const text = z.string().default('')
const onQuestion = z.object({ question: z.uuid(), seen: text })
const moveForm = onQuestion.extend({ direction: z.enum(['up', 'down']) })
const mergeForm = onQuestion.extend({ nextSeen: text })
const splitForm = onQuestion.extend({ at: text })
const confirmForm = z.object({ seen: z.coerce.number().int() })

/** What a refusal says on the page of questions. */
const refusals: Record<string, string> = {
  'not-found':
    'That question is no longer in the list: somebody dropped or merged it. Nothing was changed.',
  changed:
    'Somebody changed this while you were looking. Nothing was changed by you; here is the list as it is now.',
  'no-next': 'There is no question after this one to merge with.',
  'next-has-contributions':
    'Councils have already answered the second of these questions, so merging would hide what they said. Nothing was changed. Edit the first, or drop the second: dropped questions keep what councils said.',
  'no-such-place': 'That is not a place in this question’s words. Choose one of those shown.',
  'too-many-questions': `A consultation may have ${mostQuestions} questions. Drop some first.`,
  'no-question': 'Add a question first: there is nothing to confirm yet.',
  'no-closing-day': 'Add the closing date first: the timetable is worked back from it.',
}

/** Confirming beside the source: every change to the questions and the facts, each a plain form. */
export function questionRoutes(web: Web): void {
  web.page('/consultations/:slug/questions', { allow: 'office' }, async (ask) => {
    const consultation = await consultationBySlug(ask.db, ask.params.slug ?? '')
    if (!consultation) return notFound
    return checkPage(ask, ask.db, consultation, await openedBy(ask.query, ask.db, consultation))
  })

  web.deed(
    '/consultations/:slug/question-edits',
    { allow: 'office', form: questionForm },
    async (ask) => {
      const consultation = await consultationIn(ask)
      if (!consultation) return notFound
      const id = String(ask.form.raw.question ?? '')
      const reopen = (errors: Record<string, string>, seen: string, clash?: Clash) =>
        show(ask, consultation, clash ? 409 : 422, {
          opened: { what: 'question', id, form: { values: ask.form.raw, errors }, seen },
          clash: clash ?? null,
        })
      if (!ask.form.ok) return reopen(ask.form.errors, String(ask.form.raw.seen ?? ''))
      const { content, position, seen, next } = ask.form.values
      const ref = { consultationId: consultation.id, questionId: id, seen }
      const done = await ask.act((act) => changeQuestion(act, ref, content, position))
      if (!isRefused(done))
        return next === 'part'
          ? seeOther(`${at(consultation)}?edit=${id}#question-${id}`, 'Saved.')
          : seeOther(`${at(consultation)}#question-${id}`, 'The question is saved.')
      if (done.refused !== 'changed') return refuse(ask, consultation, done)
      const now = (await ask.read((db) => questionsOf(db, consultation.id))).find(
        (question) => question.id === id,
      )
      if (!now) return refuse(ask, consultation, { refused: 'not-found' })
      const clash = await clashOf(ask, id, wordsOf(content), wordsOf(now))
      return reopen({}, seenHash(now), clash)
    },
  )

  web.deed(
    '/consultations/:slug/questions',
    { allow: 'office', form: questionForm },
    async (ask) => {
      const consultation = await consultationIn(ask)
      if (!consultation) return notFound
      if (!ask.form.ok)
        return show(ask, consultation, 422, {
          opened: { what: 'new', form: { values: ask.form.raw, errors: ask.form.errors } },
        })
      const { content, position, next } = ask.form.values
      const done = await ask.act(async (act) => {
        const added = await addQuestion(act, { consultationId: consultation.id, content, position })
        if (isRefused(added)) return added
        const open = next === 'part' ? `?edit=${added.id}` : ''
        return seeOther(`${at(consultation)}${open}#question-${added.id}`, 'The question is added.')
      })
      return isRefused(done) ? refuse(ask, consultation, done) : done
    },
  )

  const deed = <S extends z.ZodType>(
    noun: string,
    form: S,
    done: string,
    act: (
      ask: AskDeed<z.infer<S>>,
      consultation: Consultation,
      values: z.infer<S>,
    ) => Promise<{ id: string } | Refused<string>>,
  ) =>
    web.deed(`/consultations/:slug/${noun}`, { allow: 'office', form }, async (ask) => {
      const consultation = await consultationIn(ask)
      if (!consultation || !ask.form.ok) return notFound
      const result = await act(ask, consultation, ask.form.values)
      if (isRefused(result)) return refuse(ask, consultation, result)
      return seeOther(`${at(consultation)}#question-${result.id}`, done)
    })
  const ref = (consultation: Consultation, { question, seen }: z.infer<typeof onQuestion>) => ({
    consultationId: consultation.id,
    questionId: question,
    seen,
  })

  deed('question-moves', moveForm, 'The question is moved.', (ask, consultation, values) =>
    ask.act((act) => moveQuestion(act, ref(consultation, values), values.direction)),
  )
  deed('question-mergers', mergeForm, 'The two questions are one.', (ask, consultation, values) =>
    ask.act((act) =>
      mergeQuestion(act, { ...ref(consultation, values), nextSeen: values.nextSeen }),
    ),
  )
  deed('question-splits', splitForm, 'The question is split in two.', (ask, consultation, values) =>
    ask.act((act) => splitQuestion(act, ref(consultation, values), values.at)),
  )
  deed(
    'question-drops',
    onQuestion,
    'The question is dropped. It can be put back below.',
    (ask, consultation, values) => ask.act((act) => dropQuestion(act, ref(consultation, values))),
  )
  deed(
    'question-restorations',
    z.object({ question: z.uuid() }),
    'The question is back in the list.',
    (ask, consultation, { question }) =>
      ask.act((act) =>
        restoreQuestion(act, { consultationId: consultation.id, questionId: question }),
      ),
  )

  web.deed(
    '/consultations/:slug/facts',
    { allow: 'office', form: factsForm({ seen: text }) },
    async (ask) => {
      const consultation = await consultationIn(ask)
      if (!consultation) return notFound
      const reopen = (errors: Record<string, string>, seen: string, clash?: Clash) =>
        show(ask, consultation, clash ? 409 : 422, {
          opened: { what: 'facts', form: { values: ask.form.raw, errors }, seen },
          clash: clash ?? null,
        })
      if (!ask.form.ok) return reopen(ask.form.errors, String(ask.form.raw.seen ?? ''))
      const { facts, seen } = ask.form.values
      const done = await ask.act((act) =>
        changeFacts(act, { consultationId: consultation.id, seen, facts }),
      )
      if (!isRefused(done)) return seeOther(`${at(consultation)}#facts`, 'What it is, is saved.')
      if (done.refused === 'changed') {
        const now = factsOf(consultation)
        const words = (value: typeof now) => JSON.stringify(factsValues(value), null, 1)
        const clash = await clashOf(ask, consultation.id, words(facts), words(now))
        return reopen({}, factsHash(now), clash)
      }
      if (done.refused === 'not-office' || done.refused === 'not-found')
        return refuse(ask, consultation, done)
      const [field, sentence] = factsSentence(done.refused)
      return reopen({ [field]: sentence }, seen)
    },
  )

  web.deed(
    '/consultations/:slug/confirmations',
    { allow: 'office', form: confirmForm },
    async (ask) => {
      const consultation = await consultationIn(ask)
      if (!consultation || !ask.form.ok) return notFound
      const seenVersion = ask.form.values.seen
      const done = await ask.act((act) =>
        confirmQuestions(act, { consultationId: consultation.id, seenVersion }),
      )
      if (isRefused(done)) return refuse(ask, consultation, done)
      return seeOther(`/consultations/${done.slug}`, 'The questions are confirmed.')
    },
  )
}

const at = (consultation: Consultation) => `/consultations/${consultation.slug}/questions`

function consultationIn(ask: Pick<AskDeed<unknown>, 'read' | 'params'>) {
  return ask.read((db) => consultationBySlug(db, ask.params.slug ?? ''))
}

/** What the address asks to open for writing. */
async function openedBy(
  query: Record<string, string>,
  db: Reads,
  consultation: Consultation,
): Promise<Opened | null> {
  if (query.edit === 'facts') {
    const facts = factsOf(consultation)
    return {
      what: 'facts',
      form: { values: factsValues(facts), errors: {} },
      seen: factsHash(facts),
    }
  }
  const questions = await questionsOf(db, consultation.id)
  if (query.add !== undefined) {
    const blocks = query.add === '' ? [] : await sourceOf(db, consultation.id)
    const from = blocks.findIndex((block) => block.place === query.add)
    const words = blocks[from]?.text ?? ''
    const before = questions.filter(
      ({ place }) => from >= 0 && blocks.findIndex((block) => block.place === place) <= from,
    )
    const position = from < 0 ? questions.length + 1 : before.length + 1
    const place = from < 0 ? null : query.add
    const section = before.at(-1)?.section ?? null
    const content = plainQuestion(words, { place, section })
    return { what: 'new', form: { values: questionValues(content, position), errors: {} } }
  }
  const id = query.edit ?? query.split
  const index = questions.findIndex((question) => question.id === id)
  const question = questions[index]
  if (!question) return null
  if (query.split) return { what: 'split', id: question.id }
  const form = { values: questionValues(question, index + 1), errors: {} }
  return { what: 'question', id: question.id, form, seen: seenHash(question) }
}

async function checkPage(
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
  return questionsPage({
    frame: workspaceFrame(ask, 'consultations'),
    consultation,
    factsSeen: factsHash(factsOf(consultation)),
    tabs: consultationTabs(consultation, ask.viewer, 'questions'),
    questions,
    dropped: await droppedQuestionsOf(db, consultation.id),
    blocks: await sourceOf(db, consultation.id),
    documents: await documentsOf(db, consultation.id),
    themes: await themesHere(db),
    warnings: consultation.confirmedAt ? [] : await warningsOf(db, consultation.id),
    opened,
    clash: more.clash ?? null,
    refusal: more.refusal ?? null,
    whyNotConfirm: whyNotConfirm({ closes, lockVersion, questions: questions.length }, lockVersion),
  })
}

async function show(
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

function refuse(ask: AskDeed<unknown>, consultation: Consultation, { refused }: Refused<string>) {
  if (refused === 'not-office')
    return Promise.resolve(forbidden('Only the network office can change the questions.'))
  return show(ask, consultation, 409, { refusal: refusals[refused] ?? 'Nothing was changed.' })
}

async function clashOf(
  ask: AskDeed<unknown>,
  subjectId: string,
  mine: string,
  theirs: string,
): Promise<Clash> {
  const last = await ask.read((db) => lastChangeOf(db, subjectId))
  return { who: last?.name ?? null, at: last?.at ?? null, changes: diffWords(mine, theirs) }
}

/** A question as one text, to be compared word by word. */
function wordsOf(question: QuestionContent): string {
  const { number, text: asked, options, parts, followUp, guidance } = question
  const lines = parts.flatMap((part) => [
    `${part.label ?? ''} ${part.text}`.trim(),
    ...part.options.map((option) => `- ${option}`),
  ])
  const own = options.map((option) => `- ${option}`)
  return [number ?? '', asked, ...own, ...lines, ...followUp, ...guidance]
    .filter(Boolean)
    .join('\n')
}
