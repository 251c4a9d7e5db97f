export { addMembership } from './actions/add-membership.ts'
export { addSeat, type NewSeat } from './actions/add-seat.ts'
export { changeLeader, type LeaderChange } from './actions/change-leader.ts'
export { changeMembershipKind } from './actions/change-membership-kind.ts'
export { correctMembership } from './actions/correct-membership.ts'
export { endHolding } from './actions/end-holding.ts'
export { endMembership } from './actions/end-membership.ts'
export { enterControl } from './actions/enter-control.ts'
export { enterElections } from './actions/enter-elections.ts'
export { forgetInSeats } from './actions/forget-in-seats.ts'
export { type AuthorityRow, importAuthorities } from './actions/import-authorities.ts'
export { importRegisterFile, type RegisterImport } from './actions/import-register-file.ts'
export type { Invitation } from './actions/invite-person.ts'
export { type PassingOn, passOnMembership } from './actions/pass-on-membership.ts'
export { type Seating, seatPerson } from './actions/seat-person.ts'
export { memberApi } from './api.ts'
export type { NameMatch } from './authority-name.ts'
export { type BankHoliday, bankHolidays } from './bank-holidays.ts'
export {
  type Election,
  electionKinds,
  type PreElection,
  type QuoteRefusal,
  whyNotQuote,
} from './election.ts'
export { preElectionNote, preElectionSentence } from './election-words.ts'
export { factWords } from './fact-words.ts'
export type { MembershipKind, Nation, Precision } from './facts.ts'
export { nationNames } from './facts.ts'
export { allHexagons, hexagonSource } from './hexagons/index.ts'
export {
  countWords,
  type DatedFact,
  type Decision,
  type MemberCount,
  type NewMembership,
  type Spell,
} from './membership.ts'
export { type NetworkOn, networkOn, oneSource } from './network-on.ts'
export { MembersMap } from './pages/members-map.tsx'
export { councillorsOn, notToBeQuotedOn } from './queries/councillors.ts'
export {
  allElections,
  type CouncilBeforeElection,
  type ElectionRow,
  electionsOf,
  membersBeforeElection,
  preElectionHere,
  preElectionOn,
} from './queries/elections.ts'
export { findAuthority, type RegisterEntry } from './queries/find-authority.ts'
export {
  allSpells,
  isVoting,
  type MemberSpell,
  memberCountOn,
  membersOn,
} from './queries/members-on.ts'
export { type NetworkView, networkView } from './queries/network.ts'
export { ukAuthorities } from './register/index.ts'
export { memberRoutes } from './routes.ts'
