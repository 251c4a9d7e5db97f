import { z } from 'zod'
import { stances } from '../../../documents/stance.ts'
import { isRefused } from '../../../kernel/act.ts'
import {
  type Answer,
  data,
  forbidden,
  notFound,
  seeOther,
  withStatus,
} from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { type Consultation, consultationBySlug } from '../../consultations/index.ts'
import { askForClearance } from '../actions/ask-for-clearance.ts'
import { type ClearingRefusal, clearContributions } from '../actions/clear-contributions.ts'
import { markCallSeen } from '../actions/mark-call-seen.ts'
import { type SaveRefusal, saveContribution } from '../actions/save-contribution.ts'
import { sendBackForWork } from '../actions/send-back-for-work.ts'
import { type Evidence, usePermissions } from '../contribution.ts'
import { contributePage } from '../pages/contribute.page.tsx'
import { clearancePage, councilAnswersPage } from '../pages/council-answers.page.tsx'
import { type Call, callOf } from '../queries/call.ts'
import { constitutionOn } from '../queries/constitution.ts'
import {
  clearers,
  lastClearanceRequest,
  type OwnAnswer,
  ownAnswers,
  voices,
} from '../queries/contribute.ts'
import { askerOf } from '../queries/contribution-state.ts'

const mostRows = 20
const cell = z.string().max(2000, 'Keep this below 2,000 characters').default('')
const rowFields = Object.fromEntries(
  Array.from({ length: mostRows }, (_, row) => [`figure-${row}`, `what-${row}`, `source-${row}`])
    .flat()
    .map((name) => [name, cell]),
)

const contributionForm = z.object({
  revision: z.coerce.number().int().min(0).default(0),
  stance: z
    .enum(stances, 'Choose where you stand, or “no view”')
    .nullish()
    .transform((stance) => stance ?? null),
  words: z.string().max(50_000, 'Keep the text below 50,000 characters').default(''),
  use: z.enum(usePermissions).default('by-name'),
  go: z.enum(['next', 'stay', 'add-evidence']).default('stay'),
  ...rowFields,
})
type ContributionForm = z.infer<typeof contributionForm>

const shownForm = z.object({
  shown: z
    .string()
    .default('')
    .transform((text) =>
      text.split(' ').flatMap((pair) => {
        const [contributionId, revision] = pair.split('@')
        return contributionId && /^\d+$/.test(revision ?? '')
          ? [{ contributionId, revision: Number(revision) }]
          : []
      }),
    ),
})

/** The consultation, its call and the council for which somebody opens these pages. */
interface Desk {
  consultation: Consultation
  call: Call
  council: { gss: string; slug: string; name: string }
}

async function deskOf(ask: Ask, db: Reads): Promise<Desk | Answer> {
  const consultation = await consultationBySlug(db, ask.params.slug ?? '')
  const call = consultation && (await callOf(db, consultation.id))
  if (!consultation || !call) return notFound
  const seats = ask.viewer?.seats.filter((seat) => seat.gss !== null) ?? []
  const seat = ask.query.council
    ? seats.find((one) => one.councilSlug === ask.query.council)
    : seats[0]
  if (!seat)
    return forbidden(
      'Only people with a seat at the council can open its answers. The network office reads them in the grid.',
    )
  return {
    consultation,
    call,
    council: { gss: seat.gss!, slug: seat.councilSlug!, name: seat.council! },
  }
}

const isDesk = (value: Desk | Answer): value is Desk => 'consultation' in value

export function contributeRoutes(web: Web): void {
  web.page('/consultations/:slug/contribute', { allow: 'members' }, async (ask) => {
    const desk = await deskOf(ask, ask.db)
    if (!isDesk(desk)) return desk
    ask.note((act) => markCallSeen(act, desk.call.id, desk.council.gss))
    return showAnswers(ask, ask.db, desk, notPosted)
  })

  web.page('/consultations/:slug/contribute/:at', { allow: 'members' }, async (ask) => {
    const desk = await deskOf(ask, ask.db)
    if (!isDesk(desk)) return desk
    ask.note((act) => markCallSeen(act, desk.call.id, desk.council.gss))
    return showQuestion(ask, ask.db, desk, null, null)
  })

  web.deed(
    '/consultations/:slug/contribute/:at',
    { allow: 'members', form: contributionForm },
    async (ask) => {
      const bySelf = ask.request.headers['x-autosave'] === '1'
      const found = await ask.read(async (db) => {
        const desk = await deskOf(ask, db)
        return isDesk(desk)
          ? { desk, answers: await ownAnswers(db, desk.consultation.id, desk.council.gss) }
          : desk
      })
      if (!('desk' in found)) return found
      const { desk, answers } = found
      const at = Number(ask.params.at) - 1
      const answer = answers[at]
      if (!answer) return notFound
      const again = async (
        errors: Record<string, string>,
        theirs: OwnAnswer | null,
        status: number,
      ) => {
        const page = await ask.read((db) =>
          showQuestion(ask, db, desk, { values: ask.form.raw, errors }, theirs),
        )
        return 'notFound' in page ? page : withStatus(status, page)
      }
      if (!ask.form.ok)
        return bySelf
          ? saidBySelf(ask, 422, { errors: ask.form.errors })
          : again(ask.form.errors, null, 422)
      const values = ask.form.values
      if (values.go === 'add-evidence') return again({}, null, 200)
      const saved = await ask.act((act) =>
        saveContribution(act, {
          questionId: answer.questionId,
          gss: desk.council.gss,
          revision: values.revision,
          said: {
            stance: values.stance,
            text: values.words.trim(),
            evidence: evidenceOf(values),
            use: values.use,
          },
        }),
      )
      if (isRefused(saved)) {
        if (saved.refused !== 'changed-elsewhere')
          return forbidden(refusalWords(saved, desk.council.name))
        if (bySelf) return saidBySelf(ask, 409, { changedMeanwhile: true })
        const now = await ask.read((db) => ownAnswers(db, desk.consultation.id, desk.council.gss))
        return again({}, now[at] ?? null, 409)
      }
      if (bySelf)
        return saidBySelf(ask, 200, { revision: saved.revision, fellBack: saved.fellBack })
      const base = `/consultations/${desk.consultation.slug}/contribute`
      const flash = saved.fellBack
        ? 'Saved. It had been cleared; since you changed it, it is an officer view again and needs clearing anew.'
        : 'Saved.'
      if (values.go === 'stay')
        return seeOther(`${base}/${at + 1}?council=${desk.council.slug}`, flash)
      const to = at + 1 < answers.length ? `${base}/${at + 2}` : base
      return seeOther(`${to}?council=${desk.council.slug}`, flash)
    },
  )

  web.deed(
    '/consultations/:slug/clearance-requests',
    {
      allow: 'members',
      form: z.object({
        seat: z.uuid('Choose who clears it'),
        note: z.string().max(5000).default(''),
      }),
    },
    async (ask) => {
      const desk = await ask.read((db) => deskOf(ask, db))
      if (!isDesk(desk)) return desk
      if (!ask.form.ok) return showAgain(ask, desk, ask.form.errors)
      const { seat, note } = ask.form.values
      const done = await ask.act(async (act) => {
        const asked = await askForClearance(act, {
          consultationId: desk.consultation.id,
          gss: desk.council.gss,
          seatId: seat,
          note,
          baseUrl: ask.config.baseUrl,
          networkName: ask.network.name,
        })
        return isRefused(asked)
          ? asked
          : seeOther(
              `/consultations/${desk.consultation.slug}/contribute?council=${desk.council.slug}`,
              'Asked, by mail. You see here when it is answered.',
            )
      })
      if (!isRefused(done)) return done
      const words = {
        'not-of-this-council': 'Only people of this council ask for its clearance.',
        'nothing-to-clear': 'Nothing waits for clearance.',
        'seat-is-vacant': 'Nobody holds that seat today. Choose another.',
      }
      return showAgain(ask, desk, { seat: words[done.refused] })
    },
  )

  web.page('/consultations/:slug/clearance', { allow: 'members' }, async (ask) => {
    const desk = await deskOf(ask, ask.db)
    return isDesk(desk) ? showClearance(ask, ask.db, desk, notPosted, false) : desk
  })

  web.deed(
    '/consultations/:slug/clearances',
    { allow: 'members', form: shownForm },
    async (ask) => {
      const desk = await ask.read((db) => deskOf(ask, db))
      if (!isDesk(desk)) return desk
      const shown = ask.form.ok ? ask.form.values.shown : []
      const done = await ask.act(async (act) => {
        const cleared = await clearContributions(act, {
          consultationId: desk.consultation.id,
          gss: desk.council.gss,
          level: 'portfolio-holder',
          shown,
          decidedOn: null,
          minuteLink: null,
        })
        if (isRefused(cleared)) return cleared
        return seeOther(
          `/consultations/${desk.consultation.slug}/clearance?council=${desk.council.slug}`,
          `Cleared. ${desk.council.name} counts in the joint response.`,
        )
      })
      if (!isRefused(done)) return done
      if (done.refused !== 'words-changed' && done.refused !== 'nothing-shown')
        return forbidden(clearingWords(done).sentence)
      return withStatus(409, await ask.read((db) => showClearance(ask, db, desk, notPosted, true)))
    },
  )

  web.deed(
    '/consultations/:slug/returns',
    { allow: 'members', form: z.object({ words: z.string().max(5000).default('') }) },
    async (ask) => {
      const desk = await ask.read((db) => deskOf(ask, db))
      if (!isDesk(desk)) return desk
      const words = ask.form.ok ? ask.form.values.words : ''
      const done = await ask.act(async (act) => {
        const told = await sendBackForWork(act, {
          consultationId: desk.consultation.id,
          gss: desk.council.gss,
          words,
          baseUrl: ask.config.baseUrl,
        })
        return isRefused(told)
          ? told
          : seeOther(
              `/consultations/${desk.consultation.slug}/clearance?council=${desk.council.slug}`,
              'Sent back with your words, by mail.',
            )
      })
      if (!isRefused(done)) return done
      if (done.refused === 'not-a-clearing-seat')
        return forbidden(
          'Only a portfolio holder or the leader of the council can send its answers back.',
        )
      const sentence =
        done.refused === 'words-needed'
          ? 'Say what should change, so that the officer can act on it'
          : 'Nobody has asked you to clear these answers'
      const form = { values: ask.form.raw, errors: { words: sentence } }
      return withStatus(422, await ask.read((db) => showClearance(ask, db, desk, form, false)))
    },
  )

  const decisionForm = shownForm.extend({
    decided: z.string().trim().default(''),
    minute: z.string().trim().max(2000).default(''),
  })
  web.deed(
    '/consultations/:slug/council-decisions',
    { allow: 'members', form: decisionForm },
    async (ask) => {
      const desk = await ask.read((db) => deskOf(ask, db))
      if (!isDesk(desk)) return desk
      if (!ask.form.ok) return showAgain(ask, desk, ask.form.errors)
      const { shown, decided, minute } = ask.form.values
      const done = await ask.act(async (act) => {
        const cleared = await clearContributions(act, {
          consultationId: desk.consultation.id,
          gss: desk.council.gss,
          level: 'council',
          shown,
          decidedOn: z.iso.date().safeParse(decided).success ? decided : null,
          minuteLink: minute || null,
        })
        return isRefused(cleared)
          ? cleared
          : seeOther(
              `/consultations/${desk.consultation.slug}/contribute?council=${desk.council.slug}`,
              'The council’s decision is recorded.',
            )
      })
      if (!isRefused(done)) return done
      const { field, sentence } = clearingWords(done)
      return showAgain(ask, desk, { [field]: sentence })
    },
  )
}

function clearingWords(refusal: ClearingRefusal): { field: string; sentence: string } {
  switch (refusal.refused) {
    case 'no-seat':
    case 'not-your-council':
    case 'seat-ended':
    case 'seat-not-begun':
    case 'not-a-clearing-seat':
      return {
        field: 'seat',
        sentence:
          'Only a portfolio holder or the leader of the council can clear its answers today.',
      }
    case 'decision-day-needed':
      return { field: 'decided', sentence: 'Enter the day of the decision, like 2027-03-22' }
    case 'decision-not-yet-taken':
      return {
        field: 'decided',
        sentence: 'That day is still to come: record a decision once it is taken',
      }
    case 'minute-link-needed':
      return {
        field: 'minute',
        sentence: 'Enter the address of the minute, starting with https://',
      }
    case 'words-changed':
    case 'already-cleared':
      return {
        field: 'decided',
        sentence: 'An answer was changed while this page was open. Look again, then record it',
      }
    case 'nothing-said':
    case 'nothing-shown':
      return { field: 'decided', sentence: 'There is nothing to record a decision on' }
  }
}

function refusalWords(
  refusal: Exclude<SaveRefusal, { refused: 'changed-elsewhere' }>,
  council: string,
): string {
  switch (refusal.refused) {
    case 'no-call':
      return 'There is no call for this question.'
    case 'call-closed':
      return 'This call takes no more answers. The network office can still take yours by mail.'
    case 'not-called':
      return `${council} was not asked in this call. The network office can add it.`
    default:
      return `You hold no seat at ${council} today, so you cannot write for it. What you typed is still in your browser: go back to copy it.`
  }
}

function saidBySelf(ask: AskDeed<unknown>, status: number, said: object): Answer {
  ask.reply.status(status)
  return data(JSON.stringify(said), 'application/json')
}

function evidenceOf(values: ContributionForm): Evidence[] {
  const given = values as unknown as Record<string, string>
  return Array.from({ length: mostRows }, (_, row): Evidence[] => {
    const [figure, what, source] = ['figure', 'what', 'source'].map((name) =>
      (given[`${name}-${row}`] ?? '').trim(),
    ) as [string, string, string]
    if (figure) return [{ kind: 'figure', figure, what, source }]
    return what ? [{ kind: 'example', text: what, source }] : []
  }).flat()
}

function posted(answer: OwnAnswer): Posted {
  const rows = answer.evidence.flatMap((item, row) => [
    [`figure-${row}`, item.kind === 'figure' ? item.figure : ''],
    [`what-${row}`, item.kind === 'figure' ? item.what : item.text],
    [`source-${row}`, item.source],
  ])
  return {
    values: {
      stance: answer.stance,
      words: answer.words,
      use: answer.use,
      ...Object.fromEntries(rows),
    },
    errors: {},
  }
}

async function showQuestion(
  ask: Ask,
  db: Reads,
  desk: Desk,
  form: Posted | null,
  theirs: OwnAnswer | null,
) {
  const { consultation, council, call } = desk
  const answers = await ownAnswers(db, consultation.id, council.gss)
  const at = Number(ask.params.at) - 1
  const answer = answers[at]
  if (!answer) return notFound
  const today = dayOf(ask.now)
  const constitution = await constitutionOn(db, today)
  const shown = form ?? posted(answer)
  const filled = Array.from({ length: mostRows }, (_, row) => row).filter(
    (row) =>
      shown.values[`what-${row}`] || shown.values[`figure-${row}`] || shown.values[`source-${row}`],
  )
  const asked = form?.values.go === 'add-evidence' ? 2 : 1
  return contributePage({
    frame: workspaceFrame(ask, 'consultations'),
    consultation,
    council,
    answers,
    at,
    form: shown,
    evidenceRows: Math.min(mostRows, Math.max(2, filled.length + asked)),
    voices: await voices(db, answer.questionId, askerOf(ask.viewer), council.gss, {
      among: constitution.hideAmong,
      today,
    }),
    clearers: await clearers(db, council.gss, today),
    levelAsked: constitution.clearanceToCount,
    dueAt: call.dueAt,
    now: ask.now,
    theirs,
  })
}

async function showAnswers(ask: Ask, db: Reads, desk: Desk, form: Posted) {
  const { consultation, council, call } = desk
  const today = dayOf(ask.now)
  return councilAnswersPage({
    frame: workspaceFrame(ask, 'consultations'),
    consultation,
    council,
    form,
    now: ask.now,
    dueAt: call.dueAt,
    writes: true,
    answers: await ownAnswers(db, consultation.id, council.gss),
    clearers: await clearers(db, council.gss, today),
    request: await lastClearanceRequest(db, consultation.id, council.gss),
    levelAsked: (await constitutionOn(db, today)).clearanceToCount,
  })
}

async function showAgain(ask: AskDeed<unknown>, desk: Desk, errors: Record<string, string>) {
  return withStatus(
    422,
    await ask.read((db) => showAnswers(ask, db, desk, { values: ask.form.raw, errors })),
  )
}

async function showClearance(ask: Ask, db: Reads, desk: Desk, form: Posted, changed: boolean) {
  const { consultation, council } = desk
  return clearancePage({
    frame: workspaceFrame(ask, 'consultations'),
    consultation,
    council,
    form,
    changed,
    now: ask.now,
    answers: await ownAnswers(db, consultation.id, council.gss),
    request: await lastClearanceRequest(db, consultation.id, council.gss),
  })
}
