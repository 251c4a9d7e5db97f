import type { Posted } from '../../../ui/form.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import { membersAddress, type Shown } from '../members-address.ts'
import { countWords } from '../membership.ts'
import { oneSource } from '../network-on.ts'
import type { NetworkView } from '../queries/network.ts'
import { AnotherDay, ChangedDays } from './another-day.tsx'
import { HexagonMap } from './hexagon-map.tsx'
import { MembersMap } from './members-map.tsx'
import { MembersTable, OtherSpells } from './members-tables.tsx'
import { NetworkChanges } from './network-changes.tsx'
import { NetworkFigures } from './network-figures.tsx'
import { PoliticalSpread, SpreadTable } from './network-spread.tsx'

export interface NetworkBodyProps {
  view: NetworkView
  name: string
  today: string
  shown: Shown
  form: Posted
}

/** All that the page of a day says below its head; it follows from the register alone, so it may be kept. */
export function NetworkBody({ view, name, today, shown, form }: NetworkBodyProps) {
  const { network, day } = view
  const source = oneSource(network.members)
  const on = day === today ? null : day
  return (
    <>
      <ChangedDays changes={view.changes} day={day} today={today} shown={shown} />
      <div class="hanse-cols hanse-members__top">
        <div class="hanse-c7">
          <p class="hanse-note hanse-members__switch">
            {shown.hexagons ? (
              <a href={membersAddress({ ...shown, hexagons: false, page: 1 })}>Show the map</a>
            ) : (
              <a href={membersAddress({ ...shown, hexagons: true, page: 1 })}>
                Show each district the same size
              </a>
            )}{' '}
            <a href="#by-name">Skip to the table</a>
          </p>
          {shown.hexagons ? (
            <HexagonMap networkName={name} members={network.members} />
          ) : (
            <MembersMap networkName={name} members={network.members} populationSource={source} />
          )}
        </div>
        <div class="hanse-c5">
          <SpreadTable
            caption="Councils by nation"
            what="Nation"
            shares={view.byNation}
            foot={['All', countWords(network.count), formatNumber(network.people)]}
          />
          <SpreadTable caption="Councils by region" what="Region" shares={view.byRegion} />
          <SpreadTable caption="Councils by kind" what="Kind" shares={view.byKind} />
          <p class="hanse-note">
            <a href="/members.csv">All memberships with sources (CSV)</a>,{' '}
            <a href={membersAddress({ on }, '/members/spread.csv')}>these tables (CSV)</a>,{' '}
            <a href={membersAddress({ on, since: shown.since }, '/members.json')}>
              all of this page (JSON)
            </a>
          </p>
        </div>
      </div>
      <NetworkFigures view={view} source={source} />
      <NetworkChanges view={view} />
      {/* Where the form came back with errors it stands above, with them. */}
      {Object.keys(form.errors).length === 0 && (
        <AnotherDay form={form} day={day} today={today} shown={shown} />
      )}
      <PoliticalSpread view={view} />
      <MembersTable members={network.members} name={name} shown={shown} />
      <OtherSpells
        id="perhaps"
        title="Perhaps members on that day"
        note="The sources leave it open. They are not in the count, only in its upper end."
        spells={network.perhaps}
      />
      <OtherSpells
        id="beside"
        title="Associates and observers"
        note="They take part, and are not counted among the members that sign."
        spells={view.beside}
      />
      <OtherSpells
        id="former"
        title="Were members before"
        note="Councils that had left by then, or were merged into another."
        spells={network.former}
      />
    </>
  )
}
