import type { Reads } from '../../../kernel/db.ts'
import type { SeatKind } from '../../../kernel/seats.ts'
import { type QuoteRefusal, whyNotQuote } from '../election.ts'
import { preElectionOn } from './elections.ts'

/** Seats that councillors and elected mayors hold; who else sits for a council is paid by it. */
const elected: readonly SeatKind[] = ['leader', 'portfolio-holder']

/** For which councils (GSS codes) each person sits as a councillor on a day, ISO date. */
export async function councillorsOn(db: Reads, day: string): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('seat_holding as h')
    .innerJoin('seat as s', (join) =>
      join.onRef('s.network_id', '=', 'h.network_id').onRef('s.id', '=', 'h.seat_id'),
    )
    .select(['h.person_id as personId', 's.gss'])
    .where('s.kind', 'in', elected)
    .where('s.gss', 'is not', null)
    .where('h.from_date', '<=', day)
    .where((where) =>
      where.or([where('h.until_date', 'is', null), where('h.until_date', '>', day)]),
    )
    .execute()
  const found = Map.groupBy(rows, ({ personId }) => personId)
  return new Map([...found].map(([id, held]) => [id, [...new Set(held.map(({ gss }) => gss!))]]))
}

/** Who may not be quoted or pictured on a day, ISO date, by person, with the reason: councillors of a council before its election, in whatever seat they speak. */
export async function notToBeQuotedOn(db: Reads, day: string): Promise<Map<string, QuoteRefusal>> {
  const periods = await preElectionOn(db, day)
  if (periods.size === 0) return new Map()
  const councillors = await councillorsOn(db, day)
  return new Map(
    [...councillors].flatMap(([personId, councils]) => {
      const refusal = whyNotQuote(councils, periods)
      return refusal ? [[personId, refusal] as const] : []
    }),
  )
}
