import { z } from 'zod'
import { stances } from '../../../documents/stance.ts'
import { isRefused } from '../../../kernel/act.ts'
import { forbidden, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { consultationTabs } from '../../consultations/index.ts'
import { saveContribution } from '../actions/save-contribution.ts'
import { contributeAllPage } from '../pages/contribute-all.page.tsx'
import { type OwnAnswer, ownAnswers } from '../queries/contribute.ts'
import { type Desk, deskOf, isDesk } from './council-desk.ts'

const anyFields = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
const stance = z.enum(stances).or(z.literal(''))

/** A council answers a whole call on one page. */
export function contributeAllRoutes(web: Web): void {
  web.page('/consultations/:slug/contribute/all', { allow: 'members' }, async (ask) => {
    const desk = await deskOf(ask, ask.db)
    return isDesk(desk) ? show(ask, ask.db, desk, null, []) : desk
  })

  web.deed(
    '/consultations/:slug/contributions',
    { allow: 'members', form: anyFields },
    async (ask) => {
      const found = await ask.read(async (db) => {
        const desk = await deskOf(ask, db)
        return isDesk(desk)
          ? { desk, answers: await ownAnswers(db, desk.consultation.id, desk.council.gss) }
          : desk
      })
      if (!('desk' in found)) return found
      const { desk, answers } = found
      const raw = ask.form.raw
      const errors = whatIsWrong(answers, raw)
      const again = async (status: number, clashing: Set<string>) =>
        withStatus(
          status,
          await ask.read(async (db) => {
            const now = await ownAnswers(db, desk.consultation.id, desk.council.gss)
            return show(
              ask,
              db,
              desk,
              { values: raw, errors },
              now.filter((one) => clashing.has(one.questionId)),
            )
          }),
        )
      if (Object.keys(errors).length > 0) return again(422, new Set())
      const clashing = new Set<string>()
      let fellBack = 0
      // Each answer is saved by itself, so that one that a colleague changed does not hold up the rest.
      for (const answer of answers.filter((one) => differs(one, raw))) {
        const saved = await ask.act((act) =>
          saveContribution(act, {
            questionId: answer.questionId,
            gss: desk.council.gss,
            revision: Number(raw[`revision-${answer.questionId}`] ?? 0),
            said: { ...said(answer.questionId, raw), evidence: answer.evidence, use: answer.use },
          }),
        )
        if (!isRefused(saved)) fellBack += saved.fellBack ? 1 : 0
        else if (saved.refused === 'changed-elsewhere') clashing.add(answer.questionId)
        else
          return forbidden(
            `You hold no seat at ${desk.council.name} today that may answer this call. What you typed is still in your browser: go back to copy it.`,
          )
      }
      if (clashing.size > 0) return again(409, clashing)
      const fell =
        fellBack === 0
          ? ''
          : ` ${fellBack === 1 ? 'One of them had' : `${fellBack} of them had`} been cleared and needs clearing anew.`
      return seeOther(
        `/consultations/${desk.consultation.slug}/contribute?council=${desk.council.slug}`,
        `All answers are saved.${fell}`,
      )
    },
  )
}

type Raw = Record<string, string | string[]>

function said(questionId: string, raw: Raw) {
  const chosen = stance.safeParse(raw[`stance-${questionId}`]).data
  return { stance: chosen ? chosen : null, text: String(raw[`words-${questionId}`] ?? '').trim() }
}

/** Whether the form says other than what is saved; a question that the form does not have is left alone. */
function differs(answer: OwnAnswer, raw: Raw): boolean {
  if (raw[`words-${answer.questionId}`] === undefined) return false
  const now = said(answer.questionId, raw)
  return now.stance !== answer.stance || now.text !== answer.words
}

function whatIsWrong(answers: OwnAnswer[], raw: Raw): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { questionId } of answers) {
    if (String(raw[`words-${questionId}`] ?? '').length > 50_000)
      errors[`words-${questionId}`] = 'Keep the text below 50,000 characters'
    if (
      raw[`stance-${questionId}`] !== undefined &&
      !stance.safeParse(raw[`stance-${questionId}`]).success
    )
      errors[`stance-${questionId}`] = 'Choose where you stand'
  }
  return errors
}

async function show(ask: Ask, db: Reads, desk: Desk, form: Posted | null, theirs: OwnAnswer[]) {
  const { consultation, council, call } = desk
  const answers = await ownAnswers(db, consultation.id, council.gss)
  const saved = Object.fromEntries(
    answers.flatMap((one) => [
      [`stance-${one.questionId}`, one.stance ?? ''],
      [`words-${one.questionId}`, one.words],
    ]),
  )
  return contributeAllPage({
    frame: workspaceFrame(ask, 'consultations'),
    tabs: consultationTabs({ ...consultation, called: true }, ask.viewer, 'contribute'),
    consultation,
    council,
    answers,
    form: form ?? { values: saved, errors: {} },
    theirs,
    dueAt: call.dueAt,
    now: ask.now,
  })
}
