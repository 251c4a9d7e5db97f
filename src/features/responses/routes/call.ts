import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf, momentOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { formatDate } from '../../../ui/dates.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import {
  consultationBySlug,
  consultationTabs,
  questionsOf,
  timetableOf,
} from '../../consultations/index.ts'
import { membersOn } from '../../members/index.ts'
import { openCall } from '../actions/open-call.ts'
import { remindCouncils } from '../actions/remind-councils.ts'
import type { CallRefusal } from '../call.ts'
import { newCallPage, runningCallPage } from '../pages/call.page.tsx'
import { calledCouncils, callOf } from '../queries/call.ts'
import { constitutionOn } from '../queries/constitution.ts'

const callForm = z.object({
  due: z.iso.date('Enter the day by which you want answers'),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time, like 17:00'),
  note: z.string().max(5000, 'Keep the note below 5,000 characters').default(''),
  councils: z
    .union([z.string(), z.array(z.string())], 'Choose at least one council')
    .transform((chosen) => [chosen].flat()),
})

const sentences: Record<
  CallRefusal,
  { field: string; sentence: (closes: string | null) => string }
> = {
  'not-office': { field: 'form', sentence: () => 'Only the network office opens a call.' },
  'not-confirmed': {
    field: 'form',
    sentence: () =>
      'Confirm the questions first: nobody is asked before a person has checked them.',
  },
  'no-questions': {
    field: 'form',
    sentence: () => 'There is no question to ask yet. Add one first.',
  },
  'already-open': {
    field: 'form',
    sentence: () => 'A call for this consultation is open already.',
  },
  'due-too-early': { field: 'due', sentence: () => 'Choose a time that is still to come.' },
  'due-after-close': {
    field: 'due',
    sentence: (closes) =>
      `The consultation closes on ${closes ? formatDate(closes) : 'an earlier day'}. Choose a day before that.`,
  },
  'no-councils': { field: 'councils', sentence: () => 'Choose at least one council.' },
}

/** Opening a call, seeing who has answered, chasing the rest. */
export function callRoutes(web: Web): void {
  web.page('/consultations/:slug/call', { allow: 'office' }, async (ask) =>
    showCall(ask, ask.db, notPosted),
  )

  web.deed('/consultations/:slug/calls', { allow: 'office', form: callForm }, async (ask) => {
    const again = async (errors: Record<string, string>) => {
      const page = await ask.read((db) => showCall(ask, db, { values: ask.form.raw, errors }))
      return 'notFound' in page ? page : withStatus(422, page)
    }
    if (!ask.form.ok) return again(ask.form.errors)
    const { due, time, note, councils } = ask.form.values
    const consultation = await ask.read((db) => consultationBySlug(db, ask.params.slug ?? ''))
    if (!consultation) return notFound
    const done = await ask.act(async (act) => {
      const opened = await openCall(act, {
        consultationId: consultation.id,
        dueAt: momentOf(due, time),
        note,
        councils,
        baseUrl: ask.config.baseUrl,
        networkName: ask.network.name,
      })
      if (isRefused(opened)) return opened
      const asked = councils.length === 1 ? '1 council' : `${councils.length} councils`
      return seeOther(
        `/consultations/${consultation.slug}/call`,
        `The call is open. ${asked} have been asked by mail.`,
      )
    })
    if (!isRefused(done)) return done
    const { field, sentence } = sentences[done.refused]
    return again({ [field]: sentence(consultation.closes) })
  })

  web.deed(
    '/consultations/:slug/reminders',
    { allow: 'office', form: z.object({}) },
    async (ask) => {
      const consultation = await ask.read((db) => consultationBySlug(db, ask.params.slug ?? ''))
      const call = consultation && (await ask.read((db) => callOf(db, consultation.id)))
      if (!consultation || !call) return notFound
      return ask.act(async (act) => {
        const reminded = await remindCouncils(act, {
          callId: call.id,
          baseUrl: ask.config.baseUrl,
          networkName: ask.network.name,
          whom: 'gaps',
        })
        const said =
          reminded.length === 0
            ? 'Nobody was reminded: each council with gaps has been written to in the last days.'
            : `${reminded.length === 1 ? '1 council was' : `${reminded.length} councils were`} reminded by mail.`
        return seeOther(`/consultations/${consultation.slug}/call`, said)
      })
    },
  )
}

async function showCall(ask: Ask, db: Reads, form: Posted) {
  const consultation = await consultationBySlug(db, ask.params.slug ?? '')
  if (!consultation) return notFound
  const frame = workspaceFrame(ask, 'consultations')
  const call = await callOf(db, consultation.id)
  const today = dayOf(ask.now)
  if (call) {
    const [councils, questions, constitution] = [
      await calledCouncils(db, call.id, today),
      (await questionsOf(db, consultation.id)).filter((one) => !one.demographic),
      await constitutionOn(db, today),
    ]
    return runningCallPage({
      tabs: consultationTabs({ ...consultation, called: true }, ask.viewer, 'call'),
      frame,
      consultation,
      call,
      councils,
      questions: questions.length,
      now: ask.now,
      leastDaysBetween: constitution.reminders.leastDaysBetween,
    })
  }
  const members = await membersOn(db, today)
  const steps = await timetableOf(db, consultation.id)
  const until = steps.find((step) => step.step === 'call')?.until ?? null
  return newCallPage({
    tabs: consultationTabs({ ...consultation, called: false }, ask.viewer, 'call'),
    frame,
    consultation,
    members,
    form,
    until,
  })
}
