import type { Nation, QuestionType } from '../../documents/read/types.ts'
import { slugOfWords } from '../../documents/slug.ts'

export type { Nation, QuestionType } from '../../documents/read/types.ts'

export const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland']

export const nationNames: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

/** What a consultation is, as read or typed; days are 'YYYY-MM-DD', the time is 'HH:MM' in the United Kingdom. */
export interface ConsultationFacts {
  title: string
  body: string
  link: string | null
  opens: string | null
  closes: string | null
  closesTime: string | null
  nations: Nation[]
  summary: string
  themeIds: string[]
}

/** Where a consultation stands; the first that holds, from the last step back. */
export type ConsultationState =
  | 'to-confirm'
  | 'open'
  | 'call-running'
  | 'drafting'
  | 'in-sign-off'
  | 'submitted'
  | 'closed'

export const stateNames: Record<ConsultationState, string> = {
  'to-confirm': 'Questions to be confirmed',
  open: 'Open',
  'call-running': 'Call running',
  drafting: 'Being drafted',
  'in-sign-off': 'In sign-off',
  submitted: 'Submitted',
  closed: 'Closed',
}

export interface Progress {
  confirmedAt: Date | null
  closesAt: Date | null
  callDueAt: Date | null
  inSignOff: boolean
  submittedAt: Date | null
}

/** The state of a consultation at a moment; nothing of it is stored. */
export function stateOf(progress: Progress, now: Date): ConsultationState {
  if (progress.submittedAt) return 'submitted'
  if (progress.inSignOff) return 'in-sign-off'
  if (progress.closesAt && progress.closesAt <= now) return 'closed'
  if (!progress.confirmedAt) return 'to-confirm'
  if (!progress.callDueAt) return 'open'
  return progress.callDueAt > now ? 'call-running' : 'drafting'
}

export type FactsRefusal = 'no-title' | 'no-such-day' | 'closes-before-opens' | 'link-not-https'

/** Why these facts cannot stand, or null. */
export function whyNotFacts(
  facts: Pick<ConsultationFacts, 'title' | 'opens' | 'closes' | 'link'>,
): FactsRefusal | null {
  if (facts.title.trim() === '') return 'no-title'
  if (facts.opens && facts.closes && facts.closes < facts.opens) return 'closes-before-opens'
  if (facts.link !== null && !/^https?:\/\/[^\s]+$/.test(facts.link)) return 'link-not-https'
  return null
}

export type ConfirmRefusal =
  | 'not-office'
  | 'not-found'
  | 'no-question'
  | 'no-closing-day'
  | 'changed'

/** Why the questions cannot be confirmed, or null: nothing is called that nobody has looked at whole. */
export function whyNotConfirm(
  consultation: { closes: string | null; lockVersion: number; questions: number },
  seenVersion: number,
): ConfirmRefusal | null {
  if (consultation.questions === 0) return 'no-question'
  if (consultation.closes === null) return 'no-closing-day'
  return consultation.lockVersion === seenVersion ? null : 'changed'
}

export type DiscardRefusal = 'not-office' | 'not-found' | 'confirmed' | 'answered'

/** Why a consultation cannot be taken away, or null: once confirmed it is on the record. */
export function whyNotDiscard(consultation: {
  confirmedAt: Date | null
  answered: boolean
}): DiscardRefusal | null {
  if (consultation.confirmedAt !== null) return 'confirmed'
  return consultation.answered ? 'answered' : null
}

/** The part of an address that names a consultation: its title in small letters, at most 60 of them. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const slug = slugOfWords(words)
  return slug === '' || slug === 'new' ? 'consultation' : slug
}

/** What a question's printed answers may be called. */
export const typeNames: Record<QuestionType, string> = {
  open: 'In their own words',
  'yes-no': 'Yes or no',
  choice: 'A choice',
}
