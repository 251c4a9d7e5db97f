import { actingRefusals } from './acting.ts'
import { ordinal } from './fit-words.ts'
import {
  type AnswerRefusal,
  type AskRefusal,
  type CloseQuestionRefusal,
  mostOpen,
} from './peer-question.ts'

/** Beside which field a refusal stands, and its sentence. */
export const askRefusals: Record<AskRefusal, [field: string, sentence: string]> = {
  'not-of-the-council': ['council', actingRefusals['not-of-the-council']],
  'not-a-member': ['council', actingRefusals['not-a-member']],
  'nobody-asked': ['councils', 'Choose at least one council to ask'],
  'asked-is-no-member': ['councils', 'One of these councils is not a member today'],
  'asks-itself': ['councils', 'A council does not ask itself'],
  'answer-by-past': ['answerBy', 'Enter a day that is still to come, or leave it empty'],
  'unknown-challenge': ['', 'There is no such challenge, or it is not shared yet.'],
  'too-many-open': [
    '',
    `This council has ${mostOpen} questions open already. Close one that is answered first.`,
  ],
}

export const answerRefusals: Record<AnswerRefusal, [field: string, sentence: string]> = {
  'not-of-the-council': ['council', actingRefusals['not-of-the-council']],
  'not-a-member': ['council', actingRefusals['not-a-member']],
  'unknown-question': ['', 'There is no such question.'],
  closed: ['', 'This question is closed. Its answers stay.'],
  'own-question': ['council', 'A council does not answer its own question'],
}

export const closeQuestionRefusals: Record<CloseQuestionRefusal, string> = {
  ...actingRefusals,
  'unknown-question': 'There is no such question.',
  closed: 'It is closed already.',
}

/** "the 5 most like Lincoln", "all members": how many are asked. */
export function manyWords(many: number, council: string): string {
  return many === 0 ? 'All members' : `The ${many} most like ${council}`
}

/** "Exeter is the 3rd most like Lincoln": why a council is asked; null where the two cannot be compared. */
export function whyAsked(council: string, place: number | null, asks: string): string | null {
  if (place === null) return null
  return place === 1
    ? `${council} is the member most like ${asks}`
    : `${council} is the ${ordinal(place)} most like ${asks}`
}
