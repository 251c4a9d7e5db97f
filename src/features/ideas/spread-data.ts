import { writeCsv } from '../../documents/table/csv.ts'
import { adoptionWords } from './adoption-words.ts'
import type { SpreadLine } from './queries/network-spread.ts'
import { beganOn, stateOf } from './spread.ts'
import { tendencyWords } from './spread-words.ts'

/** How ideas spread, as a table: one row for each council that took one up, and one for a solution that nobody did. */
export function spreadCsv(lines: readonly SpreadLine[], baseUrl: string): string {
  const head = ['Solution', 'Council', 'Shared', 'How it fares', 'Taken up by', 'GSS code']
  return writeCsv([
    [...head, 'Learned from', 'Began', 'Where it stands', 'Address'],
    ...lines.flatMap((line) => {
      const { title, council, sharedOn, adoptions, slug } = line
      const start = [title, council, sharedOn, tendencyWords[line.tendency].label]
      const address = `${baseUrl}/solutions/${slug}/spread`
      if (adoptions.length === 0) return [[...start, '', '', '', '', '', address]]
      return adoptions.map((one) => [
        ...start,
        ...[one.council, one.gss, one.learnedFromCouncil, beganOn(one)],
        ...[adoptionWords[stateOf(one)], address],
      ])
    }),
  ])
}
