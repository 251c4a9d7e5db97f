/** For how long the link in a letter can be used to confirm. */
export const confirmDays = 7
/** To one mailbox goes at most one letter that asks for confirmation within these hours. */
export const hoursBetweenLetters = 24
/** Somebody who ended the newsletter gets at most one such letter within these days, however often their address is typed. */
export const daysAfterLeaving = 30
/** A whole network sends at most this many such letters within an hour: many addresses typed from many places stop here. */
export const lettersAnHour = 300

/** What somebody outside asks for. */
export interface Wish {
  address: string
  /** True for all of it; false for what is on the chosen themes. */
  everything: boolean
  themeIds: string[]
}

/** The mailbox behind an address as typed: in small letters, without what stands after a plus. One mailbox is one subscriber. */
export function mailboxOf(address: string): string {
  const plain = address.trim().toLowerCase()
  const at = plain.lastIndexOf('@')
  const local = plain.slice(0, at)
  return `${local.split('+')[0] || local}${plain.slice(at)}`
}

/** The sentence that somebody agrees to, kept with the day on which they did. */
export function consentWords(networkName: string): string {
  return `${networkName} may send its newsletter to my address until I say stop, which takes one click in any of its letters.`
}

/** Whether a letter that asks for confirmation may go to a mailbox now. Who typed its address is told the same either way. */
export function mayAsk(
  now: Date,
  lastAsked: Date | null,
  stop: { kind: 'left' | 'never'; writtenAt: Date | null } | null,
): boolean {
  const hours = (moment: Date) => (now.getTime() - moment.getTime()) / 3_600_000
  if (stop?.kind === 'never') return false
  if (stop?.writtenAt && hours(stop.writtenAt) < daysAfterLeaving * 24) return false
  return lastAsked === null || hours(lastAsked) >= hoursBetweenLetters
}

export type ConfirmRefusal = 'unknown-link' | 'used-link' | 'expired-link'

/** Why a link cannot confirm, or null. */
export function whyNotConfirm(
  now: Date,
  signUp: { expiresAt: Date } | null,
  used: boolean,
): ConfirmRefusal | null {
  if (!signUp) return used ? 'used-link' : 'unknown-link'
  return signUp.expiresAt <= now ? 'expired-link' : null
}
