import type { SeatKind } from '../../kernel/seats.ts'
import type { Constitution } from './constitution.ts'

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
  /** Needed for a reservation and for an objection; empty otherwise allowed. */
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
  /** The council's seat: of a phone ballot, the one that spoke. */
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
