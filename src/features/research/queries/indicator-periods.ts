import type { Reads } from '../../../kernel/db.ts'
import type { PeriodFigures } from '../over-time.ts'

interface Period extends PeriodFigures {
  of: Map<string, number>
  limits: Map<string, readonly [number, number]>
}

/** Every figure of an imported indicator, period by period. */
export async function indicatorPeriods(db: Reads, indicatorId: string): Promise<PeriodFigures[]> {
  const rows = await db
    .selectFrom('indicator_value')
    .select(['gss', 'period', 'until', 'value', 'lower_95', 'upper_95'])
    .where('indicator_id', '=', indicatorId)
    .where('value', 'is not', null)
    .execute()
  const periods = new Map<string, Period>()
  for (const { gss, period, until, value, lower_95, upper_95 } of rows) {
    const found = periods.get(period) ?? { period, until, of: new Map(), limits: new Map() }
    periods.set(period, found)
    found.of.set(gss, value!)
    if (lower_95 !== null && upper_95 !== null) found.limits.set(gss, [lower_95, upper_95])
  }
  return [...periods.values()]
}
