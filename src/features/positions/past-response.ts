import type { FoundAnswer } from '../../documents/answers/types.ts'
import type { NumberedProse } from '../../documents/response.ts'
import type { Stance } from '../../documents/stance.ts'

/** What the office says of a past response that comes in as a document. */
export interface PastResponseFacts {
  title: string
  /** Whom it was sent to. */
  body: string
  /** ISO date. */
  sentOn: string
  /** What sign-off it had, in words, and where that is written down. */
  signedOff: string
  signedSource: string
  audience: 'members' | 'public'
}

export type ReadingRefusal = 'not-office' | 'sent-in-future' | 'source-missing'

/** Why a past response cannot be taken in, or null: a sign-off is said with its source, and nothing was sent in the future. */
export function whyNotReadPastResponse(
  office: boolean,
  { sentOn, signedOff, signedSource }: PastResponseFacts,
  today: string,
): ReadingRefusal | null {
  if (!office) return 'not-office'
  if (sentOn > today) return 'sent-in-future'
  return signedOff !== '' && signedSource === '' ? 'source-missing' : null
}

/** One answer as a person confirmed it. */
export interface ConfirmedAnswer {
  /** Its place in the proposal, from 1. */
  place: number
  question: string
  stance: Stance | null
  themeId: string | null
  paragraphs: NumberedProse[]
}

export type ConfirmRefusal = 'not-office' | 'not-found' | 'confirmed-already' | 'nothing-kept'

/** Why the answers cannot be put on record, or null: once, and at least one. */
export function whyNotConfirm(
  office: boolean,
  document: { confirmedAt: Date | null },
  kept: readonly ConfirmedAnswer[],
): ConfirmRefusal | null {
  if (!office) return 'not-office'
  if (document.confirmedAt) return 'confirmed-already'
  return kept.length === 0 ? 'nothing-kept' : null
}

/** Whether an answer says anything: what says nothing is proposed to be left out. */
export function saysSomething({
  stance,
  paragraphs,
}: Pick<FoundAnswer, 'stance' | 'paragraphs'>): boolean {
  return stance !== null || paragraphs.length > 0
}

/** The theme whose words an answer uses most, or null where it uses none. */
export function themeProposed(
  text: string,
  themes: readonly { id: string; name: string }[],
): string | null {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const used = themes.map(({ id, name }) => {
    const own = name.toLowerCase().match(/\p{L}{4,}/gu) ?? []
    const stems = own.map((word) => word.replace(/s$/, ''))
    return { id, times: words.filter((word) => stems.some((stem) => word.startsWith(stem))).length }
  })
  const most = used.toSorted((a, b) => b.times - a.times)[0]
  return most && most.times > 0 ? most.id : null
}
