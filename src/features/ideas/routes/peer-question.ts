import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { AskDeed, AskPage, Web } from '../../../kernel/web.ts'
import { notPosted } from '../../../ui/form.tsx'
import { actingFor } from '../acting.ts'
import { answerPeers } from '../actions/answer-peers.ts'
import { askPeers } from '../actions/ask-peers.ts'
import { closeQuestion } from '../actions/close-question.ts'
import { peerAnswerForm, peerQuestionForm, slugForm } from '../forms.ts'
import { peerQuestionsPage } from '../pages/peer-questions.page.tsx'
import { answerRefusals, askRefusals, closeQuestionRefusals } from '../peer-question-words.ts'
import { memberCodes } from '../queries/members-today.ts'
import { questionLines } from '../queries/peer-questions.ts'
import { showAsking, showQuestion } from './peer-question-showing.ts'

/** Questions to the peers, among members. */
export function peerQuestionRoutes(web: Web): void {
  web.page('/peer-questions', { allow: 'members' }, async (ask) => {
    const { state } = ask.query
    const chosen = state === 'closed' || state === 'any' ? state : 'open'
    return peerQuestionsPage({
      frame: workspaceFrame(ask, 'ideas'),
      chosen,
      questions: await questionLines(ask.db, { state: chosen }),
      mayAsk: actingFor(ask.viewer, await memberCodes(ask.db, ask.now)).length > 0,
    })
  })

  web.page('/peer-questions/new', { allow: 'members' }, (ask) =>
    showAsking(ask, ask.db, { values: valuesAsked(ask), errors: {} }),
  )

  web.page('/peer-questions/:slug', { allow: 'members' }, async (ask) => {
    const page = await showQuestion(ask, ask.db, ask.params.slug ?? '', notPosted)
    return page ?? notFound
  })

  web.deed('/peer-questions', { allow: 'members', form: peerQuestionForm }, async (ask) => {
    if (!ask.form.ok) return againAsking(ask, ask.form.errors)
    const { council: gss, challenge, question, background, councils, answerBy } = ask.form.values
    const text = { gss, question, background, councils, answerBy, challengeSlug: challenge || null }
    const done = await ask.act(async (act) => {
      const made = await askPeers(act, { text, mail: mailing(ask) })
      return isRefused(made)
        ? made
        : seeOther(`/peer-questions/${made.slug}`, `Asked: ${made.asked}. They are told by mail.`)
    })
    if (!isRefused(done)) return done
    const [field, sentence] = askRefusals[done.refused]
    return againAsking(ask, { [field]: sentence })
  })

  web.deed('/peer-answers', { allow: 'members', form: peerAnswerForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return againQuestion(ask, slug, ask.form.errors)
    const { council: gss, text } = ask.form.values
    const done = await ask.act((act) => answerPeers(act, { slug, gss, text, mail: mailing(ask) }))
    if (isRefused(done)) {
      const [field, sentence] = answerRefusals[done.refused]
      return againQuestion(ask, slug, { [field]: sentence })
    }
    return seeOther(`/peer-questions/${encodeURIComponent(slug)}`, 'Answered. Thank you.')
  })

  web.deed('/peer-question-closings', { allow: 'members', form: slugForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const done = await ask.act((act) => closeQuestion(act, slug))
    if (isRefused(done))
      return againQuestion(ask, slug, { '': closeQuestionRefusals[done.refused] })
    return seeOther(`/peer-questions/${encodeURIComponent(slug)}`, 'Closed. The answers stay.')
  })
}

function valuesAsked({ query }: AskPage) {
  const { question, many, only, challenge, council } = query
  return { question, many, only, challenge, council }
}

const mailing = (ask: AskDeed<unknown>) => ({
  baseUrl: ask.config.baseUrl,
  networkName: ask.network.name,
})

function againAsking(ask: AskDeed<unknown>, errors: Record<string, string>) {
  return ask.read(async (db) => {
    const page = await showAsking(ask, db, { values: ask.form.raw, errors })
    return 'type' in page ? withStatus(422, page) : page
  })
}

function againQuestion(ask: AskDeed<unknown>, slug: string, errors: Record<string, string>) {
  return ask.read(async (db) => {
    const page = await showQuestion(ask, db, slug, { values: ask.form.raw, errors })
    return page ? withStatus(422, page) : notFound
  })
}
