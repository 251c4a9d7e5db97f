import { isRefused } from '../../../kernel/act.ts'
import {
  type Answer,
  data,
  forbidden,
  notFound,
  seeOther,
  withStatus,
} from '../../../kernel/answer.ts'
import type { AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted } from '../../../ui/form.tsx'
import { markCallSeen } from '../actions/mark-call-seen.ts'
import { type SaveRefusal, saveContribution } from '../actions/save-contribution.ts'
import { type OwnAnswer, ownAnswers } from '../queries/contribute.ts'
import { contributionForm, evidenceOf } from './contribute-form.ts'
import { showAnswers, showQuestion } from './contribute-showing.ts'
import { deskOf, isDesk } from './council-desk.ts'

/** A council answers a call, question by question. */
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
