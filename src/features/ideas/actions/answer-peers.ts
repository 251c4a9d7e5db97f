import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { followRecord } from '../../finding/index.ts'
import { seatIn, whyNotActFor } from '../acting.ts'
import { peerAnswerLetter } from '../letters.ts'
import { type AnswerRefusal, whyNotAnswer } from '../peer-question.ts'
import { addressesOfSeats } from '../queries/contacts.ts'
import { findablePeerQuestions } from '../queries/findable.ts'
import { membersToday } from '../queries/members-today.ts'
import { lockQuestion } from './lock-question.ts'
import type { Mailing } from './tell-of-matches.ts'

/** A council answers a question of a peer; its newest answer stands. Whoever asked is told of each council’s first. */
export async function answerPeers(
  act: Act,
  given: { slug: string; gss: string; text: string; mail: Mailing },
): Promise<{ id: string } | Refused<AnswerRefusal>> {
  const { gss, text, mail } = given
  const question = await lockQuestion(act, given.slug)
  if (!question) return { refused: 'unknown-question' }
  const members = await membersToday(act.db, act.now)
  const acting = whyNotActFor(
    act.by,
    gss,
    members.map((member) => member.gss),
  )
  const refused = whyNotAnswer(acting, { gss: question.gss, closedAt: question.closed_at }, gss)
  if (refused) return { refused }
  const before = await act.db
    .selectFrom('peer_answer')
    .select('id')
    .where('question_id', '=', question.id)
    .where('gss', '=', gss)
    .limit(1)
    .executeTakeFirst()
  const seatId = seatIn(act.by, gss)?.id ?? null
  const id = newId()
  await act.db
    .insertInto('peer_answer')
    .values({
      ...{ network_id: act.networkId, id, question_id: question.id, gss, text },
      ...{ person_id: act.by?.personId ?? null, seat_id: seatId, at: act.now },
    })
    .execute()
  await followRecord(act, findablePeerQuestions, question.id)
  await act.record({ name: 'peers.answered', seatId, gss, subjectId: question.id })
  if (before || !question.seat_id) return { id }
  const { council } = members.find((member) => member.gss === gss)!
  const address = `${mail.baseUrl}/peer-questions/${question.slug}`
  const about = { council, question: question.question, text, address }
  for (const { name, email } of await addressesOfSeats(act.db, [question.seat_id], dayOf(act.now)))
    await sendMail(act, {
      to: email,
      ...peerAnswerLetter({ name, ...about, networkName: mail.networkName }),
    })
  return { id }
}
