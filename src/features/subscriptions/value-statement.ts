import type { InvoiceState } from './invoice.ts'

/** What a council did with one call of a year. */
export interface CallTaken {
  title: string
  slug: string
  questions: number
  /** Questions on which it let words or a stance go to the network. */
  answered: number
  /** Of these, cleared by its portfolio holder or the council as they stand. */
  cleared: number
  /** Paragraphs of the joint response that rest on its words; null before a version was frozen. */
  cited: number | null
  /** The public page of the response, where it is published and the council stands in its record by name. */
  published: { slug: string; decision: Decision } | null
  submitted: boolean
}

export type Decision = 'endorse' | 'endorse-with-reservation' | 'abstain' | 'object'

/** What a council did in one round of sign-off of a year. */
export interface RoundTaken {
  id: string
  title: string
  version: number
  /** Null where it has not decided; a ballot by phone counts once it is confirmed. */
  decision: Decision | null
  /** Hours from the opening of the round to its decision. */
  hours: number | null
  open: boolean
}

/** Everything that the records know of what one council took part in, in one year. */
export interface ValueFacts {
  calls: CallTaken[]
  rounds: RoundTaken[]
  /** Seats of the network that people of the council held. */
  seats: { title: string; from: string; until: string | null }[]
  subscriptions: { number: number; totalPence: number; state: InvoiceState }[]
}

export interface ValueSums {
  called: number
  /** Calls to which it said something. */
  joined: number
  answered: number
  cleared: number
  cited: number
  rounds: number
  decided: number
  /** The middle of its own times to decide, in hours; null where it decided in none. */
  medianHours: number | null
  signed: number
  published: number
}

/** The sums of a year, by the council's own numbers alone. */
export function valueSums({ calls, rounds }: ValueFacts): ValueSums {
  const sum = (of: (call: CallTaken) => number) => calls.reduce((all, call) => all + of(call), 0)
  const hours = rounds.flatMap((round) => round.hours ?? []).toSorted((a, b) => a - b)
  const signing = (decision: Decision | null) =>
    decision === 'endorse' || decision === 'endorse-with-reservation'
  return {
    called: calls.length,
    joined: calls.filter(({ answered }) => answered > 0).length,
    answered: sum(({ answered }) => answered),
    cleared: sum(({ cleared }) => cleared),
    cited: sum(({ cited }) => cited ?? 0),
    rounds: rounds.length,
    decided: rounds.filter(({ decision }) => decision !== null).length,
    medianHours: middle(hours),
    signed: rounds.filter(({ decision }) => signing(decision)).length,
    published: calls.filter(({ published }) => published && signing(published.decision)).length,
  }
}

function middle(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** "5 hours", "3 days": hours up to two days, then days. */
export function timeTaken(hours: number): string {
  const [value, unit] =
    hours < 48 ? [Math.max(1, Math.round(hours)), 'hour'] : [Math.round(hours / 24), 'day']
  return `${value} ${unit}${value === 1 ? '' : 's'}`
}

/** The year in sentences, drafted from the records; what did not happen is said as plainly as what did. */
export function valueSentences(council: string, sums: ValueSums): string[] {
  const { called, joined, answered, cleared, cited, rounds, decided, medianHours } = sums
  if (called === 0 && rounds === 0)
    return [`No call went to ${council} in this year, and no round was held with it.`]
  return [
    called > 0 &&
      (joined > 0
        ? `${council} answered ${joined} of ${some(called, 'call')}: ${some(answered, 'question')}, ${cleared === answered ? 'all of them' : `${cleared} of them`} cleared by its own councillors.`
        : `${council} was asked in ${some(called, 'call')} and answered none.`),
    joined > 0 &&
      (cited > 0
        ? `${some(cited, 'paragraph')} of joint responses ${cited === 1 ? 'rests' : 'rest'} on its words.`
        : 'No paragraph of a joint response rests on its words.'),
    rounds > 0 &&
      (decided > 0
        ? `It decided in ${decided} of ${some(rounds, 'round')}, ${decided === 1 ? '' : 'in the middle '}within ${timeTaken(medianHours ?? 0)}.`
        : `It decided in none of ${some(rounds, 'round')}.`),
    sums.published > 0 &&
      `Its name stands under ${some(sums.published, 'published response')} to government.`,
  ].filter((one): one is string => typeof one === 'string')
}

const some = (value: number, noun: string) => `${value} ${noun}${value === 1 ? '' : 's'}`

/** What no record here can tell, so that nobody takes silence for nothing. */
export const unknownToTheRecords: readonly string[] = [
  'Whether government changed anything because of it: outcomes are not recorded yet.',
  'Money saved or won, and the time that officers and councillors gave.',
  'What was learned from other councils.',
  'Meetings, visits and events: who came is not counted here.',
]
