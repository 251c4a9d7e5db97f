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
      'lower 95',
      'upper 95',
      'middle of peers',
      'middle of members',
      'middle of all',
      'place from the highest',
      'places with a figure',
    ],
    ...lines.map(({ indicator, value, limits, carried, ofPeers, ofMembers, ofAll, rank, many }) => [
      indicator.id,
      indicator.name,
      indicator.unit,
      indicator.periods.join(' '),
      indicator.publisher,
      value,
      value === null ? null : ownerWords[carried ?? 'own'],
      limits?.[0] ?? null,
      limits?.[1] ?? null,
      ofPeers,
      ofMembers,
      ofAll,
      rank,
      many,
    ]),
  ]
}

const ownerWords = { own: 'itself', merged: 'the councils merged into it', county: 'its county' }
