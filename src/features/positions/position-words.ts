import type { ReaffirmRefusal, StepKind, SupersedeRefusal, WithdrawRefusal } from './position.ts'

/** How a position stands, in a word or two. */
export const stateWords: Record<StepKind, string> = {
  made: 'Stands',
  reaffirmed: 'Reaffirmed',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
  lapsed: 'Lapsed',
}

/** Beside which field a refusal stands, and its sentence. */
type Words = [field: string, sentence: string]

const closed = {
  'not-office': ['', 'Only the network office does this.'],
  'not-found': ['', 'There is no such position.'],
  superseded: ['', 'A later position has taken its place. Nothing more can be done to this one.'],
  withdrawn: ['', 'It was withdrawn. What was withdrawn is said again only by a new response.'],
} satisfies Record<string, Words>

export const reaffirmRefusals: Record<ReaffirmRefusal, Words> = closed

export const supersedeRefusals: Record<SupersedeRefusal, Words> = {
  ...closed,
  'later-missing': ['later', 'Choose the position that takes its place'],
  itself: ['later', 'A position cannot take its own place. Choose another'],
  'later-is-earlier': ['later', 'That one was said earlier. Choose one that was said later'],
  'later-does-not-stand': ['later', 'That one no longer stands itself. Choose one that does'],
}

export const withdrawRefusals: Record<WithdrawRefusal, Words> = {
  ...closed,
  'no-reason': ['reason', 'Say why. It stands beside the position for everybody who reads it'],
}
