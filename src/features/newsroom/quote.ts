export type QuoteState = 'asked' | 'approved' | 'declined' | 'dropped'

export interface QuoteFacts {
  dropped: boolean
  /** Counts what the office proposed. */
  proposal: number
  /** The newest answer, null where there is none. */
  answer: { decision: 'approved' | 'declined'; proposal: number } | null
}

/** An answer counts for the proposal that it was given to: changed words are asked for again. */
export function quoteState({ dropped, proposal, answer }: QuoteFacts): QuoteState {
  if (dropped) return 'dropped'
  if (!answer || answer.proposal !== proposal) return 'asked'
  return answer.decision
}

export const longestQuote = 1500

export type AskingRefusal =
  | { refused: 'not-office' }
  | { refused: 'not-found' }
  | { refused: 'withdrawn' }
  | { refused: 'unknown-seat' }
  | { refused: 'seat-is-vacant' }
  | { refused: 'too-long' }

/** Why somebody cannot be asked for a quote, or null: a seat speaks by whoever holds it on the day. */
export function whyNotAsk(
  office: boolean,
  article: { withdrawn: boolean } | null,
  seat: { held: boolean } | null,
  proposed: string,
): AskingRefusal | null {
  if (!office) return { refused: 'not-office' }
  if (!article) return { refused: 'not-found' }
  if (article.withdrawn) return { refused: 'withdrawn' }
  if (!seat) return { refused: 'unknown-seat' }
  if (!seat.held) return { refused: 'seat-is-vacant' }
  return proposed.length > longestQuote ? { refused: 'too-long' } : null
}

export type AnsweringRefusal =
  | { refused: 'not-found' }
  | { refused: 'seat-ended' }
  | { refused: 'not-asked' }
  | { refused: 'dropped' }
  | { refused: 'proposal-changed' }
  | { refused: 'words-needed' }
  | { refused: 'reason-needed' }
  | { refused: 'too-long' }

export interface Answering {
  decision: 'approved' | 'declined'
  words: string
  reason: string
  /** The proposal that the person was shown. */
  proposal: number
}

/** Why somebody cannot answer for their quote, or null: only who was asked, while they hold the seat in which they were asked. */
export function whyNotAnswer(
  quote: { personId: string; dropped: boolean; proposal: number } | null,
  by: { personId: string; holdsSeat: boolean } | null,
  answering: Answering,
): AnsweringRefusal | null {
  if (!quote || !by) return { refused: 'not-found' }
  if (quote.personId !== by.personId) return { refused: 'not-asked' }
  if (!by.holdsSeat) return { refused: 'seat-ended' }
  if (quote.dropped) return { refused: 'dropped' }
  if (quote.proposal !== answering.proposal) return { refused: 'proposal-changed' }
  if (answering.decision === 'declined')
    return answering.reason.trim() === '' ? { refused: 'reason-needed' } : null
  if (answering.words.trim() === '') return { refused: 'words-needed' }
  return answering.words.length > longestQuote ? { refused: 'too-long' } : null
}

/** In what capacity a seat speaks: "leader of Lincoln", "chair of Key Cities", "Cabinet Member for Place, Exeter". */
export function capacityOf(
  seat: { kind: string; title: string; council: string | null },
  networkName: string,
): string {
  const of = seat.council ?? networkName
  if (seat.kind === 'leader' && seat.council) return `leader of ${of}`
  if (seat.kind === 'chair' || seat.kind === 'vice-chair')
    return `${seat.kind === 'chair' ? 'chair' : 'vice-chair'} of ${of}`
  return seat.title.includes(of) ? seat.title : `${seat.title}, ${of}`
}
