/** What kind of organisation a partner is. */
export const partnerKinds = {
  university: 'University',
  business: 'Business',
  charity: 'Charity',
  network: 'Another network',
  'public-body': 'Public body',
} as const

export type PartnerKind = keyof typeof partnerKinds

/** What a partner may offer. */
export const offerKinds = {
  research: 'Research',
  evidence: 'Evidence',
  speaker: 'A speaker',
} as const

export type OfferKind = keyof typeof offerKinds

/** Days from one until the first day without, ISO dates. */
export interface Days {
  from: string
  until: string | null
}

/** Whether something lasts on a day, ISO date. */
export function lastsOn({ from, until }: Days, day: string): boolean {
  return from <= day && (until === null || day < until)
}

export type PartnerRefusal =
  | 'not-office'
  | 'unknown-partner'
  | 'name-taken'
  | 'ends-before-it-begins'

/** Why a partner cannot be kept so, or null. */
export function whyNotPartner(
  office: boolean,
  { from, until }: Days,
  nameTaken: boolean,
): PartnerRefusal | null {
  if (!office) return 'not-office'
  if (until !== null && until <= from) return 'ends-before-it-begins'
  return nameTaken ? 'name-taken' : null
}

export type PartnerPersonRefusal =
  | 'not-office'
  | 'unknown-partner'
  | 'holds-a-seat'
  | 'of-a-partner-already'

/** Why somebody cannot sign in for a partner, or null: people of partners hold no seat, and belong to one partner. */
export function whyNotAddPartnerPerson(
  office: boolean,
  partner: Days | null,
  person: { holdsSeat: boolean; ofPartner: boolean },
): PartnerPersonRefusal | null {
  if (!office) return 'not-office'
  if (!partner) return 'unknown-partner'
  if (person.holdsSeat) return 'holds-a-seat'
  return person.ofPartner ? 'of-a-partner-already' : null
}

/** What a partner may be invited to. */
/** Kinds of what a partner is invited to, by name. */
export const invitedToNames = {
  consultation: 'Consultation',
  theme: 'Theme',
  event: 'Event',
} as const

export type InvitedTo = { consultationId: string } | { themeId: string } | { eventId: string }

export type InvitationRefusal =
  | 'not-office'
  | 'unknown-partner'
  | 'nothing-chosen'
  | 'invited-already'
  | 'ends-before-it-begins'

/** Why a partner cannot be invited so, or null. */
export function whyNotInvite(
  office: boolean,
  partner: Days | null,
  days: Days,
  chosen: boolean,
): InvitationRefusal | null {
  if (!office) return 'not-office'
  if (!partner) return 'unknown-partner'
  if (!chosen) return 'nothing-chosen'
  return days.until !== null && days.until <= days.from ? 'ends-before-it-begins' : null
}

export type OfferRefusal = 'not-invited' | 'too-many'

/** So many offers to one invitation are a conversation, and that is for the telephone. */
export const mostOffers = 20

/** Why somebody cannot offer something, or null: only people of a partner, to what it is invited to today. */
export function whyNotOffer(invitation: object | null, offers: number): OfferRefusal | null {
  if (!invitation) return 'not-invited'
  return offers >= mostOffers ? 'too-many' : null
}

export type AnswerRefusal = 'not-office' | 'unknown-offer' | 'answered-already'

/** Why the office cannot answer an offer, or null. */
export function whyNotAnswerOffer(
  office: boolean,
  offer: { answered: boolean } | null,
): AnswerRefusal | null {
  if (!office) return 'not-office'
  if (!offer) return 'unknown-offer'
  return offer.answered ? 'answered-already' : null
}

/** The address of a partner made of its name: "university-of-the-fens". */
export function partnerSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
