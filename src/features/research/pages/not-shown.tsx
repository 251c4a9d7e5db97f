import { count } from '../../../ui/numbers.ts'
import { Section } from '../../../ui/page-head.tsx'
import { nationNames } from '../../members/index.ts'
import { someNames } from '../import-words.ts'
import { figureWords, periodWords } from '../indicator-words.ts'
import { notShownIn } from '../limits.ts'
import type { Place } from '../place.ts'
import type { Ranking } from '../ranking.ts'

/** What a comparison does not show: periods that differ, limits that overlap, figures put together or held back, councils without any. */
export function NotShown({ ranking }: { ranking: Ranking }) {
  const { indicator, heldBack, missing, all } = ranking
  const said = notShownIn(ranking)
  const older = said.otherPeriods.flatMap(({ places }) => places)
  return (
    <Section title="What this does not show" id="not-shown">
      <ul class="hanse-bullets hanse-measure">
        {older.length > 0 && (
          <li>
            Periods differ: most figures are for {periodWords(said.usualPeriod!)};{' '}
            {said.otherPeriods.map(({ period, places }, at) => (
              <>
                {at > 0 && '; '}
                {count(places.length, 'is', 'are')} for {periodWords(period)} (
                {someNames(places.map(({ place }) => place.council))})
              </>
            ))}
            .
          </li>
        )}
        {said.usualPeriod === null && indicator.periods.length > 1 && (
          <li>
            Periods differ: most figures are for {periodWords(indicator.periods[0]!)}, some for{' '}
            {indicator.periods.slice(1).map(periodWords).join(' or ')}; which places these are is
            not known here.
          </li>
        )}
        <li>{limitWords()}</li>
        {said.carried.length > 0 && (
          <li>
            {count(said.carried.length, 'figure is', 'figures are')} put together from councils that
            were merged, {indicator.kind === 'count' ? 'added up' : 'weighted by their people'}, and
            so approximate: {someNames(said.carried.map(({ place }) => place.council))}.
          </li>
        )}
        {heldBack.length > 0 && (
          <li>
            The publisher holds back {count(heldBack.length, 'figure')}:{' '}
            {someNames(heldBack.map(({ council }) => council))}.
          </li>
        )}
        {missing.length > 0 && (
          <li>
            No figure is published for {count(missing.length, 'authority', 'authorities')}:{' '}
            {byNation(missing).map(([nation, places], at) => (
              <>
                {at > 0 && '; '}
                {nation}: {someNames(places, 12)}
              </>
            ))}
            .
          </li>
        )}
        <li>
          A place above another is not better run: people, history and what councils may decide
          differ.
        </li>
      </ul>
    </Section>
  )

  function limitWords(): string {
    if (said.withLimits === 0)
      return 'No confidence limits are known here. Small differences, and places near each other in order, may mean nothing.'
    const some = said.withLimits < all.length ? `, for ${said.withLimits} of ${all.length}` : ''
    const average =
      ranking.members.value === null || indicator.kind === 'count'
        ? ''
        : ` ${count(said.likeMembers, 'place', 'places')} cannot be told from the average of members, ${figureWords(ranking.members.value, indicator.unit)}.`
    return `Confidence limits (95%) are published${some}. Of ${count(said.pairs, 'pair')} of places next to each other in order, those of ${said.overlapping} overlap: which of the two is higher may be chance.${average}`
  }
}

function byNation(places: readonly Place[]): [string, string[]][] {
  const counties = places.filter(({ gss }) => gss.startsWith('E10'))
  const others = places.filter(({ gss }) => !gss.startsWith('E10'))
  const nations = [...Map.groupBy(others, ({ nation }) => nationNames[nation])].map(
    ([nation, some]): [string, string[]] => [nation, some.map(({ council }) => council)],
  )
  return counties.length > 0
    ? [...nations, ['counties', counties.map(({ council }) => council)]]
    : nations
}
