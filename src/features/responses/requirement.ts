import type { Constitution } from './constitution.ts'
import { needed } from './constitution.ts'
import type { Ballot, Member } from './sign-off.ts'

/** How far something that a number of members must do has come. */
interface Tally {
  needed: number
  have: number
  of: number
  met: boolean
}

/** One thing that the constitution asks before a response is agreed, and how far it is met. */
export type Requirement =
  | ({ kind: 'quorum' } & Tally)
  | ({ kind: 'nation'; nation: string } & Tally)
  | ({ kind: 'political-group'; group: string } & Tally)
  /** Silence: met while fewer object to the substance than the number that breaks it. */
  | ({ kind: 'objections' } & Tally)
  /** Silence: members who were reached in time or have spoken. */
  | ({ kind: 'reached' } & Tally)

/** All that the constitution asks of these members, measured on the ballots that count. */
export function requirements(
  { signOff }: Constitution,
  members: Member[],
  standing: Map<string, Ballot>,
  notReached: string[],
): Requirement[] {
  const all = members.length
  if (signOff.procedure === 'silence') {
    const limit = needed(signOff.objections, all)
    const have = [...standing.values()].filter(breaksSilence).length
    return [
      { kind: 'objections', needed: limit, have, of: all, met: have < limit },
      { kind: 'reached', ...atLeast(all, all - notReached.length, all) },
    ]
  }
  const endorsing = (some: Member[]) => some.filter(({ gss }) => endorses(standing.get(gss))).length
  const each = (rule: typeof signOff.perNation, keyOf: (member: Member) => string | null) =>
    groupsOf(members, keyOf)
      .filter(([, group]) => rule !== null && group.length >= rule.leastMembers)
      .map(([key, group]): [string, Tally] => {
        // A nation of one member cannot give two endorsements: all of it is then enough.
        const least = Math.min(needed(rule!.threshold, group.length), group.length)
        return [key, atLeast(least, endorsing(group), group.length)]
      })
  return [
    { kind: 'quorum', ...atLeast(needed(signOff.quorum, all), endorsing(members), all) },
    ...each(signOff.perNation, (member) => member.nation).map(
      ([nation, tally]): Requirement => ({ kind: 'nation', nation, ...tally }),
    ),
    ...each(signOff.perPoliticalGroup, (member) => member.politicalGroup).map(
      ([group, tally]): Requirement => ({ kind: 'political-group', group, ...tally }),
    ),
  ]
}

/** Whether a ballot stands behind the text, with or without a reservation. */
export function endorses(ballot: Pick<Ballot, 'decision'> | undefined): boolean {
  return ballot?.decision === 'endorse' || ballot?.decision === 'endorse-with-reservation'
}

/** Whether a ballot objects to the substance; an editorial comment never breaks silence. */
export function breaksSilence(ballot: Pick<Ballot, 'decision' | 'substantive'>): boolean {
  return ballot.decision === 'object' && ballot.substantive
}

const nationNames: Record<string, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

/** The requirement as one sentence: "24 of 26 members endorse. At least 18 must." */
export function requirementSentence(requirement: Requirement): string {
  const { kind, needed, have, of } = requirement
  const must = needed === of ? 'All must.' : `At least ${needed} must.`
  switch (kind) {
    case 'quorum':
      return `${members(have, of)} ${have === 1 ? 'endorses' : 'endorse'}. ${must}`
    case 'nation': {
      const nation = nationNames[requirement.nation] ?? requirement.nation
      return `${members(have, of)} in ${nation} ${have === 1 ? 'endorses' : 'endorse'}. ${must}`
    }
    case 'political-group':
      return `${members(have, of)} led by ${requirement.group} ${have === 1 ? 'endorses' : 'endorse'}. ${must}`
    case 'objections':
      return `${members(have, of)} ${have === 1 ? 'objects' : 'object'} to the substance. ${needed} or more break the silence.`
    case 'reached':
      return `${members(have, of)} ${have === 1 ? 'was' : 'were'} reached in time or spoke. All must be.`
  }
}

function members(some: number, of: number): string {
  return `${some === 0 ? 'None' : some} of ${of} ${of === 1 ? 'member' : 'members'}`
}

function atLeast(needed: number, have: number, of: number): Tally {
  return { needed, have, of, met: have >= needed }
}

function groupsOf(members: Member[], keyOf: (member: Member) => string | null) {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const key = keyOf(member)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}
