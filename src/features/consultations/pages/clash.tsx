import { formatMoment } from '../../../ui/dates.ts'
import { DiffText } from '../../../ui/diff.tsx'
import type { Clash } from './check.ts'

/** Two people wrote at once: both texts are shown and neither is lost. */
export function Clashing({ clash, what }: { clash: Clash | null; what: string }) {
  if (!clash) return null
  return (
    <div class="hanse-clash" role="alert">
      <p>
        <b>
          {clash.who ?? 'Somebody'} changed {what}
          {clash.at && ` at ${formatMoment(clash.at)}`}, while you were writing.
        </b>{' '}
        Nothing is lost: what is kept now stands here, what you wrote stands in the form below. Put
        together what should hold, then save.
      </p>
      <p class="hanse-clash__theirs">
        <DiffText parts={clash.changes} />
      </p>
    </div>
  )
}
