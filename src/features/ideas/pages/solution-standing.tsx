import { State, type StateProps } from '../../../ui/state.tsx'
import type { SolutionState } from '../solution.ts'
import { solutionStates } from '../solution-words.ts'

const kinds: Record<SolutionState, StateProps['kind']> = {
  planned: 'half',
  running: 'done',
  ended: 'open',
  failed: 'late',
}

/** Where a solution stands; a draft says so first. */
export function SolutionStanding(props: {
  solution: { state: SolutionState; sharedAt: Date | null }
}) {
  const { state, sharedAt } = props.solution
  return (
    <>
      {sharedAt === null && (
        <>
          <State kind="due">Draft</State>{' '}
        </>
      )}
      <State kind={kinds[state]}>{solutionStates[state].label}</State>
    </>
  )
}
