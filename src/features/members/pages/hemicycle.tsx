import { DataTable } from '../../../ui/data-table.tsx'
import { formatNumber, formatShare } from '../../../ui/numbers.ts'
import type { PartySeats } from '../control.ts'
import { layOutHemicycle } from '../hemicycle.ts'

/** Parties that have a look of their own; all others share one. Colour is the second signal: the table has the same order. */
const looks = ['Labour', 'Conservative', 'Liberal Democrat', 'Green', 'Independent', 'Plaid Cymru']

function lookOf(party: string): string {
  const at = looks.findIndex((name) => party.toLowerCase().startsWith(name.toLowerCase()))
  return at < 0 ? 'other' : looks[at]!.toLowerCase().replace(' ', '-')
}

/** Seats by party as a half circle, each a dot of a line with round ends, with a table of the same figures below. */
export function SeatsByParty(props: {
  parties: readonly PartySeats[]
  caption: string
  id: string
}) {
  const { parties, caption, id } = props
  const total = parties.reduce((sum, { seats }) => sum + seats, 0)
  if (total === 0) return null
  const { width, height, r, seats } = layOutHemicycle(parties)
  const paths = Map.groupBy(seats, ({ party }) => party)
  return (
    <div class="hanse-hemicycle">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-t`}>
        <title id={`${id}-t`}>
          {`${caption}: ${parties.map(({ party, seats: number }) => `${number} ${party}`).join(', ')}`}
        </title>
        {[...paths].map(([party, own]) => (
          <path
            class={`hanse-party hanse-party--${lookOf(party)}`}
            stroke-width={r * 2}
            d={own.map(({ x, y }) => `M${x} ${y}h0`).join('')}
          />
        ))}
      </svg>
      <DataTable
        caption={caption}
        columns={[
          { label: 'Party' },
          { label: 'Seats', numeric: true },
          { label: 'Share', numeric: true },
        ]}
        rows={parties.map(({ party, seats: number }) => [
          <>
            <i class={`hanse-party__key hanse-party--${lookOf(party)}`}></i>
            {party}
          </>,
          formatNumber(number),
          formatShare(number / total),
        ])}
        foot={['All', formatNumber(total), '']}
      />
    </div>
  )
}
