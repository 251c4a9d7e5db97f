import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { addPerson, addSignInLink, personByEmail } from '../../accounts/index.ts'
import { type PartnerPersonRefusal, whyNotAddPartnerPerson } from '../partner.ts'
import { lockPartner } from './lock-partner.ts'

export interface NewPartnerPerson {
  slug: string
  person: { name: string; email: string; demonstration: boolean }
  baseUrl: string
  networkName: string
}

/** The first link holds for three days, like that of a seat. */
const inviteMinutes = 3 * 24 * 60

/** Somebody may sign in for a partner from today; they get a letter with a link. They hold no seat and never will by this. */
export async function addPartnerPerson(
  act: Act,
  { slug, person, baseUrl, networkName }: NewPartnerPerson,
): Promise<{ personId: string } | Refused<PartnerPersonRefusal>> {
  const office = act.by === null || officeSeat(act.by) !== null
  const partner = await lockPartner(act, slug)
  const known = await personByEmail(act.db, person.email)
  const today = dayOf(act.now)
  const standing = known === null ? nobody : await standingOf(act, known, today)
  const refusal = whyNotAddPartnerPerson(office, partner, standing)
  if (refusal || !partner) return { refused: refusal ?? 'unknown-partner' }
  const personId = await addPerson(act, person)
  const added = await act.db
    .insertInto('partner_person')
    .values({
      network_id: act.networkId,
      id: newId(),
      partner_id: partner.id,
      person_id: personId,
      from_date: today,
      until_date: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return { refused: 'of-a-partner-already' }
  await act.record({
    name: 'partner.person-added',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: partner.id,
    facts: { person: personId },
  })
  const token = await addSignInLink(act, personId, '/partner', inviteMinutes)
  await sendMail(act, {
    to: person.email,
    subject: `${networkName} and ${partner.name}`,
    body: `Hello ${person.name},\n\nyou may sign in to ${networkName} for ${partner.name}. You see what ${partner.name} is invited to, and can offer research, evidence or a speaker.\n\nThis link signs you in. It works once, within three days:\n\n${baseUrl}/sign-in/${token}\n\nAfter that, ask for a new link with this address, whenever you need one:\n\n${baseUrl}/sign-in\n`,
  })
  return { personId }
}

const nobody = { holdsSeat: false, ofPartner: false }

async function standingOf(act: Act, personId: string, today: string) {
  const seat = await act.db
    .selectFrom('seat_holding')
    .select('id')
    .where('person_id', '=', personId)
    .where((where) => where.or([where('until_date', 'is', null), where('until_date', '>', today)]))
    .limit(1)
    .executeTakeFirst()
  const partner = await act.db
    .selectFrom('partner_person')
    .select('id')
    .where('person_id', '=', personId)
    .where('until_date', 'is', null)
    .executeTakeFirst()
  return { holdsSeat: seat !== undefined, ofPartner: partner !== undefined }
}
