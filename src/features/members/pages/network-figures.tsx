import { formatDate } from '../../../ui/dates.ts'
import { count, formatNumber, formatRounded, formatShare, listed } from '../../../ui/numbers.ts'
import { nationNames } from '../facts.ts'
import { countWords } from '../membership.ts'
import type { NetworkView } from '../queries/network.ts'

/** How many, how much of the country, how much of its towns; with the definition and what is missing beside it. */
export function NetworkFigures({ view, source }: { view: NetworkView; source: string | null }) {
  const { network, figures, country } = view
  const urban = figures.shareOfUrbanPeople !== null
  return (
    <section class="hanse-section" aria-labelledby="figures">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="figures">
          In figures
        </h2>
      </div>
      <div class="hanse-figures hanse-members__figures">
        <p class="hanse-figure">
          <b>{countWords(network.count)}</b>
          <span>{network.count.most === 1 ? 'council' : 'councils'}</span>
          <small>Members on {formatDate(view.day)}</small>
        </p>
        <p class="hanse-figure">
          <b>{formatRounded(figures.people)}</b>
          <span>
            people
            {figures.shareOfPeople !== null &&
              `, ${formatShare(figures.shareOfPeople)} of the United Kingdom`}
          </span>
          <small>
            {formatNumber(figures.people)} of {formatNumber(country.people)}
            {source && `, ${source}`}
          </small>
        </p>
        {urban && (
          <>
            <p class="hanse-figure">
              <b>{formatShare(figures.shareOfUrbanPeople!)}</b>
              <span>of the urban population of {whereOf(view)}</span>
              <small>
                {formatNumber(figures.urbanPeople)} of {formatNumber(country.urbanPeople)} people
              </small>
            </p>
            <p class="hanse-figure">
              <b>{formatShare(figures.shareOfUrbanAuthorities!)}</b>
              <span>of its urban authorities</span>
              <small>
                {formatNumber(figures.urbanAuthorities)} of {formatNumber(country.urbanAuthorities)}
              </small>
            </p>
          </>
        )}
      </div>
      <Definition view={view} urban={urban} />
    </section>
  )
}

function Definition({ view, urban }: { view: NetworkView; urban: boolean }) {
  const { figures, country } = view
  const few = (names: readonly string[]) =>
    names.length > 6 ? count(names.length, 'member') : listed(names)
  return (
    <div class="hanse-small hanse-measure">
      {urban ? (
        <p>
          <b>Urban</b> is a district whose class in the Rural Urban Classification 2021 of the
          Office for National Statistics is Urban or Intermediate urban; all its people are counted.
          The whole is the {formatNumber(country.urbanAuthorities)} such districts of today.
        </p>
      ) : (
        <p>
          The register has no urban class for any district, so no share of the urban population is
          given.
        </p>
      )}
      {urban && country.nationsWithoutClass.length > 0 && (
        <p>
          {listed(country.nationsWithoutClass.map((nation) => nationNames[nation]))}{' '}
          {country.nationsWithoutClass.length === 1
            ? 'has a classification'
            : 'have classifications'}{' '}
          of {country.nationsWithoutClass.length === 1 ? 'its' : 'their'} own that cannot be
          compared, and {country.nationsWithoutClass.length === 1 ? 'is' : 'are'} left out on both
          sides.
        </p>
      )}
      {urban && figures.unclassed.length > 0 && (
        <p>
          No class is published for {few(figures.unclassed)}, whose boundaries have changed since or
          whose nation has none. {figures.unclassed.length === 1 ? 'It counts' : 'They count'} as
          not urban.
        </p>
      )}
      {figures.uncounted.length > 0 && (
        <p>The register has no population for {few(figures.uncounted)}.</p>
      )}
      {country.people > 0 && (
        <p>
          Shares are of the {formatNumber(country.authorities)} districts of today by the newest
          census, for past days too, so that only the members move them.
        </p>
      )}
    </div>
  )
}

function whereOf({ country }: NetworkView): string {
  const all = ['england', 'wales', 'scotland', 'northern-ireland'] as const
  const without = new Set(country.nationsWithoutClass)
  return listed(all.filter((nation) => !without.has(nation)).map((nation) => nationNames[nation]))
}
