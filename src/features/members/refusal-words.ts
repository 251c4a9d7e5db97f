import type { LeaderChangeRefusal } from './leader-change.ts'
import type { EndingRefusal, MembershipRefusal } from './membership.ts'
import type {
  HoldingEndRefusal,
  HoldingRefusal,
  InvitationRefusal,
  SeatChangeRefusal,
  SeatRefusal,
} from './seat.ts'

/** Beside which field a refusal stands, and its sentence. */
type Words = [field: string, sentence: string]

export const membershipRefusals: Record<MembershipRefusal, Words> = {
  'not-office': ['', 'Only the network office adds members.'],
  'unknown-authority': ['', 'The register knows no authority with this code.'],
  'ends-before-it-begins': ['until', 'It ends before it begins. Check both days'],
  'authority-not-yet': ['from', 'The council did not exist on that day. Enter a later one'],
  'authority-abolished': ['from', 'The council had been abolished by that day'],
  'already-member': [
    'from',
    'It is a member on some of these days already. End that membership first',
  ],
}

export const endingRefusals: Record<EndingRefusal, Words> = {
  'not-office': ['', 'Only the network office ends a membership.'],
  'unknown-membership': ['', 'This membership is not in the register.'],
  'ended-already': ['until', 'This membership has ended already.'],
  'ends-before-it-begins': ['until', 'It ends before it began. Enter a later day'],
}

export const seatRefusals: Record<SeatRefusal, Words> = {
  'not-office': ['', 'Only the network office adds seats.'],
  'council-needed': ['kind', 'A seat of this kind belongs to a council'],
  'not-a-council-seat': ['kind', 'A seat of this kind belongs to the network, not to a council'],
  'not-a-member': ['kind', 'Add the council as a member first'],
}

export const holdingRefusals: Record<HoldingRefusal, Words> = {
  'not-office': ['', 'Only the network office gives seats.'],
  'unknown-seat': ['', 'This seat is not in the register.'],
  'ends-before-it-begins': ['holdingUntil', 'It ends before it begins. Check both days'],
  'seat-held': [
    'holdingFrom',
    'Somebody holds the seat on that day. End their time in it first, tick “acting”, or make the seat joint',
  ],
  'all-places-held': [
    'holdingFrom',
    'All places of this joint seat are held on that day. End somebody’s time in it first',
  ],
  'holds-it-already': ['email', 'This person holds the seat on some of these days already'],
}

export const seatChangeRefusals: Record<SeatChangeRefusal, Words> = {
  'not-office': ['', 'Only the network office changes seats.'],
  'unknown-seat': ['', 'This seat is not in the register.'],
  'more-holders-than-places': [
    'places',
    'More people than that hold it. End somebody’s time in it first',
  ],
}

export const holdingEndRefusals: Record<HoldingEndRefusal, Words> = {
  'not-office': ['', 'Only the network office ends a time in a seat.'],
  'unknown-holding': ['', 'This time in a seat is not in the register.'],
  'ended-already': ['end', 'It ends on that day or before already.'],
  'ends-before-it-begins': ['end', 'It ends before it began. Enter a later day'],
  'last-of-office': [
    'end',
    'Nobody else would be in the network office. Give somebody a seat there first',
  ],
}

export const leaderChangeRefusals: Record<LeaderChangeRefusal, Words> = {
  'not-office': ['', 'Only the network office changes leaders.'],
  'no-leader-seat': ['', 'This council has no leader’s seat yet. Add one among its seats first.'],
  'holder-changed': [
    '',
    'Somebody changed this seat while you looked. See below who holds it now, and decide again.',
  ],
  'leads-already': ['email', 'This person leads the council already'],
  'before-the-holder': ['leads', 'The leader of today began later than that. Enter a later day'],
  'somebody-follows': ['leads', 'Somebody takes the seat after that day already. End that first'],
}

/** Errors for a form from a refusal. */
export function errorOf([field, sentence]: Words): Record<string, string> {
  return { [field]: sentence }
}

/** Why somebody was not invited once more. */
export const invitationRefusals: Record<InvitationRefusal, string> = {
  'not-office': 'Only the network office invites people.',
  'unknown-person': 'This person is not known here. Somebody may have erased their data.',
  'no-seat': 'They hold no seat today or later. Give them one first: that sends the invitation.',
}
