import { z } from 'zod'
import { type ElectionKind, type ElectionRefusal, kindsOfElection } from './election.ts'
import { day } from './typed-fields.ts'

const kinds = kindsOfElection as [ElectionKind, ...ElectionKind[]]
const source = z
  .string()
  .trim()
  .min(1, 'Say where the day was read, like an Act or the council’s page')
  .max(500, 'Keep this below 500 characters')

const days = (typed: Record<string, unknown>, context: z.core.$RefinementCtx) => ({
  pollDay: day(typed, context, 'poll', 'Enter the day of the poll, like 6 5 2027'),
  noticeOn: day(typed, context, 'notice', 'Enter the day of the notice, or leave it empty', true),
})

/** An election of councils, or of everybody. */
export const electionForm = z
  .looseObject({
    kind: z.enum(kinds, 'Choose what is elected'),
    councils: z
      .union([z.string(), z.array(z.string())])
      .default([])
      .transform((chosen) => [chosen].flat()),
    source,
  })
  .transform((typed, context) => ({ ...typed, ...days(typed, context) }))

/** Other days, or another source, of an election. */
export const electionChangeForm = z
  .looseObject({ source })
  .transform((typed, context) => ({ ...typed, ...days(typed, context) }))

/** Beside which field a refusal stands, and its sentence. */
export const electionRefusals: Record<ElectionRefusal, [field: string, sentence: string]> = {
  'not-office': ['', 'Only the network office enters elections.'],
  'no-council': ['councils', 'Choose the councils that are elected'],
  'general-is-for-all': [
    'councils',
    'A general election is for everybody. Choose no council, or another kind',
  ],
  'notice-after-poll': ['notice', 'The notice comes before the poll. Check both days'],
  'notice-too-early': ['notice', 'This is more than 120 days before the poll. Check both days'],
  'already-there': ['poll', 'This election is entered already'],
  'unknown-election': ['', 'This election is not entered.'],
}
