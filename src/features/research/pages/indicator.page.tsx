import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { figureWords, periodsOf, periodWords, unitWords } from '../indicator-words.ts'
import type { PlaceOnMap } from '../map-cells.ts'
import type { InPeriod } from '../over-time.ts'
import type { Place } from '../place.ts'
import type { Order, RankedPlace, Ranking, Shown } from '../ranking.ts'
import { AverageFigures } from './average-figures.tsx'
import { AuthoritiesMap, PeriodsChart, PlacesChart } from './indicator-charts.tsx'
import { NotShown } from './not-shown.tsx'
import { RankedTable } from './ranked-table.tsx'

export interface IndicatorPageProps {
  frame: Frame
  ranking: Ranking
  shown: Shown
  order: Order
  /** What is shown, in the order asked for. */
  rows: readonly RankedPlace[]
  /** The place whose peers are shown, or that is marked. */
  marked: Place | null
  members: readonly { gss: string; council: string }[]
  regions: readonly string[]
  cells: readonly PlaceOnMap[]
  /** Empty where only the newest figures are known. */
  time: readonly InPeriod[]
  /** Today, ISO date, for the citation. */
  day: string
  baseUrl: string
}

/** One indicator: all authorities in order, the members among them, over time, and what the comparison does not show. */
export function indicatorPage(props: IndicatorPageProps): VNode {
  const { frame, ranking } = props
  const { indicator } = ranking
  const csv = `/indicators/${indicator.id}/figures.csv`
  const body = (
    <>
      <PageHead
        kicker={indicator.topic}
        title={indicator.name}
        lead={measuresOf(ranking)}
        note={[unitWords(indicator.unit), periodsOf(indicator), indicator.publisher]
          .filter(Boolean)
          .join('. ')}
      />
      <AverageFigures ranking={ranking} network={frame.network.name} />
      <PlacesChart {...props} csv={csv} />
      <NotShown ranking={ranking} />
      <AuthoritiesMap {...props} csv={csv} />
      {props.time.length > 1 && <OverTime {...props} />}
      <RankedTable {...props} />
      <About {...props} />
    </>
  )
  const shared = {
    ...frame,
    title: indicator.name,
    breadcrumbs: [{ label: 'Figures', href: '/indicators' }],
  }
  return frame.viewer ? (
    <Workspace {...shared}>{body}</Workspace>
  ) : (
    <Public
      {...shared}
      description={`${indicator.name}: all authorities of the United Kingdom, the members of ${frame.network.name} among them.`}
    >
      {body}
    </Public>
  )
}

const betterWords = {
  more: 'More is better.',
  less: 'Less is better.',
  neither: 'Neither more nor less is better.',
}

function measuresOf({ indicator }: Ranking): string {
  const measures = indicator.facts?.measures ?? ''
  const sentence = measures && measures !== indicator.unit ? `${measures.replace(/\.$/, '')}. ` : ''
  return `${sentence}${betterWords[indicator.better]}`
}

function OverTime({ ranking, time, marked }: IndicatorPageProps) {
  const { unit, kind } = ranking.indicator
  const words = (value: number | null) => figureWords(value, unit)
  const unsound = kind === 'median' || kind === 'rank'
  const together =
    kind === 'count' ? 'Members together' : unsound ? 'Middle of members' : 'Average of members'
  return (
    <Section title="Over time" id="time">
      <PeriodsChart ranking={ranking} marked={marked} time={time} />
      <div id="periods-table">
        <DataTable
          stack
          class="hanse-peers"
          caption="All the periods that are known here, the oldest first"
          columns={[
            { label: 'Period' },
            ...(marked ? [{ label: marked.council, numeric: true, onCard: marked.council }] : []),
            { label: together, numeric: true, onCard: together },
            { label: 'Of members', numeric: true, onCard: 'Of members' },
            { label: 'Middle of all', numeric: true, onCard: 'Middle of all' },
            { label: 'Of authorities', numeric: true, onCard: 'Of authorities' },
          ]}
          rows={time.map(({ period, places, middle, members, named }) => [
            periodWords(period),
            ...(marked ? [words(named[0] ?? null)] : []),
            words(unsound ? members.middle : members.value),
            `${members.of} of ${members.many}`,
            words(middle),
            String(places),
          ])}
        />
      </div>
      <p class="hanse-note">
        Members are those of today in every period. Where fewer of them have a figure in one period
        than in another, the two are not of the same places.
      </p>
    </Section>
  )
}

function About({ ranking, day, baseUrl, frame }: IndicatorPageProps) {
  const { indicator } = ranking
  const { facts } = indicator
  const address = `/indicators/${indicator.id}`
  const licence = facts?.licence || 'Open Government Licence v3.0'
  const caveats = plainly(facts?.caveats ?? '')
  return (
    <Section title="Source and use" id="source">
      <Definitions
        items={[
          { term: 'Published by', detail: indicator.publisher || 'not named' },
          Boolean(facts?.address) && {
            term: 'Where',
            detail: <a href={facts!.address}>The publisher’s page</a>,
          },
          Boolean(facts?.updatedOn) && {
            term: 'Last changed',
            detail: formatDate(facts!.updatedOn!),
          },
          { term: 'Licence', detail: facts && !facts.licence ? 'not named' : licence },
          {
            term: 'Download',
            detail: (
              <>
                <a href={`${address}/figures.csv`}>CSV</a>,{' '}
                <a href={`${address}/figures.json`}>JSON</a>
              </>
            ),
          },
          {
            term: 'Cite this',
            detail: (
              <span class="hanse-cite">
                {indicator.publisher || 'Publisher not named'}: {indicator.name},{' '}
                {periodWords(indicator.periods[0] ?? day)}, {licence}. By authority at {baseUrl}
                {address}, {frame.network.name}, read on {formatDate(day)}.
              </span>
            ),
          },
        ]}
      />
      {caveats.length > 0 && (
        <Details summaryText="What the publisher says of these figures">
          {caveats.map((paragraph) => (
            <p class="hanse-measure">{paragraph}</p>
          ))}
        </Details>
      )}
    </Section>
  )
}

/** Paragraphs without the marks of a publisher's links and headings. */
function plainly(text: string): string[] {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^#+\s*/gm, '')
    .replaceAll(/\*\*/g, '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
