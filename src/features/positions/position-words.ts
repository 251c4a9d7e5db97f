import type { ConfirmRefusal, ReadingRefusal } from './past-response.ts'
import type {
  ReaffirmRefusal,
  ReuseRefusal,
  StepKind,
  SupersedeRefusal,
  WithdrawRefusal,
} from './position.ts'

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

export const reuseRefusals: Record<ReuseRefusal, string> = {
  'not-found': 'This paragraph is no longer there.',
  superseded: 'We no longer say this: a later position has taken its place. Use that one.',
  withdrawn: 'We no longer say this: it was withdrawn.',
  submitted: 'This response has been sent. What was sent is not redrafted.',
  'not-a-drafting-seat':
    'Only the network office, and those who lead a portfolio for the network, write its answers.',
  'not-fit': 'This paragraph does not fit into the draft as it is. Copy its words instead.',
}

export const readingRefusals: Record<ReadingRefusal, Words> = {
  'not-office': ['', 'Only the network office does this.'],
  'sent-in-future': ['sentOn', 'That day is still to come. Enter the day on which it was sent'],
  'source-missing': [
    'signedSource',
    'Say where the sign-off is written down, such as the minutes of a meeting',
  ],
}

export const confirmRefusals: Record<ConfirmRefusal, string> = {
  'not-office': 'Only the network office does this.',
  'not-found': 'This document is no longer there.',
  'confirmed-already': 'These answers are on record already.',
  'nothing-kept': 'No answer is kept. Tick those that are to be put on record.',
}
