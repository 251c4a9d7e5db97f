import type { EditionRefusal, PublishRefusal } from './edition.ts'
import type { ConfirmRefusal } from './subscribing.ts'

/** Beside which field a refusal stands, and its sentence. */
type Words = [field: string, sentence: string]

export const editionRefusals: Record<EditionRefusal, Words> = {
  'not-office': ['', 'Only the network office makes editions.'],
  'unknown-edition': ['', 'This edition is not there any more.'],
  published: ['', 'This edition has gone out, so it cannot be changed any more.'],
  'changed-since': [
    '',
    'Somebody else saved this edition while you had it open. What you typed is kept below. Compare it with theirs, then save again',
  ],
  'picture-gone': ['picture', 'This picture is no longer in the library. Choose another one'],
  'story-gone': ['stories', 'One of these is no longer published. Look through the list again'],
}

export const publishRefusals: Record<PublishRefusal, Words> = {
  ...editionRefusals,
  'changed-since': [
    '',
    'Somebody changed the edition after you opened this page. Read it again, then send it',
  ],
  empty: ['', 'Nothing stands in this edition yet. Choose at least one piece for it'],
  'moment-past': ['time', 'This minute has passed. Choose one that is still to come'],
}

/** The heading and the sentence where a link cannot confirm. */
export const confirmRefusals: Record<ConfirmRefusal, [heading: string, sentence: string]> = {
  'unknown-link': [
    'This link does not work',
    'Check that all of it was copied. If the letter is older than a week, ask for a new one.',
  ],
  'used-link': ['This link has been used', 'You are on the list. There is nothing more to do.'],
  'expired-link': [
    'This link is too old',
    'It worked for seven days, and nothing was sent to you. Ask for a new one.',
  ],
}

/** Errors for a form from a refusal. */
export function errorOf([field, sentence]: Words): Record<string, string> {
  return { [field]: sentence }
}
