import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { type OfferKind, type OfferRefusal, whyNotOffer } from '../partner.ts'
import { invitationFor } from '../queries/invitations.ts'

/** Somebody of a partner offers research, evidence or a speaker to what the partner is invited to today. The office finds it on My work. */
export async function makeOffer(
  act: Act,
  offer: { invitationId: string; kind: OfferKind; text: string; link: string | null },
): Promise<{ offerId: string } | Refused<OfferRefusal>> {
  const { invitationId, kind, text, link } = offer
  const personId = act.by?.personId ?? null
  await act.db
    .selectFrom('partner_invitation')
    .select('id')
    .where('id', '=', invitationId)
    .forUpdate()
    .execute()
  const invitation =
    personId && (await invitationFor(act.db, personId, invitationId, dayOf(act.now)))
  const made = await act.db
    .selectFrom('partner_offer')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('invitation_id', '=', invitationId)
    .executeTakeFirstOrThrow()
  const refusal = whyNotOffer(invitation || null, made.count)
  if (refusal || !personId) return { refused: refusal ?? 'not-invited' }
  const offerId = newId()
  await act.db
    .insertInto('partner_offer')
    .values({
      network_id: act.networkId,
      id: offerId,
      invitation_id: invitationId,
      person_id: personId,
      kind,
      text,
      link,
      made_at: act.now,
      answer: null,
      answered_by: null,
      answered_at: null,
    })
    .execute()
  await act.record({
    name: 'partner.offered',
    subjectId: offerId,
    facts: { invitation: invitationId, kind },
  })
  return { offerId }
}
