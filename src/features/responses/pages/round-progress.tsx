import { Quorum } from '../../../ui/quorum.tsx'
import { needed } from '../constitution.ts'
import type { RoundPage } from './round-props.ts'

/** How many have decided, and how many it takes: a count, never who. */
export function RoundProgress({ page }: { page: RoundPage }) {
  const { standing, whole } = page
  const { members, silent } = standing.counts
  const decided = members - silent
  const { signOff } = whole.round.constitution
  const have = `${decided} of ${members} ${decided === 1 ? 'has' : 'have'} decided.`
  if (signOff.procedure === 'silence') {
    const least = needed(signOff.objections, members)
    return (
      <Quorum decided={decided} members={members} need={0}>
        {have} Silence is agreement, unless {least} or more object to the substance.
      </Quorum>
    )
  }
  const need = needed(signOff.quorum, members)
  const nation =
    signOff.perNation?.threshold.kind === 'count' && signOff.perNation.threshold.value === 1
      ? ', with at least one from each nation'
      : ''
  return (
    <Quorum decided={decided} members={members} need={need}>
      {have} {need} must endorse{nation}.
    </Quorum>
  )
}
