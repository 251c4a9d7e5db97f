import type { Cell, Row } from '../../documents/table/cell.ts'
import type { MemberSpell } from './queries/members-on.ts'

const heads = [
  'gss',
  'council',
  'official_name',
  'nation',
  'region',
  'people',
  'people_source',
  'kind',
  'from',
  'from_precision',
  'from_not_before',
  'from_source',
  'until',
  'until_precision',
  'until_not_before',
  'until_source',
]

/** Every membership, past and present, as rows of a table with its heads; days are ISO dates, `until` is the first day without. */
export function membershipTable(spells: readonly MemberSpell[]): Row[] {
  return [
    heads,
    ...spells.map((spell): Cell[] => {
      const { from, until } = spell
      return [
        spell.gss,
        spell.council,
        spell.name,
        spell.nation,
        spell.region,
        spell.population,
        spell.populationSource,
        spell.kind,
        ...[from, until].flatMap((fact) => [
          fact?.date ?? null,
          fact?.precision ?? null,
          fact?.notBefore ?? null,
          fact?.source ?? null,
        ]),
      ]
    }),
  ]
}
