import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { type Control, type ControlRefusal, whyNotEnterControl } from '../control.ts'
import { byOffice } from './by-office.ts'

/** The office writes down who runs a council and how its seats are shared on a day, with the source; what was entered before stays on record. */
export async function enterControl(
  act: Act,
  control: Control,
): Promise<{ controlId: string } | Refused<ControlRefusal>> {
  const office = byOffice(act)
  const authority = await act.db
    .selectFrom('authority')
    .select('gss')
    .where('gss', '=', control.gss)
    .executeTakeFirst()
  const refusal = whyNotEnterControl(office.may, authority !== undefined, control, dayOf(act.now))
  if (refusal) return { refused: refusal }
  const controlId = newId()
  await act.db
    .insertInto('political_control')
    .values({
      network_id: act.networkId,
      id: controlId,
      gss: control.gss,
      on_date: control.onDate,
      control: control.control,
      parties: JSON.stringify(control.parties),
      source: control.source,
      entered_at: act.now,
      entered_by: act.by?.personId ?? null,
    })
    .execute()
  await act.record({
    name: 'political-control.entered',
    seatId: office.seatId,
    gss: control.gss,
    subjectId: controlId,
    facts: { on: control.onDate, parties: control.parties.length },
  })
  return { controlId }
}
