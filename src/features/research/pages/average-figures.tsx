import { figureWords } from '../indicator-words.ts'
import type { Ranking } from '../ranking.ts'

/** An indicator in three figures: members together, the middle of all, and from where to where it goes. */
export function AverageFigures({ ranking, network }: { ranking: Ranking; network: string }) {
  const { indicator, members, middle, all } = ranking
  const words = (value: number | null) => figureWords(value, indicator.unit)
  const [highest, lowest] = [all[0], all.at(-1)]
  if (!highest || !lowest) return <p>No authority has a figure.</p>
  return (
    <div class="hanse-figures">
      {members.value !== null && (
        <p class="hanse-figure">
          <b>{words(members.value)}</b>
          <span>
            {indicator.kind === 'count'
              ? `members of ${network} together`
              : `average of the members of ${network}`}
          </span>
          <small>
            {indicator.kind === 'count' ? 'Added up' : 'Weighted by people'}, {members.of} of{' '}
            {members.many} members
          </small>
        </p>
      )}
      {members.value === null && members.middle !== null && (
        <p class="hanse-figure">
          <b>{words(members.middle)}</b>
          <span>middle of the members of {network}</span>
          <small>
            {indicator.kind === 'median' || indicator.kind === 'rank'
              ? 'Of medians and ranks there is no average'
              : 'It is not known whether an average would be sound'}
            ; the median of {members.of}
          </small>
        </p>
      )}
      <p class="hanse-figure">
        <b>{words(middle)}</b>
        <span>middle of all authorities</span>
        <small>The median of {all.length}</small>
      </p>
      <p class="hanse-figure">
        <b>{words(highest.value)}</b>
        <span>highest: {highest.place.council}</span>
      </p>
      <p class="hanse-figure">
        <b>{words(lowest.value)}</b>
        <span>lowest: {lowest.place.council}</span>
      </p>
    </div>
  )
}
