import type { SeatKind } from '../../kernel/seats.ts'
import type { Capacity, HoldingRefusal } from './capacity.ts'
import { includes, isOfCouncil, whyNotHeldOn } from './capacity.ts'
import type { Constitution } from './constitution.ts'
import { dayOf } from './days.ts'

export const decisions = ['endorse', 'endorse-with-reservation', 'abstain', 'object'] as const
export const waysToShowDissent = ['footnote', 'carve-out', 'own-letter', 'name-withheld'] as const

export type Decision = (typeof decisions)[number]
export type DissentShown = (typeof waysToShowDissent)[number]

/** One council of the network on the day that a round opened. */
export interface Member {
  gss: string
  name: string
  nation: string
  /** Null where no one group leads the council, or none is recorded. */
  politicalGroup: string | null
}

/** What a council decides about one frozen version. */
export interface Decided {
  decision: Decision
  /** Needed for a reservation and for an objection; may be empty otherwise. */
  text: string
  /** Of an objection: whether it goes to the substance. An editorial one does not break silence. */
  substantive: boolean
  /** Of an objection: how the council wants to be shown. Null for every other decision. */
  shown: DissentShown | null
}

/** One council's ballot. All are kept; the last valid one counts. */
export interface Ballot extends Decided {
  gss: string
  /** 1, 2, 3 … within the council and the round: a higher one replaces a lower one. */
  number: number
  /** The SHA-256 of the version that was shown to whoever cast it. */
  seenHash: string
  /** The council's seat that cast it; of a phone ballot, the one that confirmed it. */
  seat: SeatKind
  /** ISO 8601, UTC: of a phone ballot, when the office wrote it down. */
  castAt: string
  /** Whether the office logged it from a phone call, so that it counts only once confirmed. */
  byOffice: boolean
  /** When a signing seat of the council confirmed a phone ballot; null until then. */
  confirmedAt: string | null
}

/** Members deciding on one frozen version, under the constitution and membership of its first day. */
export interface Round {
  /** The SHA-256 of the version that is decided on. */
  hash: string
  constitution: Constitution
  members: Member[]
  /** ISO 8601, UTC. */
  openedAt: string
  /** The deadline, ISO 8601, UTC: a ballot at that very moment is too late. */
  closesAt: string
  /** When it was closed, at the deadline or early; null while open. */
  closedAt: string | null
}

/** Proof that a council was reached: its mail server took the letter, it opened the page, it was told. */
export interface Reached {
  gss: string
  /** ISO 8601, UTC. */
  at: string
}

/** What somebody wants to cast: the decision, for whom, on which text, and whether they said yes twice. */
export interface Cast extends Decided {
  gss: string
  seenHash: string
  /** Given on the page that shows what will be recorded. */
  confirmed: boolean
}

/** Why a seat may not speak for a council in a round. */
export type SeatRefusal =
  | { refused: 'not-a-member'; gss: string }
  | { refused: 'not-your-council'; gss: string }
  | { refused: 'not-a-signing-seat'; seats: SeatKind[] }
  | HoldingRefusal

export type SayingRefusal =
  | { refused: 'text-changed'; shown: string; now: string }
  | { refused: 'text-needed'; decision: Decision }

export type BallotRefusal =
  | SeatRefusal
  | SayingRefusal
  | { refused: 'round-closed'; at: string }
  | { refused: 'way-to-show-needed' }
  | { refused: 'not-confirmed' }

export type ConfirmationRefusal =
  | SeatRefusal
  | { refused: 'round-closed'; at: string }
  | { refused: 'text-changed'; shown: string; now: string }
  | { refused: 'nothing-to-confirm' }
  | { refused: 'ballot-replaced'; number: number }

/**
 * Why this seat may not cast this ballot, or null. A council signs the exact text it was shown,
 * by a signing seat held on the day; the office may only write down what a council said by phone.
 */
export function whyNotCastBallot(
  by: Capacity,
  round: Round,
  cast: Cast,
  now: string,
): BallotRefusal | null {
  const { signing, timeZone } = round.constitution
  const closed = whyClosed(round, now)
  if (closed) return closed
  const byPhone = by.gss === null && includes(signing.phoneBallotsLoggedBy, by.kind)
  const seat = byPhone
    ? (whyNotMember(round, cast.gss) ?? whyNotHeldOn(by, dayOf(now, timeZone)))
    : whyNotSignFor(by, round, cast.gss, now)
  const said = seat ?? whyNotSay(round, cast)
  if (said) return said
  if (cast.decision === 'object' && cast.shown === null) return { refused: 'way-to-show-needed' }
  return cast.confirmed ? null : { refused: 'not-confirmed' }
}

/** Why nobody may say this of the text, whoever they are, or null: it is another text, or the decision lacks its words. */
export function whyNotSay(
  round: Pick<Round, 'hash'>,
  said: Pick<Cast, 'seenHash' | 'decision' | 'text'>,
): SayingRefusal | null {
  if (said.seenHash !== round.hash) {
    return { refused: 'text-changed', shown: said.seenHash, now: round.hash }
  }
  if (needsText(said.decision) && said.text.trim() === '') {
    return { refused: 'text-needed', decision: said.decision }
  }
  return null
}

/**
 * Why this seat may not confirm what the office wrote down from a call, or null. Only the council
 * can, on the same text, before the close, and while it has said nothing newer.
 */
export function whyNotConfirmBallot(
  by: Capacity,
  round: Round,
  ballot: Ballot,
  ballotsOfRound: Ballot[],
  seenHash: string,
  now: string,
): ConfirmationRefusal | null {
  const refusal = whyClosed(round, now) ?? whyNotSignFor(by, round, ballot.gss, now)
  if (refusal) return refusal
  if (!ballot.byOffice || ballot.confirmedAt !== null) return { refused: 'nothing-to-confirm' }
  const newest = Math.max(
    ...ballotsOfRound.filter(({ gss }) => gss === ballot.gss).map(({ number }) => number),
  )
  if (newest > ballot.number) return { refused: 'ballot-replaced', number: newest }
  if (ballot.seenHash !== round.hash || seenHash !== round.hash) {
    return { refused: 'text-changed', shown: seenHash, now: round.hash }
  }
  return null
}

/** Whether a decision must say why. */
export function needsText(decision: Decision): boolean {
  return decision === 'endorse-with-reservation' || decision === 'object'
}

/** The decision without what a form sent along for another one: only an objection chooses how it shows. */
export function decided({ decision, text, substantive, shown }: Decided): Decided {
  const objects = decision === 'object'
  return {
    decision,
    text: text.trim(),
    substantive: objects ? substantive : true,
    shown: objects ? shown : null,
  }
}

/** The moment at which a round ends, in milliseconds: its deadline, or when it was closed before. */
export function closingTime({ closesAt, closedAt }: Pick<Round, 'closesAt' | 'closedAt'>): number {
  const deadline = Date.parse(closesAt)
  return closedAt === null ? deadline : Math.min(Date.parse(closedAt), deadline)
}

/** Why nobody may decide any more, or null: the round has ended. */
export function whyClosed(
  round: Pick<Round, 'closesAt' | 'closedAt'>,
  now: string,
): { refused: 'round-closed'; at: string } | null {
  const close = closingTime(round)
  if (Date.parse(now) < close) return null
  return { refused: 'round-closed', at: new Date(close).toISOString() }
}

function whyNotSignFor(by: Capacity, round: Round, gss: string, now: string): SeatRefusal | null {
  const { signing, timeZone } = round.constitution
  const outside = whyNotMember(round, gss)
  if (outside) return outside
  if (!isOfCouncil(by, gss)) return { refused: 'not-your-council', gss }
  if (!includes(signing.seats, by.kind))
    return { refused: 'not-a-signing-seat', seats: signing.seats }
  return whyNotHeldOn(by, dayOf(now, timeZone))
}

function whyNotMember(round: Round, gss: string): SeatRefusal | null {
  return round.members.some((member) => member.gss === gss)
    ? null
    : { refused: 'not-a-member', gss }
}
