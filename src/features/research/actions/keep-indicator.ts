import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import type { IndicatorChange } from '../published/changes.ts'
import type { Figure } from '../published/read-indicators.ts'

/** Keeps the facts of an indicator, new or changed; gives its id. */
export async function keepIndicator(
  { db, networkId, now }: Pick<Act, 'db' | 'networkId' | 'now'>,
  { id, facts, factsChanged }: Pick<IndicatorChange, 'id' | 'facts' | 'factsChanged'>,
): Promise<string> {
  const { updatedOn, ...same } = facts
  const columns = { ...same, updated_on: updatedOn, changed_at: now }
  if (id === null) {
    const made = newId()
    await db
      .insertInto('indicator')
      .values({ network_id: networkId, id: made, ...columns })
      .execute()
    return made
  }
  if (factsChanged) await db.updateTable('indicator').set(columns).where('id', '=', id).execute()
  return id
}

/** Keeps figures of one indicator, each in place of what stood for the same area and period. */
export async function keepFigures(
  { db, networkId }: Pick<Act, 'db' | 'networkId'>,
  importId: string,
  indicatorId: string,
  figures: readonly Figure[],
): Promise<void> {
  if (figures.length === 0) return
  const column = <K extends keyof Figure>(name: K) => figures.map((figure) => figure[name])
  const parts = figures.map(({ carriedFrom }) => carriedFrom && JSON.stringify(carriedFrom))
  // Lists as parameters: one statement whatever the number of figures.
  await sql`
    insert into indicator_value (network_id, indicator_id, import_id, gss, period, until, value, lower_95, upper_95, mark, published_as, carried_from)
    select ${networkId}::uuid, ${indicatorId}::uuid, ${importId}::uuid, one.*
    from unnest(${column('gss')}::text[], ${column('period')}::text[], ${column('until')}::date[],
      ${column('value')}::float8[], ${column('lower')}::float8[], ${column('upper')}::float8[],
      ${column('mark')}::text[], ${column('publishedAs')}::text[], ${parts}::jsonb[]) as one
    on conflict (network_id, indicator_id, gss, period) do update set
      until = excluded.until, value = excluded.value, lower_95 = excluded.lower_95,
      upper_95 = excluded.upper_95, mark = excluded.mark, published_as = excluded.published_as,
      carried_from = excluded.carried_from, import_id = excluded.import_id`.execute(db)
}
