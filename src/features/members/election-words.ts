import { formatDate } from '../../documents/dates.ts'
import { electionKinds, type PreElection } from './election.ts'

/** "Lincoln is in its pre-election period until the poll on 6 May 2027 …": why its councillors are not chosen for a quote or a picture. */
export function preElectionSentence(council: string, { election }: PreElection): string {
  return `${council} is in its pre-election period until the poll on ${formatDate(election.pollDay)} (${electionKinds[election.kind].toLowerCase().replace('parliament', 'Parliament')}). Its councillors are not quoted or pictured before it closes.`
}

/** The same where little room is: "not to be quoted until 6 May 2027". */
export function preElectionNote({ election }: PreElection): string {
  return `not to be quoted until the poll on ${formatDate(election.pollDay)}`
}
