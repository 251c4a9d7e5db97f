import { formatDate } from '../../../ui/dates.ts'
import { count } from '../../../ui/numbers.ts'
import { Picture } from '../../../ui/picture.tsx'
import { costWords } from '../cost-words.ts'
import type { SolutionLine } from '../queries/solutions.ts'
import { SolutionStanding } from './solution-standing.tsx'

/** One solution of a list: whose, what, its strongest figure, what it costs and how far it spread. */
export function SolutionItem(props: {
  line: SolutionLine & { staleSince: string | null }
  inside: boolean
}) {
  const { line } = props
  const cost = costWords(line.costOnce, line.costYearly)
  const [figure] = line.figures
  return (
    <li class="hanse-solutions__item">
      {line.picture && (
        <div class="hanse-solutions__picture">
          <Picture picture={line.picture} cut="wide" sizes="14rem" decorative />
        </div>
      )}
      <div>
        <p class="hanse-kicker">{line.council}</p>
        <h2 class="hanse-h3">
          <a href={`/solutions/${line.slug}`}>{line.title}</a>
        </h2>
        <p>{short(line.what)}</p>
        {figure && (
          <p>
            <b>{figure.figure}</b> {figure.what}
          </p>
        )}
        <p class="hanse-small hanse-solutions__foot">
          <SolutionStanding solution={line} />
          {cost && <span>Cost: {cost}</span>}
          {line.takenUp > 0 && <span>Taken up by {count(line.takenUp, 'council')}</span>}
          {line.staleSince && (
            <span class="hanse-solution__stale">
              Not confirmed since {formatDate(line.staleSince)}
            </span>
          )}
        </p>
      </div>
    </li>
  )
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 220 ? line : `${line.slice(0, line.lastIndexOf(' ', 220))} …`
}
