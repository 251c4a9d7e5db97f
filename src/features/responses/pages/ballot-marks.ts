import { formatMoment } from '../../../ui/dates.ts'
import type { SignKind } from '../../../ui/sign-mark.tsx'
import type { BallotCast } from '../queries/round.ts'
import type { Decision } from '../sign-off.ts'

/** The mark of each decision. */
export const markOf: Record<Decision, SignKind> = {
  endorse: 'endorse',
  'endorse-with-reservation': 'reserve',
  abstain: 'abstain',
  object: 'object',
}

/** "Cllr Harcastle, Leader, 30 March 2027, 9am BST", or from whose call and who confirmed it. */
export function whoAndWhen(ballot: BallotCast): string {
  const when = formatMoment(new Date(ballot.castAt))
  if (!ballot.byOffice) return `${ballot.by ?? 'Somebody'}, ${ballot.byTitle ?? ''}, ${when}`
  const confirmed = ballot.confirmedAt
    ? `confirmed by ${ballot.confirmedBy ?? 'the council'}, ${formatMoment(new Date(ballot.confirmedAt))}`
    : 'not confirmed'
  return `Call with ${ballot.spokenWith}, written down by ${ballot.by ?? 'the office'}, ${when}; ${confirmed}`
}
