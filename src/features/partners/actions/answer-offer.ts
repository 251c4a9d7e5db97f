import type { Act, Refused } from '../../../kernel/act.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type AnswerRefusal, offerKinds, whyNotAnswerOffer } from '../partner.ts'

export interface OfferAnswer {
  offerId: string
  answer: 'taken-up' | 'declined'
  note: string
  networkName: string
}

/** The office takes up an offer or declines it with thanks, once, and whoever made it is told. */
export async function answerOffer(
  act: Act,
  { offerId, answer, note, networkName }: OfferAnswer,
): Promise<{ offerId: string } | Refused<AnswerRefusal>> {
  const seat = officeSeat(act.by)
  const offer = await act.db
    .selectFrom('partner_offer as o')
    .innerJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 'o.network_id').onRef('p.id', '=', 'o.person_id'),
    )
    .select(['o.kind', 'o.answer', 'p.name', 'p.email', 'p.erased_at as erasedAt'])
    .where('o.id', '=', offerId)
    .forUpdate('o')
    .executeTakeFirst()
  const refusal = whyNotAnswerOffer(
    act.by === null || seat !== null,
    offer ? { answered: offer.answer !== null } : null,
  )
  if (refusal || !offer) return { refused: refusal ?? 'unknown-offer' }
  await act.db
    .updateTable('partner_offer')
    .set({
      answer,
      answer_note: note,
      answered_by: act.by?.personId ?? null,
      answered_at: act.now,
    })
    .where('id', '=', offerId)
    .execute()
  await act.record({
    name: 'partner.offer-answered',
    seatId: seat?.id ?? null,
    subjectId: offerId,
    facts: { answer },
  })
  if (offer.erasedAt === null)
    await sendMail(act, {
      to: offer.email,
      subject: `Your offer to ${networkName}: ${answer === 'taken-up' ? 'taken up' : 'declined with thanks'}`,
      body: `Hello ${offer.name},\n\n${networkName} ${answer === 'taken-up' ? 'takes up' : 'declines, with thanks,'} what you offered (${offerKinds[offer.kind].toLowerCase()}).${note ? `\n\n“${note}”` : ''}\n`,
    })
  return { offerId }
}
