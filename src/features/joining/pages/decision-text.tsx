import { formatDate } from '../../../ui/dates.ts'
import { formatNumber } from '../../../ui/numbers.ts'
import type { Dossier, DossierEntry } from '../dossier.ts'
import { Findings } from './findings.tsx'

const nations: Record<string, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

/** The frozen dossier as people read it: council by council, with the day on which they are to join. */
export function DossierText({ dossier }: { dossier: Dossier }) {
  return (
    <>
      <p class="hanse-lead">To be members from {formatDate(dossier.joinsOn)}.</p>
      {dossier.applications.map((entry) => (
        <Entry entry={entry} />
      ))}
    </>
  )
}

function Entry({ entry }: { entry: DossierEntry }) {
  const id = `council-${entry.gss}`
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
      <h3 class="hanse-h4">The rules</h3>
      <Findings findings={entry.findings} council={entry.council} />
    </section>
  )
}
