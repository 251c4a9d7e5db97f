import { DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { count } from '../../../ui/numbers.ts'
import { Section } from '../../../ui/page-head.tsx'
import { figureWords, ordinal, periodWords } from '../indicator-words.ts'
import { placeAddresses } from '../place.ts'
import type { Order, RankedPlace, Ranking, Shown } from '../ranking.ts'

export interface RankedTableProps {
  ranking: Ranking
  shown: Shown
  order: Order
  rows: readonly RankedPlace[]
  members: readonly { gss: string; council: string }[]
  regions: readonly string[]
}

/** What is shown, as it stands in the address. */
export function shownValue(shown: Shown): string {
  if (shown.by === 'region') return `region-${shown.region}`
  return shown.by === 'peers' ? `peers-${shown.gss}` : shown.by
}

const orderWords: Record<Order, string> = {
  highest: 'Highest first',
  lowest: 'Lowest first',
  name: 'By name',
  region: 'By region',
}

/** The places shown in figures, with what is shown and in which order to be chosen. */
export function RankedTable(props: RankedTableProps) {
  const { ranking, shown, order, rows, members, regions } = props
  const { indicator } = ranking
  const limits = rows.some(({ lower }) => lower !== null)
  const mixed = new Set(rows.map(({ period }) => period)).size > 1
  const shownOptions = [
    { value: 'all', label: 'All authorities' },
    { value: 'members', label: 'Members' },
    ...regions.map((region) => ({ value: `region-${region}`, label: region })),
    ...members.map(({ gss, council }) => ({
      value: `peers-${gss}`,
      label: `${council} and its peers`,
    })),
  ]
  return (
    <Section title="Figures of each place" id="table">
      <Filters
        label="Choose the places"
        action={`/indicators/${indicator.id}`}
        selects={[
          { name: 'show', label: 'Show', value: shownValue(shown), options: shownOptions },
          {
            name: 'sort',
            label: 'Order',
            value: order,
            options: Object.entries(orderWords).map(([value, label]) => ({ value, label })),
          },
        ]}
      />
      <DataTable
        stack
        class="hanse-peers hanse-ranked-table"
        caption={`${indicator.name}: ${count(rows.length, 'place')}, ${orderWords[order].toLowerCase()}`}
        columns={[
          { label: 'Place' },
          { label: 'Order', numeric: true, onCard: 'Order' },
          { label: 'Figure', numeric: true, onCard: 'Figure' },
          ...(limits ? [{ label: '95% limits', numeric: true, onCard: '95% limits' }] : []),
          ...(mixed ? [{ label: 'Period', onCard: 'Period' }] : []),
        ]}
        rows={rows.map((row) => cells(row, indicator.unit, limits, mixed))}
      />
      <p class="hanse-note">
        Order counts from the highest of {ranking.all.length}, which is not always the best; equal
        figures share their place. Counties stand beside their districts where both have a figure.
      </p>
    </Section>
  )
}

function cells(row: RankedPlace, unit: string, limits: boolean, mixed: boolean) {
  const { place, memberSlug, value, lower, upper, period, mark, carriedFrom, rank } = row
  const words = (one: number) => figureWords(one, unit)
  return [
    <>
      <a href={placeAddresses(place.gss, memberSlug).figures}>{place.council}</a>
      {memberSlug !== undefined && <span class="hanse-ranked__mark"> Member</span>}
    </>,
    ordinal(rank),
    <>
      {words(value)}
      {mark && <> {mark}</>}
      {carriedFrom && <span class="hanse-peers__source">from merged councils</span>}
    </>,
    ...(limits
      ? [lower === null || upper === null ? 'None' : `${words(lower)} to ${words(upper)}`]
      : []),
    ...(mixed ? [period === null ? '' : periodWords(period)] : []),
  ]
}
