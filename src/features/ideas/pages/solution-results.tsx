import type { Solution } from '../queries/solution.ts'
import { Words } from './words.tsx'

/** What came of a solution, what went wrong and what its council would do differently: the second as plain to see as the first. */
export function SolutionResults({ solution }: { solution: Solution }) {
  const { results, figures, wentWrong, differently } = solution
  return (
    <>
      {(results || figures.length > 0) && (
        <section>
          <h2 class="hanse-h2">What came of it</h2>
          {figures.length > 0 && (
            <div class="hanse-figures hanse-solution__figures">
              {figures.map(({ figure, what, source }) => (
                <div class="hanse-figure">
                  <b>{figure}</b>
                  <span>{what}</span>
                  <small>Source: {source}</small>
                </div>
              ))}
            </div>
          )}
          <Words text={results} />
        </section>
      )}
      <section class="hanse-solution__wrong">
        <h2 class="hanse-h2">What went wrong</h2>
        {wentWrong ? (
          <Words text={wentWrong} />
        ) : (
          <p class="hanse-note">The council has not said. Ask when you ring.</p>
        )}
        {differently && (
          <>
            <h3 class="hanse-h3">What we would do differently</h3>
            <Words text={differently} />
          </>
        )}
      </section>
    </>
  )
}
