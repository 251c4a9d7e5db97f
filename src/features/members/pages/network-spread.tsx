import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { count, formatNumber } from '../../../ui/numbers.ts'
import type { NetworkView, Politics } from '../queries/network.ts'
import type { Share } from '../spread.ts'
import { SeatsByParty } from './hemicycle.tsx'
import { SourceText } from './source-text.tsx'

/** Where the members lie and what kind of councils they are. */
export function SpreadTable(props: {
  caption: string
  what: string
  shares: readonly Share[]
  foot?: readonly string[] | undefined
}) {
  return (
    <DataTable
      caption={props.caption}
      columns={[
        { label: props.what },
        { label: 'Councils', numeric: true },
        { label: 'People', numeric: true },
      ]}
      rows={props.shares.map(({ name, councils, people }) => [
        name,
        formatNumber(councils),
        formatNumber(people),
      ])}
      foot={props.foot}
    />
  )
}

/** Who runs the members, as far as it was entered with a source, with their seats by party. */
export function PoliticalSpread({ view }: { view: NetworkView }) {
  const { politics, network } = view
  return (
    <section class="hanse-section" aria-labelledby="politics">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="politics">
          Political control
        </h2>
      </div>
      {politics.entered === 0 ? (
        <p class="hanse-note hanse-measure">
          None is entered that speaks for this day. Who runs a council is written down with its
          source and never guessed; after four years every seat has been up for election, so an
          older count says nothing of the day.
        </p>
      ) : (
        <>
          <p class="hanse-measure">
            Entered for {politics.entered} of {count(network.members.length, 'member')}
            {politics.between && `, as of ${range(politics.between)}`}.{' '}
            {politics.sources.length === 1 ? (
              <>
                Source: <SourceText source={politics.sources[0]!} />.
              </>
            ) : (
              'Each council’s page has its source.'
            )}
          </p>
          <div class="hanse-cols">
            {politics.counted > 0 && (
              <div class="hanse-c7">
                <SeatsByParty
                  id="hemicycle"
                  parties={politics.parties}
                  caption={`Seats by party in ${count(politics.counted, 'council')}`}
                />
              </div>
            )}
            <div class="hanse-c5">
              <ControlTable politics={politics} members={network.members.length} />
            </div>
          </div>
        </>
      )}
    </section>
  )
}

function ControlTable({ politics, members }: { politics: Politics; members: number }) {
  const known = politics.byControl.reduce((sum, { councils }) => sum + councils, 0)
  if (known === 0)
    return (
      <p class="hanse-note">
        These sources count seats. Who runs the councils is not entered for this day.
      </p>
    )
  return (
    <DataTable
      caption="Councils by who runs them"
      columns={[{ label: 'Control' }, { label: 'Councils', numeric: true }]}
      rows={[
        ...politics.byControl.map(({ control, councils }) => [control, formatNumber(councils)]),
        ['Not entered', formatNumber(members - known)],
      ]}
    />
  )
}

function range([first, last]: [string, string]): string {
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`
}
