import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther } from '../../../kernel/answer.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Web } from '../../../kernel/web.ts'
import { changeFacts } from '../actions/change-facts.ts'
import { confirmQuestions } from '../actions/confirm-questions.ts'
import { discardConsultation } from '../actions/discard-consultation.ts'
import { factsLines } from '../facts-lines.ts'
import type { Clash } from '../pages/check.ts'
import { discardPage } from '../pages/discard.page.tsx'
import { consultationById, consultationBySlug } from '../queries/consultation.ts'
import { themesHere } from '../queries/list.ts'
import { documentsOf } from '../queries/overview.ts'
import { questionsOf } from '../queries/questions.ts'
import { factsHash, factsOf } from '../queries/seen.ts'
import { checkAgain, checkRefused, clashOf, consultationIn } from './check-page.ts'
import { factsForm, factsSentence } from './facts-form.ts'

const form = factsForm({ seen: z.string().default('') }, ({ seen }) => ({ seen }))
const nothing = z.object({})
const confirmForm = z.object({ seen: z.coerce.number().int() })

/** What a consultation is, mended; and the one deed that lets members be called. */
export function factsRoutes(web: Web): void {
  web.deed('/consultations/:slug/facts', { allow: 'office', form }, async (ask) => {
    const before = await consultationIn(ask)
    if (!before) return notFound
    const reopen = (errors: Record<string, string>, seen: string, clash: Clash | null = null) =>
      checkAgain(ask, before, clash ? 409 : 422, {
        opened: { what: 'facts', form: { values: ask.form.raw, errors }, seen },
        clash,
      })
    if (!ask.form.ok) return reopen(ask.form.errors, String(ask.form.raw.seen ?? ''))
    const { facts, seen } = ask.form.values
    const done = await ask.act((act) =>
      changeFacts(act, { consultationId: before.id, seen, facts }),
    )
    if (!isRefused(done))
      return seeOther(`/consultations/${done.slug}/questions#facts`, 'What it is, is saved.')
    if (done.refused === 'not-office' || done.refused === 'not-found')
      return checkRefused(ask, before, done)
    if (done.refused !== 'changed') {
      const [field, sentence] = factsSentence(done.refused)
      return reopen({ [field]: sentence }, seen)
    }
    const { kept, themes } = await ask.read(async (db) => ({
      kept: factsOf((await consultationById(db, before.id)) ?? before),
      themes: await themesHere(db),
    }))
    const [typed, now] = [factsLines(facts, themes), factsLines(kept, themes)]
    return reopen({}, factsHash(kept), await clashOf(ask, before.id, typed, now))
  })

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
      if (isRefused(done)) return checkRefused(ask, consultation, done)
      return seeOther(`/consultations/${done.slug}`, 'The questions are confirmed.')
    },
  )

  web.page('/consultations/:slug/discard', { allow: 'office' }, async (ask) => {
    const consultation = await consultationBySlug(ask.db, ask.params.slug ?? '')
    if (!consultation || consultation.confirmedAt) return notFound
    return discardPage({
      frame: workspaceFrame(ask, 'consultations'),
      consultation,
      questions: (await questionsOf(ask.db, consultation.id)).length,
      documents: (await documentsOf(ask.db, consultation.id)).length,
    })
  })

  web.deed('/consultations/:slug/discards', { allow: 'office', form: nothing }, async (ask) => {
    const consultation = await consultationIn(ask)
    if (!consultation) return seeOther('/consultations')
    const done = await ask.act((act) => discardConsultation(act, consultation.id))
    if (isRefused(done)) return checkRefused(ask, consultation, done)
    return seeOther(
      '/consultations',
      done.readings > 0 ? 'It is discarded; its files are kept.' : 'It is discarded.',
    )
  })
}
