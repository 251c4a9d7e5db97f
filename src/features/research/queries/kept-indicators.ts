import type { Reads } from '../../../kernel/db.ts'
import type { KeptIndicator } from '../published/changes.ts'
import type { IndicatorFacts } from '../published/facts.ts'
import type { Figure } from '../published/read-indicators.ts'

export const factColumns = [
  'slug',
  'title',
  'unit',
  'measures',
  'better',
  'kind',
  'topic',
  'publisher',
  'source',
  'licence',
  'address',
  'caveats',
  'dataset',
  'updated_on as updatedOn',
  'decimals',
] as const

/** What is kept of some indicators with every figure of theirs, by their names in addresses. */
export async function keptIndicators(
  db: Reads,
  slugs: readonly string[],
): Promise<Map<string, KeptIndicator>> {
  if (slugs.length === 0) return new Map()
  const rows = await db
    .selectFrom('indicator')
    .select(['id', ...factColumns])
    .where('slug', 'in', slugs)
    .execute()
  const figures = new Map(rows.map(({ id }) => [id, new Map<string, Figure>()]))
  const values = await db
    .selectFrom('indicator_value')
    .select([
      'indicator_id as id',
      'gss',
      'period',
      'until',
      'value',
      'lower_95 as lower',
      'upper_95 as upper',
      'mark',
      'published_as as publishedAs',
      'carried_from as carriedFrom',
    ])
    .where('indicator_id', 'in', rows.length > 0 ? rows.map(({ id }) => id) : [noIndicator])
    .execute()
  for (const { id, ...figure } of values)
    figures.get(id)!.set(`${figure.gss}|${figure.period}`, figure)
  return new Map(
    rows.map(({ id, ...facts }): [string, KeptIndicator] => [
      facts.slug,
      { id, facts: facts satisfies IndicatorFacts, figures: figures.get(id)! },
    ]),
  )
}

const noIndicator = '00000000-0000-0000-0000-000000000000'
