import type { PublishingRefusal } from './record-building.ts'

/** Why a response is not published; the words for each are with the address it was sent to. */
export type PublicationRefusal =
  | PublishingRefusal
  | { refused: 'not-found' }
  | { refused: 'not-the-office' }
  | { refused: 'not-submitted' }
  | { refused: 'already-published'; slug: string }
  | { refused: 'address-taken' }
  | { refused: 'address-unfit' }

/** Whether a text can be the last part of a public address: small letters, figures and single hyphens, at most 80. */
export function isAddress(slug: string): boolean {
  return slug.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
}
