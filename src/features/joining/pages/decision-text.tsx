import { formatDate } from '../../../ui/dates.ts'
import { Details } from '../../../ui/govuk/details.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import type { Dossier, DossierEntry } from '../dossier.ts'
import { standingOf, standingWords } from '../eligibility.ts'
import { Findings } from './findings.tsx'

const nations: Record<string, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

const standingKinds = { met: 'done', 'by-last-clause': 'half', 'not-met': 'late' } as const

/** The frozen dossier as people read it: council by council, with the day on which they are to join. */
export function DossierText({ dossier }: { dossier: Dossier }) {
  return (
    <>
      <p class="hanse-lead">
        {dossier.applications.length === 1 ? 'It is' : 'They are'} to join on{' '}
        {formatDate(dossier.joinsOn)}.
      </p>
      {dossier.applications.map((entry) => (
        <Entry entry={entry} />
      ))}
    </>
  )
}

function Entry({ entry }: { entry: DossierEntry }) {
  const id = `council-${entry.gss}`
  const standing = standingOf(entry.findings)
  return (
    <section class="hanse-entry" aria-labelledby={id}>
      <h2 class="hanse-h2" id={id}>
        {entry.council}
      </h2>
      <p class="hanse-note hanse-entry__facts">
        {entry.name}
        {entry.region && entry.region !== nations[entry.nation] && `, ${entry.region}`},{' '}
        {nations[entry.nation] ?? entry.nation}.
        {entry.population !== null &&
          ` ${formatNumber(entry.population)} people (${entry.populationSource ?? 'register'}).`}{' '}
        Application {entry.reference}.
      </p>
      <p class="hanse-prewrap">{entry.reasons}</p>
      {entry.widerArea && (
        <>
          <h3 class="hanse-h4">Significant to the wider area</h3>
          <p class="hanse-prewrap">{entry.widerReasons}</p>
        </>
      )}
      <p>
        <State kind={standingKinds[standing]}>{standingWords[standing]}</State>
      </p>
      <Details summaryText="The rules, and the figures" open={standing !== 'met'}>
        <Findings findings={entry.findings} council={entry.council} />
      </Details>
    </section>
  )
}
