import type { Row } from '../../documents/table/cell.ts'
import type { ProfileLine } from './profile.ts'

/** Every figure of a place beside the middles, as a table; `place` counts from the highest. */
export function profileTable(lines: readonly ProfileLine[]): Row[] {
  return [
    [
      'indicator',
      'name',
      'unit',
      'periods',
      'publisher',
      'figure',
      'figure of',
      'middle of peers',
      'middle of members',
      'middle of all',
      'place from the highest',
      'places with a figure',
    ],
    ...lines.map(({ indicator, value, carried, ofPeers, ofMembers, ofAll, rank, many }) => [
      indicator.id,
      indicator.name,
      indicator.unit,
      indicator.periods.join(' '),
      indicator.publisher,
      value,
      value === null ? null : ownerWords[carried ?? 'own'],
      ofPeers,
      ofMembers,
      ofAll,
      rank,
      many,
    ]),
  ]
}

const ownerWords = { own: 'itself', merged: 'the councils merged into it', county: 'its county' }
