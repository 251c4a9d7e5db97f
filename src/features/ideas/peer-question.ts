import type { ActingRefusal } from './acting.ts'

/** A council may have so many questions open: more is a survey, or a flood. */
export const mostOpen = 10

/** How many of the councils most alike are asked, to choose from; 0 is all members. */
export const askedChoices = [3, 5, 10, 0] as const

export type AskRefusal =
  | ActingRefusal
  | 'nobody-asked'
  | 'asked-is-no-member'
  | 'asks-itself'
  | 'answer-by-past'
  | 'unknown-challenge'
  | 'too-many-open'

/** Why a council cannot put this question to these councils, or null. */
export function whyNotAskPeers(
  acting: ActingRefusal | null,
  asked: {
    gss: string
    councils: readonly string[]
    membersToday: readonly string[]
    answerBy: string | null
    today: string
    open: number
  },
): AskRefusal | null {
  if (acting) return acting
  if (asked.councils.length === 0) return 'nobody-asked'
  if (asked.councils.includes(asked.gss)) return 'asks-itself'
  if (!asked.councils.every((gss) => asked.membersToday.includes(gss))) return 'asked-is-no-member'
  if (asked.answerBy !== null && asked.answerBy <= asked.today) return 'answer-by-past'
  return asked.open >= mostOpen ? 'too-many-open' : null
}

export type AnswerRefusal = ActingRefusal | 'unknown-question' | 'closed' | 'own-question'

/** Why a council cannot answer a question, or null: any member but the one that asks may, asked or not. */
export function whyNotAnswer(
  acting: ActingRefusal | null,
  question: { gss: string; closedAt: Date | null },
  gss: string,
): AnswerRefusal | null {
  if (acting) return acting
  if (question.closedAt) return 'closed'
  return question.gss === gss ? 'own-question' : null
}

export type CloseQuestionRefusal = ActingRefusal | 'unknown-question' | 'closed'

/** Why a question cannot be closed, or null. */
export function whyNotCloseQuestion(
  acting: ActingRefusal | null,
  question: { closedAt: Date | null },
): CloseQuestionRefusal | null {
  if (acting) return acting
  return question.closedAt ? 'closed' : null
}
