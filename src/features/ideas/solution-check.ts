import { askAfterMonths, monthsBefore, remindAfterDays } from './solution-freshness.ts'

export type CheckAnswer = 'running' | 'changed' | 'ended' | 'failed'

/** A letter that asked whether a solution still runs and was not answered. */
export interface OpenCheck {
  /** ISO date. */
  on: string
  personId: string | null
}

/**
 * Whether somebody is asked today how a solution goes, or reminded: half a year after its council's
 * last word its contact is asked, reminded once after three weeks, and asked anew after another half
 * year; who takes the seat over meanwhile is asked at once. Days are ISO dates.
 */
export function askToday(given: {
  confirmedOn: string
  today: string
  holderId: string | null
  /** Since the last word. */
  open: readonly OpenCheck[]
}): 'ask' | 'remind' | null {
  const { confirmedOn, today, holderId, open } = given
  const halfYearAgo = monthsBefore(today, askAfterMonths)
  if (holderId === null || confirmedOn > halfYearAgo) return null
  const recent = open
    .filter(({ on, personId }) => personId === holderId && on > halfYearAgo)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const [first] = recent
  if (!first) return 'ask'
  return recent.length === 1 && daysBetween(first.on, today) >= remindAfterDays ? 'remind' : null
}

const daysBetween = (from: string, until: string) =>
  (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000

export type CheckRefusal =
  | 'unknown-link'
  | 'answered-already'
  | 'no-longer-holder'
  | 'sentence-needed'
  | 'sentence-too-long'

/** Why the question of a letter cannot be answered like this, or null; a change and a failure are told in a sentence. */
export function whyNotAnswerCheck(
  found: { answered: boolean; stillHolds: boolean } | null,
  answer: CheckAnswer,
  sentence: string,
): CheckRefusal | null {
  if (!found) return 'unknown-link'
  if (found.answered) return 'answered-already'
  if (!found.stillHolds) return 'no-longer-holder'
  return whyNotSentence(answer, sentence)
}

/** Why these words do not go with this answer, or null. */
export function whyNotSentence(
  answer: CheckAnswer,
  sentence: string,
): 'sentence-needed' | 'sentence-too-long' | null {
  if (sentence.length > 1000) return 'sentence-too-long'
  if (answer !== 'changed' && answer !== 'failed') return null
  return sentence.trim() === '' ? 'sentence-needed' : null
}

/** What an answer says, on a button and on the page after it. */
export const checkAnswers: Record<CheckAnswer, { deed: string; said: string; note: string }> = {
  running: {
    deed: 'Still running',
    said: 'still running',
    note: 'Nothing more to do',
  },
  changed: {
    deed: 'It has changed',
    said: 'changed',
    note: 'Say in the sentence what is different',
  },
  ended: { deed: 'It has ended', said: 'ended', note: 'It stays on record' },
  failed: {
    deed: 'It did not work',
    said: 'did not work',
    note: 'Say in the sentence why: it spares others the same',
  },
}

export const checkRefusals: Record<CheckRefusal, string> = {
  'unknown-link': 'This link is not one of ours. Check that it was copied whole.',
  'answered-already': 'This has been answered already. Thank you.',
  'no-longer-holder': 'Somebody else holds this seat now. They are asked.',
  'sentence-needed': 'Say in a sentence what changed, or why it did not work',
  'sentence-too-long': 'Keep this below 1,000 characters',
}
