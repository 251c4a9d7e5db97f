import type { NamedLine, SignOffRecord } from './record.ts'
import { isWithheld } from './record.ts'
import { closingTime, needsText } from './sign-off.ts'

/** What is wrong with the ballot lines of a record, one sentence, or null. */
export function wrongLine({
  ballots,
  members,
  constitution,
  round,
  reached,
}: SignOffRecord): string | null {
  const codes = members.map(({ gss }) => gss)
  if (!isAscending(codes)) return 'A member is listed twice, or out of order.'
  const named = ballots.filter((line) => !isWithheld(line))
  const withheld = ballots.filter(isWithheld)
  if (ballots.slice(0, named.length).some(isWithheld)) {
    return 'Ballots without a name do not stand last.'
  }
  if (!isAscending(named.map(({ council }) => council))) {
    return 'A council has two ballots, or stands out of order.'
  }
  if (!isAscending(withheld.map(({ commitment }) => commitment))) {
    return 'A council without a name has two ballots, or stands out of order.'
  }
  const stranger = named.find(({ council }) => !codes.includes(council))
  if (stranger) return `${stranger.council} is not a member.`
  if (named.length + withheld.length > members.length) return 'There are more ballots than members.'
  const inTime = (at: string) =>
    Date.parse(at) >= Date.parse(round.openedAt) && Date.parse(at) < closingTime(round)
  for (const line of named) {
    const wrong = wrongNamedLine(line, constitution.signing.seats, inTime)
    if (wrong) return wrong
  }
  if (withheld.some(({ text }) => text.trim() === '')) return 'An objection gives no reason.'
  return wrongReach(reached, codes, named, constitution.signOff.procedure)
}

function wrongNamedLine(
  { council, capacity, decision, text, shown, castAt, confirmedAt }: NamedLine,
  seats: string[],
  inTime: (at: string) => boolean,
): string | null {
  if (!seats.includes(capacity)) return `The ballot of ${council} is from a seat that may not sign.`
  if (!inTime(castAt) || (confirmedAt !== null && !inTime(confirmedAt))) {
    return `The ballot of ${council} was not cast, or not confirmed, in time.`
  }
  if (needsText(decision) !== (text.trim() !== '')) {
    return `The ballot of ${council} gives a reason where it needs none, or none where it needs one.`
  }
  if ((decision === 'object') !== (shown !== null)) {
    return `The ballot of ${council} does not say how its objection shows.`
  }
  return null
}

function wrongReach(
  reached: string[] | null,
  codes: string[],
  named: NamedLine[],
  procedure: 'active' | 'silence',
): string | null {
  if (procedure === 'active') return reached === null ? null : 'Nobody has to be reached here.'
  if (reached === null) return 'It is not said which councils were reached.'
  if (!isAscending(reached) || reached.some((gss) => !codes.includes(gss))) {
    return 'A council that was reached is listed twice, out of order, or no member.'
  }
  const deaf = named.find(({ council }) => !reached.includes(council))
  return deaf ? `${deaf.council} decided and is not listed as reached.` : null
}

function isAscending(list: string[]): boolean {
  return list.every((item, at) => at === 0 || list[at - 1]! < item)
}
