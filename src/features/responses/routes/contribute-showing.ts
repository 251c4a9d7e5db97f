import { notFound, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { consultationTabs } from '../../consultations/index.ts'
import { clearancePage } from '../pages/clearance.page.tsx'
import { contributePage } from '../pages/contribute.page.tsx'
import { councilAnswersPage } from '../pages/council-answers.page.tsx'
import { constitutionOn } from '../queries/constitution.ts'
import {
  clearers,
  lastClearanceRequest,
  type OwnAnswer,
  ownAnswers,
  voices,
} from '../queries/contribute.ts'
import { askerOf } from '../queries/contribution-state.ts'
import { mostRows, posted } from './contribute-form.ts'
import type { Desk } from './council-desk.ts'

/** One question of a council, as saved or as it was just posted. */
export async function showQuestion(
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

/** All answers of a council. */
export async function showAnswers(ask: Ask, db: Reads, desk: Desk, form: Posted) {
  const { consultation, council, call } = desk
  const today = dayOf(ask.now)
  return councilAnswersPage({
    tabs: consultationTabs({ ...consultation, called: true }, ask.viewer, 'contribute'),
    frame: workspaceFrame(ask, 'consultations'),
    consultation,
    council,
    form,
    now: ask.now,
    dueAt: call.dueAt,
    writes: true,
    whole: true,
    answers: await ownAnswers(db, consultation.id, council.gss),
    clearers: await clearers(db, council.gss, today),
    request: await lastClearanceRequest(db, consultation.id, council.gss),
    levelAsked: (await constitutionOn(db, today)).clearanceToCount,
  })
}

/** All answers again, with a sentence beside the field that was wrong. */
export async function showAgain(ask: AskDeed<unknown>, desk: Desk, errors: Record<string, string>) {
  return withStatus(
    422,
    await ask.read((db) => showAnswers(ask, db, desk, { values: ask.form.raw, errors })),
  )
}

/** What waits for a portfolio holder. */
export async function showClearance(
  ask: Ask,
  db: Reads,
  desk: Desk,
  form: Posted,
  changed: boolean,
) {
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
