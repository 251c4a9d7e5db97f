/** For how many days a link opens an application, and how many of them one address gets in an hour. */
export const linkDays = 30
export const linksAnHour = 5

/** A seat that a council names somebody for when it applies. */
export const seatsToName = [
  { kind: 'leader', field: 'leader', title: 'Leader of the council', needed: true },
  { kind: 'lead-officer', field: 'lead', title: 'Lead officer', needed: true },
  { kind: 'policy-officer', field: 'officer', title: 'Policy officer', needed: true },
  { kind: 'portfolio-holder', field: 'holder', title: 'Portfolio holder', needed: false },
] as const

export type SeatToName = (typeof seatsToName)[number]

/** Somebody named for a seat. */
export interface Named {
  kind: SeatToName['kind']
  title: string
  name: string
  email: string
}

/** What a council writes in its application. */
export interface Answers {
  reasons: string
  widerArea: boolean
  widerReasons: string
  seats: Named[]
  contact: string
}

/** What caused an application to be where it is. */
export interface ApplicationFacts {
  sentAt: Date | null
  closedAs: 'withdrawn' | 'rejected' | 'admitted' | null
  /** The newest decision that it is in. */
  decision: { closedAt: Date | null; agreed: boolean } | null
  /** When it was last put off. */
  deferredAt: Date | null
}

export const applicationStates = [
  'begun',
  'sent',
  'deferred',
  'in-decision',
  'agreed',
  'not-agreed',
  'admitted',
  'rejected',
  'withdrawn',
] as const
export type ApplicationState = (typeof applicationStates)[number]

/** Where an application stands. */
export function stateOf(application: ApplicationFacts): ApplicationState {
  const { sentAt, closedAs, decision, deferredAt } = application
  if (closedAs) return closedAs
  if (!sentAt) return 'begun'
  if (decision && decision.closedAt === null) return 'in-decision'
  if (decision?.agreed) return 'agreed'
  if (deferredAt && (!decision?.closedAt || deferredAt > decision.closedAt)) return 'deferred'
  return decision ? 'not-agreed' : 'sent'
}

export const stateWords: Record<ApplicationState, string> = {
  begun: 'Begun, not sent',
  sent: 'Sent, waits for the office',
  deferred: 'Put off',
  'in-decision': 'With the executive',
  agreed: 'Agreed, to be admitted',
  'not-agreed': 'Not agreed',
  admitted: 'Admitted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
}

/** Which authority an application is for, as far as a rule asks. */
export interface Applicant {
  council: string
  validFrom: string | null
  validUntil: string | null
  /** Short names of the councils that followed it. */
  successors: string[]
  memberToday: boolean
}

export type BeginRefusal =
  | { refused: 'no-such-council' }
  | { refused: 'several-councils' }
  | { refused: 'council-abolished'; council: string; on: string; successors: string[] }
  | { refused: 'member-already'; council: string }

/** Why nobody can apply for this authority on a day, ISO date, or null. */
export function whyNotApply(applicant: Applicant, day: string): BeginRefusal | null {
  const { council, validUntil, successors, memberToday } = applicant
  if (validUntil !== null && validUntil <= day)
    return { refused: 'council-abolished', council, on: validUntil, successors }
  return memberToday ? { refused: 'member-already', council } : null
}

export type SavingRefusal =
  | { refused: 'link-expired' }
  | { refused: 'sent-already' }
  | { refused: 'closed-already' }
  | { refused: 'saved-elsewhere'; revision: number }

/** Why an application cannot be changed, or null: once sent it stays as it was sent, and nobody writes over words they have not seen. */
export function whyNotSave(
  application: Pick<ApplicationFacts, 'sentAt' | 'closedAs'> & { revision: number },
  seenRevision: number,
): SavingRefusal | null {
  if (application.closedAs) return { refused: 'closed-already' }
  if (application.sentAt) return { refused: 'sent-already' }
  return application.revision > seenRevision
    ? { refused: 'saved-elsewhere', revision: application.revision }
    : null
}

/** What is missing before an application can be sent: one sentence by field. */
export function missingIn({
  reasons,
  widerArea,
  widerReasons,
  seats,
}: Answers): Record<string, string> {
  const errors: Record<string, string> = {}
  if (reasons.trim() === '') errors.reasons = 'Say why the council wants to join'
  if (widerArea && widerReasons.trim() === '')
    errors.widerReasons = 'Say why the place is significant to the wider area, or clear the tick'
  for (const { kind, field, title, needed } of seatsToName) {
    const named = seats.find((one) => one.kind === kind)
    if (!named && needed) {
      errors[`${field}Name`] = `Enter who is ${lower(title)}`
      errors[`${field}Email`] = `Enter the e-mail address of the ${lower(title)}`
    } else if (named && named.name === '') errors[`${field}Name`] = 'Enter the name'
    else if (named && named.email === '') errors[`${field}Email`] = 'Enter the e-mail address'
  }
  return errors
}

export type WithdrawalRefusal = { refused: 'link-expired' } | { refused: 'closed-already' }

/** Why an application cannot be withdrawn, or null: until it is closed a council may change its mind. */
export function whyNotWithdraw({
  closedAs,
}: Pick<ApplicationFacts, 'closedAs'>): WithdrawalRefusal | null {
  return closedAs ? { refused: 'closed-already' } : null
}

export type OfficeRefusal =
  | { refused: 'not-the-office' }
  | { refused: 'no-application' }
  | { refused: 'not-sent' }
  | { refused: 'closed-already' }
  | { refused: 'with-the-executive' }
  | { refused: 'executive-has-not-decided' }
  | { refused: 'executive-agreed' }

/** Why the office cannot put an application off, or null. */
export function whyNotDefer(state: ApplicationState): OfficeRefusal | null {
  if (state === 'in-decision') return { refused: 'with-the-executive' }
  return state === 'agreed' ? { refused: 'executive-agreed' } : whyNotOpen(state)
}

/** Why the office cannot tell a council that it is rejected, or null: the executive decides, the office tells. */
export function whyNotReject(state: ApplicationState): OfficeRefusal | null {
  if (state === 'in-decision') return { refused: 'with-the-executive' }
  if (state === 'agreed') return { refused: 'executive-agreed' }
  return (
    whyNotOpen(state) ?? (state === 'not-agreed' ? null : { refused: 'executive-has-not-decided' })
  )
}

/** Why an application cannot be put to the executive, or null. */
export function whyNotPutForward(state: ApplicationState): OfficeRefusal | null {
  if (state === 'in-decision') return { refused: 'with-the-executive' }
  return state === 'agreed' ? { refused: 'executive-agreed' } : whyNotOpen(state)
}

function whyNotOpen(state: ApplicationState): OfficeRefusal | null {
  if (state === 'begun') return { refused: 'not-sent' }
  const closed = state === 'admitted' || state === 'rejected' || state === 'withdrawn'
  return closed ? { refused: 'closed-already' } : null
}

/** The letters of a reference: none that is taken for another. */
const letters = 'ABCDEFGHJKMNPQRTUVWXYZ2346789'

/** A public reference such as "J-7KQ4-M2XA", from random bytes; at least eight. */
export function referenceFrom(bytes: Uint8Array): string {
  const said = [...bytes.slice(0, 8)].map((byte) => letters[byte % letters.length]).join('')
  return `J-${said.slice(0, 4)}-${said.slice(4)}`
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}
