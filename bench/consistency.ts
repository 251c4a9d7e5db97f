import { figuresOf, judgePairs } from './consistency/judge.ts'
import { type Row, rowsOf } from './row.ts'

export const about =
  'How well the check before freezing tells contradictions from agreement and from strangers, on invented pairs.'

const { atLeast, alone } = rowsOf('consistency')

/** Measures in a few seconds: the half that the limits were chosen on, then the half that was only measured. */
export async function run(): Promise<Row[]> {
  const pairs = await judgePairs()
  const [tuned, measured] = [figuresOf(pairs, 'tune'), figuresOf(pairs, 'measure')]
  const half = `The half only measured (${measured.pairs} pairs)`
  return [
    alone(`The half tuned on (${tuned.pairs} pairs), precision`, [tuned.precision, '']),
    alone(`The half tuned on (${tuned.pairs} pairs), recall`, [tuned.recall, '']),
    atLeast(`${half}, precision of contradictions`, [measured.precision, ''], 0.8, 'promised'),
    atLeast(`${half}, recall of contradictions`, [measured.recall, ''], 0.75, 'promised'),
    alone(`${half}, right in all three kinds`, [measured.alike, '']),
  ]
}
