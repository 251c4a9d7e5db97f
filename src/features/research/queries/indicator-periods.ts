import type { Reads } from '../../../kernel/db.ts'
import type { PeriodFigures } from '../over-time.ts'

/** Every figure of an imported indicator, period by period. */
export async function indicatorPeriods(db: Reads, indicatorId: string): Promise<PeriodFigures[]> {
  const rows = await db
    .selectFrom('indicator_value')
    .select(['gss', 'period', 'until', 'value'])
    .where('indicator_id', '=', indicatorId)
    .where('value', 'is not', null)
    .execute()
  const periods = new Map<string, { period: string; until: string; of: Map<string, number> }>()
  for (const { gss, period, until, value } of rows) {
    const found = periods.get(period) ?? { period, until, of: new Map() }
    periods.set(period, found)
    found.of.set(gss, value!)
  }
  return [...periods.values()]
}
