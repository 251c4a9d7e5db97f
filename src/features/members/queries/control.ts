import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { Control } from '../control.ts'

/** A control as entered; of two entries for one council and day the newer one counts. */
export type ControlFact = Control

/** Every control that the office has entered, by council and day. */
export async function allControls(db: Reads): Promise<ControlFact[]> {
  const { rows } = await sql<ControlFact>`
    select distinct on (gss, on_date) gss, on_date as "onDate", control, parties, source
    from political_control order by gss, on_date, entered_at desc, id desc`.execute(db)
  return rows
}

/** The controls of one council, the newest day first. */
export async function controlsOf(db: Reads, gss: string): Promise<ControlFact[]> {
  const { rows } = await sql<ControlFact>`
    select distinct on (on_date) gss, on_date as "onDate", control, parties, source
    from political_control where gss = ${gss} order by on_date desc, entered_at desc, id desc`.execute(
    db,
  )
  return rows
}
