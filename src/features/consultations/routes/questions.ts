import { z } from 'zod'
import { isRefused, type Refused } from '../../../kernel/act.ts'
import { notFound, seeOther } from '../../../kernel/answer.ts'
import type { AskDeed, Web } from '../../../kernel/web.ts'
import { addQuestion } from '../actions/add-question.ts'
import { changeQuestion } from '../actions/change-question.ts'
import { dropQuestion } from '../actions/drop-question.ts'
import { mergeQuestion } from '../actions/merge-question.ts'
import { moveQuestion } from '../actions/move-question.ts'
import { restoreQuestion } from '../actions/restore-question.ts'
import { splitQuestion } from '../actions/split-question.ts'
import type { Clash } from '../pages/check.ts'
import { type Consultation, consultationBySlug } from '../queries/consultation.ts'
import { questionsOf } from '../queries/questions.ts'
import { seenHash } from '../queries/seen.ts'
import { questionLines } from '../question-lines.ts'
import {
  checkAgain,
  checkPage,
  checkRefused,
  clashOf,
  consultationIn,
  openedBy,
} from './check-page.ts'
import { questionForm } from './question-form.ts'

const text = z.string().default('')
const onQuestion = z.object({ question: z.uuid(), seen: text })
const moveForm = onQuestion.extend({ direction: z.enum(['up', 'down']) })
const mergeForm = onQuestion.extend({ nextSeen: text })
const splitForm = onQuestion.extend({ at: text })
const restoreForm = z.object({ question: z.uuid() })

/** Confirming beside the source: every change to the questions, each a plain form. */
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
      return editQuestion(ask, consultation)
    },
  )

  web.deed(
    '/consultations/:slug/questions',
    { allow: 'office', form: questionForm },
    async (ask) => {
      const consultation = await consultationIn(ask)
      if (!consultation) return notFound
      if (!ask.form.ok)
        return checkAgain(ask, consultation, 422, {
          opened: { what: 'new', form: { values: ask.form.raw, errors: ask.form.errors } },
        })
      const { content, position, next } = ask.form.values
      const done = await ask.act(async (act) => {
        const added = await addQuestion(act, { consultationId: consultation.id, content, position })
        if (isRefused(added)) return added
        return seeOther(placeOf(consultation, added.id, next), 'The question is added.')
      })
      return isRefused(done) ? checkRefused(ask, consultation, done) : done
    },
  )

  const deed = <S extends z.ZodType>(
    noun: string,
    form: S,
    done: string,
    act: (
      ask: AskDeed<z.infer<S>>,
      consultationId: string,
      values: z.infer<S>,
    ) => Promise<{ id: string } | Refused<string>>,
  ) =>
    web.deed(`/consultations/:slug/${noun}`, { allow: 'office', form }, async (ask) => {
      const consultation = await consultationIn(ask)
      if (!consultation || !ask.form.ok) return notFound
      const result = await act(ask, consultation.id, ask.form.values)
      if (isRefused(result)) return checkRefused(ask, consultation, result)
      return seeOther(placeOf(consultation, result.id), done)
    })

  deed('question-moves', moveForm, 'The question is moved.', (ask, id, values) =>
    ask.act((act) => moveQuestion(act, refOf(id, values), values.direction)),
  )
  deed('question-mergers', mergeForm, 'The two questions are one.', (ask, id, values) =>
    ask.act((act) => mergeQuestion(act, { ...refOf(id, values), nextSeen: values.nextSeen })),
  )
  deed('question-splits', splitForm, 'The question is split in two.', (ask, id, values) =>
    ask.act((act) => splitQuestion(act, refOf(id, values), values.at)),
  )
  const dropped = 'The question is dropped. It can be put back at the end of the list.'
  deed('question-drops', onQuestion, dropped, (ask, id, values) =>
    ask.act((act) => dropQuestion(act, refOf(id, values))),
  )
  const back = 'The question is back in the list.'
  deed('question-restorations', restoreForm, back, (ask, consultationId, { question }) =>
    ask.act((act) => restoreQuestion(act, { consultationId, questionId: question })),
  )
}

async function editQuestion(
  ask: AskDeed<z.infer<typeof questionForm>>,
  consultation: Consultation,
) {
  const id = String(ask.form.raw.question ?? '')
  const reopen = (errors: Record<string, string>, seen: string, clash: Clash | null = null) =>
    checkAgain(ask, consultation, clash ? 409 : 422, {
      opened: { what: 'question', id, form: { values: ask.form.raw, errors }, seen },
      clash,
    })
  if (!ask.form.ok) return reopen(ask.form.errors, String(ask.form.raw.seen ?? ''))
  const { content, position, seen, next } = ask.form.values
  const ref = refOf(consultation.id, { question: id, seen })
  const done = await ask.act((act) => changeQuestion(act, ref, content, position))
  if (!isRefused(done)) return seeOther(placeOf(consultation, id, next), 'The question is saved.')
  if (done.refused !== 'changed') return checkRefused(ask, consultation, done)
  const all = await ask.read((db) => questionsOf(db, consultation.id))
  const kept = all.find((question) => question.id === id)
  if (!kept) return checkRefused(ask, consultation, { refused: 'not-found' })
  const clash = await clashOf(ask, id, questionLines(content), questionLines(kept))
  return reopen({}, seenHash(kept), clash)
}

function refOf(consultationId: string, { question, seen }: z.infer<typeof onQuestion>) {
  return { consultationId, questionId: question, seen }
}

/** Where the list shows a question; open again where another part is to follow. */
function placeOf({ slug }: Consultation, id: string, next = ''): string {
  const open = next === 'part' ? `?edit=${id}` : ''
  return `/consultations/${slug}/questions${open}#question-${id}`
}
