import { formatMoment } from '../../../ui/dates.ts'
import type { Solution } from '../queries/solution.ts'

/** What somebody else saved while a form was open, to compare with what was typed. */
export function SavedMeanwhile({ solution }: { solution: Solution }) {
  const texts = [
    ['Title', solution.title],
    ['What', solution.what],
    ['Why', solution.why],
    ['How', solution.how],
    ['Results', solution.results],
    ['What went wrong', solution.wentWrong],
    ['What you would do differently', solution.differently],
  ] as const
  return (
    <section class="hanse-panel hanse-solution__theirs" aria-labelledby="theirs">
      <h2 class="hanse-h3" id="theirs">
        What they saved, {formatMoment(solution.changedAt)}
      </h2>
      <dl class="hanse-dl">
        {texts
          .filter(([, text]) => text !== '')
          .map(([term, text]) => (
            <>
              <dt>{term}</dt>
              <dd class="hanse-words">{text}</dd>
            </>
          ))}
      </dl>
    </section>
  )
}
