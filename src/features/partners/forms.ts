import { z } from 'zod'
import { isoDate } from '../../ui/typed-date.ts'
import {
  type AnswerRefusal,
  type InvitationRefusal,
  type InvitedTo,
  type OfferKind,
  type OfferRefusal,
  offerKinds,
  type PartnerKind,
  type PartnerPersonRefusal,
  type PartnerRefusal,
  partnerKinds,
} from './partner.ts'

const link = z
  .string()
  .trim()
  .default('')
  .refine((text) => text === '' || /^https?:\/\/\S+\.\S+$/.test(text), {
    message: 'Enter a whole address, like https://www.example.ac.uk',
  })
const kinds = Object.keys(partnerKinds) as [PartnerKind, ...PartnerKind[]]
const offers = Object.keys(offerKinds) as [OfferKind, ...OfferKind[]]
const words = (most: number) =>
  z.string().trim().max(most, `Keep this below ${most} characters`).default('')

function day(typed: Record<string, unknown>, context: z.core.$RefinementCtx, name: string) {
  const read = isoDate(typed, name)
  if (read !== null) return read
  context.issues.push({
    code: 'custom',
    message: 'Enter a day of the calendar, like 27 3 2027',
    path: [name],
    input: typed,
  })
  return ''
}

/** An organisation, and whether the public site names it. */
export const partnerForm = z
  .looseObject({
    name: z
      .string()
      .trim()
      .min(1, 'Enter the name of the organisation')
      .max(120, 'Keep the name below 120 characters')
      .refine((name) => /[a-z0-9]/i.test(name), 'Enter a name with letters'),
    kind: z.enum(kinds, 'Choose what kind of organisation it is'),
    link,
    credited: z.string().optional(),
    credit: words(300),
  })
  .transform((typed, context) => ({
    ...typed,
    from: day(typed, context, 'from'),
    until: day(typed, context, 'until') || null,
  }))

/** Somebody signs in for a partner. */
export const partnerPersonForm = z.object({
  slug: z.string(),
  person: z
    .string()
    .trim()
    .min(1, 'Enter the person’s name')
    .max(120, 'Keep the name below 120 characters'),
  email: z.email('Enter an e-mail address, like name@example.ac.uk'),
})

/** A partner is invited to something. */
export const invitationForm = z
  .looseObject({ slug: z.string(), to: z.string().default(''), note: words(1000) })
  .transform((typed, context) => ({
    ...typed,
    invitedTo: invitedTo(typed.to),
    until: day(typed, context, 'ends') || null,
  }))

function invitedTo(chosen: string): InvitedTo | null {
  const [kind, id] = chosen.split(' ')
  if (!z.uuid().safeParse(id).success) return null
  if (kind === 'consultation') return { consultationId: id! }
  if (kind === 'event') return { eventId: id! }
  return kind === 'theme' ? { themeId: id! } : null
}

/** Research, evidence or a speaker. */
export const offerForm = z.object({
  kind: z.enum(offers, 'Choose what you offer'),
  text: z
    .string()
    .trim()
    .min(1, 'Say in a few sentences what you offer')
    .max(3000, 'Keep this below 3,000 characters'),
  link,
})

/** What becomes of an offer. */
export const answerForm = z.object({
  slug: z.string(),
  offer: z.uuid(),
  answer: z.enum(['taken-up', 'declined'], 'Choose whether you take it up'),
  note: words(1000),
})

type Words = [field: string, sentence: string]

export const partnerRefusals: Record<PartnerRefusal, Words> = {
  'not-office': ['', 'Only the network office keeps partners.'],
  'unknown-partner': ['', 'This partner is not in the list.'],
  'name-taken': ['name', 'A partner of this name is in the list already'],
  'ends-before-it-begins': ['until', 'It ends before it begins. Check both days'],
}

export const partnerPersonRefusals: Record<PartnerPersonRefusal, Words> = {
  'not-office': ['', 'Only the network office adds people of partners.'],
  'unknown-partner': ['', 'This partner is not in the list.'],
  'holds-a-seat': [
    'email',
    'This person holds a seat in the network. People of partners hold none, because they see less',
  ],
  'of-a-partner-already': ['email', 'This person signs in for a partner already'],
}

export const invitationRefusals: Record<InvitationRefusal, Words> = {
  'not-office': ['', 'Only the network office invites partners.'],
  'unknown-partner': ['', 'This partner is not in the list.'],
  'nothing-chosen': ['to', 'Choose what the partner is invited to'],
  'invited-already': ['to', 'The partner is invited to this already'],
  'ends-before-it-begins': ['ends', 'The invitation would end before today. Enter a later day'],
}

export const offerRefusals: Record<OfferRefusal, Words> = {
  'not-invited': ['', 'You are not invited to this today.'],
  'too-many': ['', 'Twenty offers stand here already. Write to the network office instead.'],
}

export const answerRefusals: Record<AnswerRefusal, Words> = {
  'not-office': ['', 'Only the network office answers offers.'],
  'unknown-offer': ['', 'This offer is not in the list.'],
  'answered-already': ['', 'This offer has been answered already.'],
}

/** Errors for a form from a refusal. */
export function errorOf([field, sentence]: Words): Record<string, string> {
  return { [field]: sentence }
}
