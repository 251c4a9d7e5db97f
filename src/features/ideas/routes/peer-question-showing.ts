import { forbidden } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask } from '../../../kernel/web.ts'
import { type Posted, valueIn } from '../../../ui/form.tsx'
import { actingFor } from '../acting.ts'
import { askPeersPage } from '../pages/ask-peers.page.tsx'
import { peerQuestionPage } from '../pages/peer-question.page.tsx'
import { whyNotAnswer } from '../peer-question.ts'
import { membersLike } from '../queries/alike.ts'
import { challengeBySlug } from '../queries/challenges.ts'
import { membersToday } from '../queries/members-today.ts'
import { questionsNear } from '../queries/near.ts'
import { askedBefore, questionBySlug } from '../queries/peer-questions.ts'
import { readerNow } from '../queries/reader.ts'

/** The page on which peers are asked: first the question, then whom, with what was asked before. */
export async function showAsking(ask: Ask, db: Reads, form: Posted) {
  const members = await membersToday(db, ask.now)
  const mine = actingFor(
    ask.viewer,
    members.map(({ gss }) => gss),
  )
  if (mine.length === 0)
    return forbidden(
      'Only people who hold a seat of a member council, or of the network office, can ask the peers.',
    )
  const reader = await readerNow(db, ask.viewer, ask.now)
  const challenge = await challengeBySlug(db, reader, valueIn(form, 'challenge'))
  const wanted = valueIn(form, 'council') || (challenge?.gss ?? '')
  const asks = members.find(({ gss }) => gss === (mine.includes(wanted) ? wanted : mine[0]))!
  const question = valueIn(form, 'question').trim()
  const before = question
    ? await questionsNear(db, { networkId: ask.network.id, words: question, viewer: ask.viewer })
    : []
  return askPeersPage({
    frame: workspaceFrame(ask, 'ideas'),
    form,
    asks,
    mine: mine.map((gss) => members.find((member) => member.gss === gss)!),
    challenge: challenge?.sharedAt ? { slug: challenge.slug, title: challenge.title } : null,
    alike: await membersLike(db, asks.gss, ask.now),
    before: await askedBefore(db, before),
  })
}

/** A question with its answers; null where there is none. */
export async function showQuestion(ask: Ask, db: Reads, slug: string, form: Posted) {
  const question = await questionBySlug(db, slug)
  if (!question) return null
  const members = await membersToday(db, ask.now)
  const codes = members.map(({ gss }) => gss)
  const mine = actingFor(ask.viewer, codes)
  const mayAnswer = mine.filter((gss) => whyNotAnswer(null, question, gss) === null)
  const [first] = mayAnswer
  const before = question.answers.find(({ gss }) => gss === first)
  return peerQuestionPage({
    frame: workspaceFrame(ask, 'ideas'),
    now: ask.now,
    question,
    mayAnswer: mayAnswer.map((gss) => members.find((member) => member.gss === gss)!),
    mayClose: mine.includes(question.gss) && !question.closedAt,
    form:
      form.values.text === undefined && mayAnswer.length === 1 && before
        ? { ...form, values: { ...form.values, text: before.text } }
        : form,
  })
}
