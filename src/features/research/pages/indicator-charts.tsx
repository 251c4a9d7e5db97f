import { MapChart } from '../../../ui/chart/map-chart.tsx'
import { RankedChart } from '../../../ui/chart/ranked-chart.tsx'
import { TimeChart, type TimeLine } from '../../../ui/chart/time-chart.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { hexagonSource } from '../../members/index.ts'
import { figureWords, periodWords } from '../indicator-words.ts'
import type { PlaceOnMap } from '../map-cells.ts'
import type { InPeriod } from '../over-time.ts'
import type { Place } from '../place.ts'
import type { Average, RankedPlace, Ranking, Shown } from '../ranking.ts'

interface Drawn {
  ranking: Ranking
  /** The place whose peers are shown, or that is marked. */
  marked: Place | null
}

const whatIsShown: Record<Shown['by'], string> = {
  all: 'all authorities',
  members: 'members',
  region: 'the authorities of one region',
  peers: 'a place and its peers',
}

/** The places shown in order, with the average of members and the middle of all. */
export function PlacesChart(
  props: Drawn & { rows: readonly RankedPlace[]; shown: Shown; csv: string },
) {
  const { ranking, marked, rows, shown, csv } = props
  const { indicator, middle, members } = ranking
  const ofMembers = membersRule(ranking, members)
  return (
    <RankedChart
      id="ranked"
      title={`${indicator.name}: ${whatIsShown[shown.by]} in order`}
      words={(value) => figureWords(value, indicator.unit)}
      links={{ table: '#table', csv }}
      rules={[
        ...(ofMembers ? [{ kind: 'average' as const, ...ofMembers }] : []),
        ...(middle === null
          ? []
          : [{ kind: 'middle' as const, name: 'Middle of all', value: middle }]),
      ]}
      rows={rows.map(({ place, value, lower, upper, memberSlug }) => ({
        name: place.council,
        value,
        lower,
        upper,
        member: memberSlug !== undefined,
        highlighted: place.gss === marked?.gss,
      }))}
    />
  )
}

/** All periods as lines: the place that is marked, the members, and the middle of all. */
export function PeriodsChart({ ranking, marked, time }: Drawn & { time: readonly InPeriod[] }) {
  const { indicator } = ranking
  const at = ({ until, period }: InPeriod) => ({ at: until, period: periodWords(period) })
  const plain = (one: InPeriod, value: number | null) => ({
    ...at(one),
    value,
    lower: null,
    upper: null,
  })
  const together = membersRule(ranking, ranking.members)
  const lines: (TimeLine | null)[] = [
    marked && {
      kind: 'itself',
      name: marked.council,
      points: time.map((one) => ({
        ...at(one),
        value: one.named[0] ?? null,
        lower: one.limits[0]?.[0] ?? null,
        upper: one.limits[0]?.[1] ?? null,
      })),
    },
    together && {
      kind: 'average',
      name: together.name,
      points: time.map((one) => plain(one, membersRule(ranking, one.members)?.value ?? null)),
    },
    { kind: 'middle', name: 'Middle of all', points: time.map((one) => plain(one, one.middle)) },
  ]
  return (
    <TimeChart
      id="periods"
      title={`${indicator.name} over time`}
      words={(value) => figureWords(value, indicator.unit)}
      lines={lines.filter((line) => line !== null)}
      links={{ table: '#periods-table' }}
    />
  )
}

/** All authorities on a map of hexagons. */
export function AuthoritiesMap(props: Drawn & { cells: readonly PlaceOnMap[]; csv: string }) {
  const { ranking, marked, cells, csv } = props
  const { indicator } = ranking
  return (
    <Section title="On a map" id="map">
      <MapChart
        id="on-map"
        title={`${indicator.name} on a map`}
        words={(value) => figureWords(value, indicator.unit)}
        cells={cells.map(({ gss, ...cell }) => ({ ...cell, highlighted: gss === marked?.gss }))}
        links={{ table: '#table', csv }}
        source={`${hexagonSource}.`}
      />
    </Section>
  )
}

/** What members have together, where it can stand beside the figure of one place: no sum of counts, no average of medians. */
function membersRule({ indicator }: Ranking, members: Average) {
  const { kind } = indicator
  if (kind === 'count') return null
  const unsound = kind === 'median' || kind === 'rank'
  const value = unsound ? members.middle : members.value
  return value === null
    ? null
    : { name: unsound ? 'Middle of members' : 'Average of members', value }
}
