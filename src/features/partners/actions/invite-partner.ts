import { formatDate } from '../../../documents/dates.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type InvitationRefusal, type InvitedTo, whyNotInvite } from '../partner.ts'
import { titleOf } from '../queries/invitable.ts'
import { peopleOf } from '../queries/partners.ts'
import { lockPartner } from './lock-partner.ts'

export interface NewInvitation {
  slug: string
  to: InvitedTo | null
  note: string
  /** The first day without, ISO date; null until the office ends it. */
  until: string | null
  baseUrl: string
  networkName: string
}

/** A partner is invited to a consultation, a theme or an event, and its people are told. It sees the public facts of that and the office’s note, nothing of any council. */
export async function invitePartner(
  act: Act,
  { slug, to, note, until, baseUrl, networkName }: NewInvitation,
): Promise<{ invitationId: string } | Refused<InvitationRefusal>> {
  const office = act.by === null || officeSeat(act.by) !== null
  const partner = await lockPartner(act, slug)
  const from = dayOf(act.now)
  const title = to && (await titleOf(act.db, to))
  const refusal = whyNotInvite(office, partner, { from, until }, title !== null)
  if (refusal || !partner || !to) return { refused: refusal ?? 'nothing-chosen' }
  const [consultationId, themeId, eventId] = [
    'consultationId' in to ? to.consultationId : null,
    'themeId' in to ? to.themeId : null,
    'eventId' in to ? to.eventId : null,
  ]
  const added = await act.db
    .insertInto('partner_invitation')
    .values({
      network_id: act.networkId,
      id: newId(),
      partner_id: partner.id,
      consultation_id: consultationId,
      theme_id: themeId,
      event_id: eventId,
      note,
      from_date: from,
      until_date: until,
      invited_by: act.by?.personId ?? null,
      invited_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return { refused: 'invited-already' }
  await act.record({
    name: 'partner.invited',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: added.id,
    facts: {
      partner: partner.id,
      consultation: consultationId,
      theme: themeId,
      event: eventId,
      until,
    },
  })
  for (const person of await peopleOf(act.db, partner.id, from))
    await sendMail(act, {
      to: person.email,
      subject: `An invitation to ${partner.name}: ${title}`,
      body: `Hello ${person.name},\n\n${networkName} invites ${partner.name}: ${title}.${until ? `\n\nThe invitation ends on ${formatDate(until)}.` : ''}${note ? `\n\n“${note}”` : ''}\n\nRead what it is about, and offer research, evidence or a speaker:\n\n${baseUrl}/partner/invitations/${added.id}\n`,
    })
  return { invitationId: added.id }
}
