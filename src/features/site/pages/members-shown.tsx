import { DataTable } from '../../../ui/data-table.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import { renderPart } from '../../../ui/render.ts'
import { type MemberSpell, MembersMap, nationNames } from '../../members/index.ts'

/** The members on a map and in a table, each as HTML of ours. */
export interface MembersShown {
  map: string
  /** Null where the table would be longer than the page; then it stands with the members. */
  table: string | null
}

/** So many can be listed on a page that is about something else. */
export const mostListed = 60

/** Draws the map of the members and the same as a table; it depends on nothing but what is given. */
export function membersShown(
  networkName: string,
  members: readonly MemberSpell[],
  populationSource: string | null,
): MembersShown {
  const listed = members.length > mostListed ? [] : members
  const rows = listed.map((member) => [
    <a href={`/members/${member.slug}`}>{member.council}</a>,
    member.region ?? nationNames[member.nation],
    member.population === null ? 'no figure' : formatNumber(member.population),
  ])
  return {
    map: renderPart(
      <MembersMap
        networkName={networkName}
        members={members}
        populationSource={populationSource}
      />,
    ),
    table:
      rows.length === 0
        ? null
        : renderPart(
            <DataTable
              caption={`Members and their population${populationSource ? `, ${populationSource}` : ''}`}
              columns={[
                { label: 'Council' },
                { label: 'Nation or region' },
                { label: 'People', numeric: true },
              ]}
              rows={rows}
            />,
          ),
  }
}
