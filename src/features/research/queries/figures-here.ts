import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import {
  type FiguresHere,
  figuresWith,
  type ImportedIndicator,
  type LatestFigure,
} from '../latest.ts'
import { shippedFigures } from '../shipped/index.ts'
import { newestImport } from './imports.ts'
import { factColumns } from './kept-indicators.ts'

/** By network: what was read, as of its newest import. */
const kept = new Map<string, { import: string; figures: FiguresHere }>()
/** So many networks are kept in memory; the one asked for longest ago goes first. */
const mostKept = 20

const withoutImports = figuresWith(shippedFigures(), [])

/** The figures of a network, with those that it imported. The newest import is asked for in the reader's own snapshot, so nobody sees older figures than it. */
export async function figuresHere(db: Reads, networkId: string): Promise<FiguresHere> {
  const newest = await newestImport(db)
  if (!newest) return withoutImports
  const found = kept.get(networkId)
  const figures =
    found?.import === newest
      ? found.figures
      : figuresWith(shippedFigures(), await importedIndicators(db))
  kept.delete(networkId)
  kept.set(networkId, { import: newest, figures })
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return figures
}

async function importedIndicators(db: Reads): Promise<ImportedIndicator[]> {
  const rows = await db
    .selectFrom('indicator')
    .select(['id', 'changed_at as changedAt', ...factColumns])
    .orderBy('title')
    .execute()
  const { rows: values } = await sql<LatestFigure & { id: string; gss: string }>`
    select distinct on (indicator_id, gss) indicator_id as id, gss, value, lower_95 as lower,
      upper_95 as upper, period, mark, carried_from as "carriedFrom"
    from indicator_value order by indicator_id, gss, until desc, period desc`.execute(db)
  const latest = new Map(rows.map(({ id }) => [id, new Map<string, LatestFigure>()]))
  for (const { id, gss, ...figure } of values) latest.get(id)!.set(gss, figure)
  return rows.map(({ id, changedAt, ...facts }) => ({
    id,
    changedAt,
    facts,
    latest: latest.get(id)!,
  }))
}
