import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

/** A decision in a list: how many have decided, and how many of its councils are not admitted yet. */
export interface DecisionLine {
  id: string
  title: string
  joinsOn: string
  openedAt: Date
  closesAt: Date
  closedAt: Date | null
  agreed: boolean
  voters: number
  decided: number
  councils: number
  toAdmit: number
}

/** Every decision of the executive on admissions, the newest first. */
export async function decisionLines(db: Reads): Promise<DecisionLine[]> {
  const { rows } = await sql<DecisionLine>`
    select d.id, d.title, d.joins_on::text as "joinsOn", d.opened_at as "openedAt", d.closes_at as "closesAt",
      d.closed_at as "closedAt", coalesce(d.outcome ->> 'onTheseBallots' = 'agreed', false) as agreed,
      (select count(*)::int from admission_voter v where v.network_id = d.network_id and v.decision_id = d.id) as voters,
      (select count(distinct b.seat_id)::int from admission_ballot b
        where b.network_id = d.network_id and b.decision_id = d.id) as decided,
      (select count(*)::int from admission_application x
        where x.network_id = d.network_id and x.decision_id = d.id) as councils,
      (select count(*)::int from admission_application x
        join application a on a.network_id = x.network_id and a.id = x.application_id
        where x.network_id = d.network_id and x.decision_id = d.id and a.closed_at is null) as "toAdmit"
    from admission_decision d order by d.opened_at desc, d.id desc`.execute(db)
  return rows
}
