import { type HeldSeat, officeSeat, seatOf, type Viewer } from '../../kernel/seats.ts'
import { askingKinds, type FindingKind } from './consistency.ts'

export type NoteRefusal =
  | 'not-a-drafting-seat'
  | 'submitted'
  | 'not-found'
  | 'asks-nothing'
  | 'noted-already'
  | 'no-note'

/** The seat in which somebody writes the network's answers, or null. */
export function draftingSeat(by: Viewer | null): HeldSeat | null {
  return officeSeat(by) ?? seatOf(by, ['portfolio-lead'], null)
}

/** Why a finding cannot be waved through, or null: it says why, once, and only what asks for an answer needs one. */
export function whyNotWaveThrough(
  finding: { kind: FindingKind; noted: boolean } | null,
  note: string,
): NoteRefusal | null {
  if (!finding) return 'not-found'
  if (!askingKinds.includes(finding.kind)) return 'asks-nothing'
  if (finding.noted) return 'noted-already'
  return note.trim() === '' ? 'no-note' : null
}

/** Beside which field each refusal stands, and its sentence. */
export const noteRefusals: Record<NoteRefusal, [field: string, sentence: string]> = {
  'not-a-drafting-seat': [
    '',
    'Only the network office, and those who lead a portfolio for the network, write its answers.',
  ],
  submitted: ['', 'This response has been sent. It stays as it was sent.'],
  'not-found': ['', 'The text was checked again since, and this is no longer found in it.'],
  'asks-nothing': ['', 'This passage asks for no note.'],
  'noted-already': ['', 'This was waved through already. The note stands beside it.'],
  'no-note': ['note', 'Say why it may stand. The note is kept with the response'],
}
