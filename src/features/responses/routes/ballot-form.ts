import { z } from 'zod'
import type { AskDeed } from '../../../kernel/web.ts'
import { refusalWords } from '../queries/refusal-words.ts'
import { type Refusal, refusalSentence } from '../refusals.ts'
import { decisions, waysToShowDissent } from '../sign-off.ts'

/** What every form that carries a ballot posts. */
export const ballotFields = {
  decision: z.enum(decisions, 'Choose what was decided'),
  text: z.string().max(5000, 'Keep this below 5,000 characters').default(''),
  substantive: z
    .enum(['yes', 'no'])
    .default('yes')
    .transform((answer) => answer === 'yes'),
  shown: z
    .enum(waysToShowDissent)
    .nullish()
    .transform((way) => way ?? null),
  seen: z.string().max(64).default(''),
  confirmed: z
    .enum(['yes'])
    .nullish()
    .transform((answer) => answer === 'yes'),
}

/** A refusal in the words of the network. */
export function sentenceOf(ask: AskDeed<unknown>, refusal: Refusal): Promise<string> {
  return ask.read(async (db) => refusalSentence(refusal, await refusalWords(db)))
}
