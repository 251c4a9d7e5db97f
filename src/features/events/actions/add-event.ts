import { randomBytes } from 'node:crypto'
import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { type EventText, type EventTextRefusal, slugOf, whyNotWriteEvent } from '../event.ts'
import { byOffice, seatOfOffice } from './office.ts'
import { checkNamed, columnsOf, writeEvent } from './write-event.ts'

/** The office drafts an event; nobody outside the office sees it yet. Its address is made of its title and stays. */
export async function addEvent(
  act: Act,
  text: EventText,
): Promise<{ id: string; slug: string } | Refused<EventTextRefusal>> {
  const refused =
    whyNotWriteEvent(byOffice(act), text, { 'in-person': 0, online: 0 }) ??
    (await checkNamed(act, text))
  if (refused) return { refused }
  const stem = slugOf(text.title)
  for (let copy = 1; ; copy++) {
    const made = await act.db
      .insertInto('network_event')
      .values({
        network_id: act.networkId,
        id: newId(),
        slug: copy === 1 ? stem : `${stem}-${copy}`,
        ...columnsOf(text),
        invitation: randomBytes(16).toString('base64url'),
        created_at: act.now,
        created_by: act.by?.personId ?? null,
      })
      .onConflict((conflict) => conflict.columns(['network_id', 'slug']).doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst()
    if (!made) continue
    await writeEvent(act, made.id, text)
    await act.record({ name: 'event.added', seatId: seatOfOffice(act), subjectId: made.id })
    return made
  }
}
