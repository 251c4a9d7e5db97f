import { type RawBuilder, sql } from 'kysely'

/** The end of a working day of this date, in the United Kingdom, as SQL. */
export function endOfDay(date: RawBuilder<unknown>): RawBuilder<Date> {
  return sql<Date>`((${date} + time '17:00') at time zone 'Europe/London')`
}

/** The last moment of a consultation of this alias, null where it has no closing date, as SQL. */
export function closeOf(alias: string): RawBuilder<Date | null> {
  const c = sql.ref(alias)
  return sql`((${c}.closes + coalesce(${c}.closes_time, '23:59')::time) at time zone 'Europe/London')`
}

/** When a step of the timetable of a consultation begins or ends, null where none is set, as SQL. */
export function stepOf(
  alias: string,
  step: 'call' | 'draft' | 'clearance' | 'sign-off' | 'submission',
  edge: 'from_date' | 'until_date',
): RawBuilder<Date | null> {
  const c = sql.ref(alias)
  return sql`(select ${endOfDay(sql`t.${sql.ref(edge)}`)} from timetable_step t
    where t.network_id = ${c}.network_id and t.consultation_id = ${c}.id and t.step = ${step})`
}

/** Whether a consultation still takes contributions: nothing has been frozen, and it has not closed, as SQL. */
export function stillOpen(alias: string, now: Date): RawBuilder<boolean> {
  const c = sql.ref(alias)
  return sql`(coalesce(${closeOf(alias)}, 'infinity') > ${now} and not exists (
    select from response r join response_version v on v.network_id = r.network_id and v.response_id = r.id
    where r.network_id = ${c}.network_id and r.consultation_id = ${c}.id))`
}
