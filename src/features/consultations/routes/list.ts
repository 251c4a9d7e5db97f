import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { seeOther, withStatus } from '../../../kernel/answer.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { Web } from '../../../kernel/web.ts'
import { notPosted } from '../../../ui/posted.ts'
import { addConsultation } from '../actions/add-consultation.ts'
import { consultationsPage } from '../pages/list.page.tsx'
import { newConsultationPage, typedConsultationPage } from '../pages/new.page.tsx'
import { listedConsultations, openReadings, themesHere } from '../queries/list.ts'
import { mostQuestions, whyNotQuestion } from '../question.ts'
import { typedQuestions } from '../typed-questions.ts'
import { factsForm, factsSentence } from './facts-form.ts'

const typedForm = factsForm({ questions: z.string().default('') }, (typed, wrong) => {
  const questions = typedQuestions(typed.questions)
  const said = (sentence: string) => wrong('questions', sentence)
  if (questions.length === 0) said('Enter at least one question')
  if (questions.length > mostQuestions)
    said(`Enter at most ${mostQuestions} questions; there are ${questions.length}`)
  const short = questions.find((question) => whyNotQuestion(question) === 'too-few-options')
  if (short) said(`Give “${short.text.slice(0, 60)}” a second printed answer, or none`)
  if (questions.some((question) => whyNotQuestion(question) === 'no-text'))
    said('One question has answers but no words. Put no empty line between them')
  return { questions }
})

/** What there is, and a new one typed in by hand. */
export function listRoutes(web: Web): void {
  web.page('/consultations', { allow: 'members' }, async (ask) => {
    const office = isOffice(ask.viewer)
    const consultations = await listedConsultations(ask.db, ask.now)
    return consultationsPage({
      frame: workspaceFrame(ask, 'consultations'),
      now: ask.now,
      office,
      consultations,
      readings: office ? await openReadings(ask.db, ask.now) : [],
    })
  })

  web.page('/consultations/new', { allow: 'office' }, async (ask) => {
    const frame = workspaceFrame(ask, 'consultations')
    if (ask.query.by !== 'hand') return newConsultationPage({ frame })
    return typedConsultationPage({ frame, form: notPosted, themes: await themesHere(ask.db) })
  })

  web.deed('/consultations', { allow: 'office', form: typedForm }, async (ask) => {
    const again = async (errors: Record<string, string>) =>
      withStatus(
        422,
        typedConsultationPage({
          frame: workspaceFrame(ask, 'consultations'),
          form: { values: ask.form.raw, errors },
          themes: await ask.read(themesHere),
        }),
      )
    if (!ask.form.ok) return again(ask.form.errors)
    const { facts, questions } = ask.form.values
    const done = await ask.act(async (act) => {
      const added = await addConsultation(act, { ...facts, questions })
      if (isRefused(added)) return added
      return seeOther(`/consultations/${added.slug}/questions`, 'Kept. Now check its questions.')
    })
    if (!isRefused(done)) return done
    if (done.refused === 'not-office' || done.refused === 'too-many-questions')
      return again({ questions: 'Your seat in the network office has ended' })
    const [field, sentence] = factsSentence(done.refused)
    return again({ [field]: sentence })
  })
}
