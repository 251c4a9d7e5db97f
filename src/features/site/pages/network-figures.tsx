import { formatDate } from '../../../ui/dates.ts'
import {
  formatNumber,
  formatRounded,
  formatShare,
  inWords,
  listed,
  sentenceCase,
} from '../../../ui/numbers.ts'
import {
  type MemberSpell,
  type NetworkOn,
  type NetworkView,
  nationNames,
} from '../../members/index.ts'

export interface NetworkFacts {
  network: NetworkOn<MemberSpell>
  figures: NetworkView['figures']
  country: NetworkView['country']
  /** The councils that founded the network; the year is told where one of them has a date. */
  founders: readonly MemberSpell[]
  populationSource: string | null
  publishedTotal: number
  today: string
}

/** The network in figures, each with its date and source. */
export function NetworkFigures(facts: NetworkFacts) {
  const { network, figures, country, founders, populationSource, publishedTotal, today } = facts
  const urban = (figures.shareOfUrbanPeople ?? 0) > 0
  const nations = listed(
    network.byNation.map(({ nation, councils }) => `${councils} in ${nationNames[nation]}`),
  )
  const year = founders.flatMap(({ from }) => from?.date.slice(0, 4) ?? []).toSorted()[0]
  const still = founders.filter(({ gss }) => network.members.some((member) => member.gss === gss))
  return (
    <div class="hanse-figures">
      <p class="hanse-figure">
        <b>{network.members.length}</b>
        <span>councils: {nations}</span>
        <small>
          Members on {formatDate(today)}; <a href="/members">since when, with sources</a>
        </small>
      </p>
      {network.people > 0 && (
        <p class="hanse-figure">
          <b>{formatRounded(network.people)}</b>
          <span>people live in our places</span>
          <small>
            {formatNumber(network.people)}
            {populationSource ? (
              `, ${populationSource}`
            ) : (
              <>
                , by the newest figure of each: <a href="/members.csv">with its source</a>
              </>
            )}
          </small>
        </p>
      )}
      {urban && (
        <p class="hanse-figure">
          <b>{formatShare(figures.shareOfUrbanPeople ?? 0)}</b>
          <span>of the people who live in towns and cities</span>
          <small>
            {formatNumber(figures.urbanPeople)} of {formatNumber(country.urbanPeople)};{' '}
            <a href="/members#figures">what counts as urban</a>
          </small>
        </p>
      )}
      {year && (
        <p class="hanse-figure">
          <b>{year}</b>
          <span>founded by {listed(founders.map(({ council }) => council))}</span>
          <small>
            {still.length === founders.length
              ? 'All of them are members now'
              : `${sentenceCase(inWords(still.length))} of the ${inWords(founders.length)} ${still.length === 1 ? 'is a member' : 'are members'} now`}
          </small>
        </p>
      )}
      {!urban && (
        <p class="hanse-figure">
          <b>{publishedTotal}</b>
          <span>
            {publishedTotal === 1
              ? 'joint response published, with a record of who signed'
              : 'joint responses published, each with a record of who signed'}
          </span>
          <small>
            <a href="/verify">Check one yourself</a>
          </small>
        </p>
      )}
    </div>
  )
}
