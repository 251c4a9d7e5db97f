import { DifferenceChart } from '../../../ui/chart/difference-chart.tsx'
import { differenceWords } from '../../../ui/chart/difference-drawing.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { formatShare } from '../../../ui/numbers.ts'
import { Section } from '../../../ui/page-head.tsx'
import type { FoundPlace } from '../found.ts'
import { figureWords } from '../indicator-words.ts'
import type { Place } from '../place.ts'

export interface Beside {
  peer: FoundPlace
  /** The figures that are compared, by indicator. */
  figures: Readonly<Record<string, { unit: string; here: number | null; there: number | null }>>
}

/** So many bars are drawn of each kind. */
const mostDrawn = 5

/** A place beside one of its peers: what makes them alike and what sets them apart, drawn, with all their figures. */
export function BesideOne({ place, peer, figures }: Beside & { place: Place }) {
  const { all, alike, apart, place: other } = peer
  return (
    <Section title={`${place.council} beside ${other.council}`} id="beside">
      {all.length > 0 && (
        <DifferenceChart
          id="apart"
          title={`What makes ${place.council} and ${other.council} alike, and what sets them apart`}
          place={place.council}
          alike={alike.slice(0, mostDrawn)}
          apart={apart.slice(0, mostDrawn).toReversed()}
          links={{ table: '#all-compared' }}
        />
      )}
      <Details id="all-compared" summaryText="All that is compared, in figures">
        <DataTable
          stack
          class="hanse-peers"
          caption={`Figures of ${place.council} and ${other.council}, what sets them apart most first`}
          columns={[
            { label: 'Indicator' },
            { label: place.council, numeric: true, onCard: place.council },
            { label: other.council, numeric: true, onCard: other.council },
            { label: 'Here', numeric: true, onCard: 'Here' },
            { label: 'Share of the distance', numeric: true, onCard: 'Share of the distance' },
          ]}
          rows={all.map(({ id, name, by, share }) => {
            const { unit = '', here = null, there = null } = figures[id] ?? {}
            return [
              name,
              figureWords(here, unit),
              figureWords(there, unit),
              differenceWords(by),
              formatShare(share),
            ]
          })}
        />
      </Details>
    </Section>
  )
}
