import { type RawBuilder, sql } from 'kysely'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { NetworkContext } from '../../../kernel/network.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { inOrder, type Need } from '../need.ts'
import { type Asker, askerOf } from './asker.ts'
import { ideaNeeds } from './idea-needs.ts'
import { invoiceNeeds } from './invoice-needs.ts'
import { joiningNeeds } from './joining-needs.ts'
import { officeNeeds } from './office-needs.ts'
import { clearingNeeds, officerNeeds } from './officer-needs.ts'
import { partnerNeeds } from './partner-needs.ts'
import { positionNeeds } from './position-needs.ts'
import { quoteNeeds } from './quote-needs.ts'
import { signingNeeds } from './signing-needs.ts'

/** All that needs a person now, the most urgent first; one statement, with only those parts that their seats call for. */
export async function needsOf(db: Reads, viewer: Viewer, now: Date): Promise<Need[]> {
  const parts = partsFor(askerOf(viewer), now)
  if (parts.length === 0) return []
  const { rows } = await sql<Need>`${rule(now)} select * from (${all(parts)}) needs`.execute(db)
  return inOrder(rows)
}

/** How many things need a person now, for the top bar of every page; one statement. */
export async function countWork(
  db: Reads,
  viewer: Viewer,
  _network: NetworkContext,
  now: Date,
): Promise<number> {
  const parts = partsFor(askerOf(viewer), now)
  if (parts.length === 0) return 0
  const { rows } = await sql<{
    count: number
  }>`${rule(now)} select count(*)::int as count from (${all(parts)}) needs`.execute(db)
  return rows[0]?.count ?? 0
}

function partsFor(asker: Asker, now: Date): RawBuilder<unknown>[] {
  return [
    ...officerNeeds(asker, now),
    ...clearingNeeds(asker, now),
    ...signingNeeds(asker, now),
    ...officeNeeds(asker, now),
    ...joiningNeeds(asker, now),
    ...invoiceNeeds(asker),
    ...partnerNeeds(asker),
    ...quoteNeeds(asker),
    ...positionNeeds(asker, now),
    ...ideaNeeds(asker, now),
  ]
}

/** What the constitution in force asks of a council before it counts. */
function rule(now: Date): RawBuilder<unknown> {
  return sql`with rule as (select coalesce((select s.settings ->> 'clearanceToCount' from constitution s
    where s.effective_from <= ${dayOf(now)}::date order by s.effective_from desc limit 1), 'portfolio-holder') as level)`
}

function all(parts: RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(parts, sql` union all `)
}
