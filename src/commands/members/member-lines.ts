import { formatDate } from '../../documents/dates.ts'
import { spellWords } from '../../features/members/fact-words.ts'
import { membershipNames } from '../../features/members/facts.ts'
import { countWords } from '../../features/members/membership.ts'
import type { MemberOnDay, NetworkOnDay } from './membership-on.ts'

/** The network on a day for people to read: the count first, then each council with its dates as exactly as they are known. */
export function memberLines(one: NetworkOnDay): string[] {
  const { network, on, members, population, councils, perhaps, beside } = one
  const open = members.least !== members.most ? `, counted as ${members.counted}` : ''
  const people = new Intl.NumberFormat('en-GB').format(population)
  return [
    `${network} on ${formatDate(on)}: ${countWords(members)} members${open}; ${people} people.`,
    ...list('', councils),
    ...list('Perhaps members, as far as the sources say:', perhaps),
    ...list('Beside them, and not counted:', beside),
  ]
}

function list(heading: string, some: readonly MemberOnDay[]): string[] {
  if (some.length === 0) return []
  const width = Math.max(...some.map(({ council }) => council.length))
  return [
    '',
    ...(heading ? [heading] : []),
    ...some.map(
      (one) =>
        `  ${one.gss}  ${one.council.padEnd(width)}  ${membershipNames[one.kind]}, ${spellWords(one)}${one.certain ? '' : ' (not certain)'}`,
    ),
  ]
}
