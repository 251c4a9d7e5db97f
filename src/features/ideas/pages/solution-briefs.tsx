import { listed } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import type { SolutionBrief } from '../queries/front.ts'
import { short } from './challenge-list.tsx'

/** Solutions as short lines: whose, what, and who took them up. */
export function SolutionBriefs({ solutions }: { solutions: readonly SolutionBrief[] }) {
  return (
    <ul class="hanse-list hanse-ideas">
      {solutions.map((one) => (
        <li class="hanse-ideas__item">
          <p class="hanse-kicker">{one.council}</p>
          <h3 class="hanse-h3">
            <a href={`/solutions/${one.slug}`}>{one.title}</a>
          </h3>
          <p>{short(one.what, 160)}</p>
          {(one.state === 'failed' || one.takenUpBy.length > 0) && (
            <p class="hanse-small">
              {one.state === 'failed' && <State kind="late">Failed, and says why</State>}{' '}
              {one.takenUpBy.length > 0 && (
                <State kind="done">Taken up by {listed(one.takenUpBy)}</State>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
