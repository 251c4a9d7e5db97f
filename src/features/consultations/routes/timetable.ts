import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/posted.ts'
import { dateValues, isoDate } from '../../../ui/typed-date.ts'
import { addCouncilDate } from '../actions/add-council-date.ts'
import { removeCouncilDate } from '../actions/remove-council-date.ts'
import { setTimetable } from '../actions/set-timetable.ts'
import { timetablePage } from '../pages/timetable.page.tsx'
import { type Consultation, consultationBySlug } from '../queries/consultation.ts'
import { progressOf } from '../queries/overview.ts'
import { councilDatesOf, timetableOf, timetableRulesOf } from '../queries/timetable.ts'
import { consultationTabs } from '../tabs.ts'
import {
  checkTimetable,
  moveStep,
  planTimetable,
  type Step,
  type StepName,
  stepNames,
} from '../timetable.ts'
import { consultationIn } from './check-page.ts'

const text = z.string().trim().default('')
const stepForm = z
  .looseObject({ step: z.enum(stepNames).optional(), plan: text })
  .transform((typed, context) => {
    const day = (name: string, sentence: string) => {
      const read = isoDate(typed, name)
      if (read) return read
      context.issues.push({ code: 'custom', message: sentence, path: [name], input: typed })
      return ''
    }
    if (typed.plan !== '' || !typed.step) return { plan: true as const }
    const from = day('from', 'Enter the first day, like 27 3 2027')
    const until = day('until', 'Enter the last day, like 27 3 2027')
    if (from && until && until < from)
      context.issues.push({
        code: 'custom',
        message: 'The last day is before the first. Check both',
        path: ['until'],
        input: typed,
      })
    return { plan: false as const, moved: { step: typed.step, from, until } }
  })

const dateForm = z.looseObject({ gss: text, what: text }).transform((typed, context) => {
  const wrong = (path: string, message: string) =>
    context.issues.push({ code: 'custom', message, path: [path], input: typed })
  const on = isoDate(typed, 'on')
  const papers = isoDate(typed, 'papers')
  if (typed.what === '') wrong('what', 'Enter who decides, like Executive')
  if (typed.what.length > 100) wrong('what', 'A hundred characters are enough here')
  if (!on) wrong('on', 'Enter the day on which it meets, like 22 3 2027')
  if (papers === null) wrong('papers', 'Enter a day of the calendar, or leave it empty')
  if (on && papers && papers > on) wrong('papers', 'Papers close after the meeting. Check both')
  return { gss: typed.gss, what: typed.what, on: on ?? '', papers: papers || null }
})

/** The days of each step: worked back from the close, changed by the office, and each council's own dates within them. */
export function timetableRoutes(web: Web): void {
  web.page('/consultations/:slug/timetable', { allow: 'members' }, async (ask) => {
    const consultation = await consultationBySlug(ask.db, ask.params.slug ?? '')
    if (!consultation) return notFound
    const wanted = stepNames.find((step) => step === ask.query.edit) ?? null
    return show(ask, ask.db, consultation, { editing: isOffice(ask.viewer) ? wanted : null })
  })

  web.deed('/consultations/:slug/timetable', { allow: 'office', form: stepForm }, async (ask) => {
    const consultation = await consultationIn(ask)
    if (!consultation) return notFound
    if (!ask.form.ok) {
      const editing = stepNames.find((step) => step === ask.form.raw.step) ?? null
      const form = { values: ask.form.raw, errors: ask.form.errors }
      return again(ask, consultation, { editing, form })
    }
    const asked = ask.form.values
    const done = await ask.act(async (act) => {
      const calendar = await timetableRulesOf(act.db, consultation, act.now)
      if (!calendar) return { refused: 'no-closing-day' as const }
      const planned = planTimetable(calendar.rules)
      if (asked.plan) return setTimetable(act, { consultationId: consultation.id, steps: planned })
      const kept = await timetableOf(act.db, consultation.id)
      const before = kept.length > 0 ? kept : planned
      const steps = moveStep(before, asked.moved, calendar.rules)
      return setTimetable(act, { consultationId: consultation.id, steps })
    })
    if (isRefused(done))
      return done.refused === 'no-closing-day'
        ? seeOther(`/consultations/${consultation.slug}/timetable`, 'Add the closing date first.')
        : forbidden('Only the network office sets the timetable.')
    return seeOther(
      `/consultations/${consultation.slug}/timetable`,
      asked.plan ? 'The timetable is worked out from the closing date.' : 'The days are saved.',
    )
  })

  web.deed(
    '/consultations/:slug/council-dates',
    { allow: 'members', form: dateForm },
    async (ask) => {
      const consultation = await consultationIn(ask)
      if (!consultation) return notFound
      if (!ask.form.ok)
        return again(ask, consultation, {
          dateForm: { values: ask.form.raw, errors: ask.form.errors },
        })
      const given = { ...ask.form.values, consultationId: consultation.id }
      const done = await ask.act(async (act) => {
        const added = await addCouncilDate(act, given)
        if (isRefused(added)) return added
        return seeOther(`/consultations/${consultation.slug}/timetable#dates`, 'The date is kept.')
      })
      return isRefused(done)
        ? forbidden('Only a council’s own people can add its decision dates.')
        : done
    },
  )

  web.deed(
    '/consultations/:slug/council-date-removals',
    { allow: 'members', form: z.object({ date: z.uuid() }) },
    async (ask) => {
      const consultation = await consultationIn(ask)
      if (!consultation || !ask.form.ok) return notFound
      const { date } = ask.form.values
      const done = await ask.act((act) => removeCouncilDate(act, date))
      if (isRefused(done)) return forbidden('Only a council’s own people can take out its dates.')
      return seeOther(
        `/consultations/${consultation.slug}/timetable#dates`,
        'The date is taken out.',
      )
    },
  )
}

interface Showing {
  editing?: StepName | null
  /** The step form as posted; without it, the days as they stand. */
  form?: Posted
  dateForm?: Posted
}

async function show(ask: Ask, db: Reads, consultation: Consultation, showing: Showing) {
  const office = isOffice(ask.viewer)
  const seats = ask.viewer?.seats.filter((seat) => seat.gss !== null) ?? []
  const councils = [...new Map(seats.map((seat) => [seat.gss as string, seat.council ?? '']))]
  const calendar = await timetableRulesOf(db, consultation, ask.now)
  const kept = await timetableOf(db, consultation.id)
  const progress = await progressOf(db, consultation.id, { gss: null, office })
  const reached = reachedBy(progress, ask.now)
  const steps =
    calendar === null
      ? []
      : kept.length > 0
        ? checkTimetable(kept, calendar.rules, reached)
        : planTimetable(calendar.rules)
  const editing = showing.editing ?? null
  return timetablePage({
    frame: workspaceFrame(ask, 'consultations'),
    now: ask.now,
    consultation,
    tabs: consultationTabs(consultation, ask.viewer, 'timetable'),
    office,
    calendar,
    steps,
    isSet: kept.length > 0,
    editing,
    form: showing.form ?? {
      values: stepValues(steps.find(({ step }) => step === editing)),
      errors: {},
    },
    dates: await councilDatesOf(db, consultation.id, office ? null : councils.map(([gss]) => gss)),
    councils: councils.map(([gss, name]) => ({ gss, name })),
    dateForm: showing.dateForm ?? { values: {}, errors: {} },
  })
}

function again(
  ask: AskDeed<unknown>,
  consultation: Consultation,
  showing: Showing,
): Promise<Answer> {
  return ask.read(async (db) => withStatus(422, await show(ask, db, consultation, showing)))
}

function stepValues(step: Step | undefined): Record<string, string> {
  return step ? { ...dateValues('from', step.from), ...dateValues('until', step.until) } : {}
}

/** The step that work has come to: nobody is told to have begun what has begun. */
function reachedBy(progress: Awaited<ReturnType<typeof progressOf>>, now: Date): StepName | null {
  if (!progress) return null
  if (progress.submittedAt) return 'submission'
  if (progress.roundId) return 'sign-off'
  if (progress.callDueAt) return progress.callDueAt > now ? 'call' : 'draft'
  return null
}
