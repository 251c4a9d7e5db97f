import type { Act, Refused } from '../../../kernel/act.ts'
import { type FileContent, keepFile } from '../../../kernel/files.ts'
import { newId } from '../../../kernel/ids.ts'
import { lockEvent } from './lock-event.ts'
import { byOffice, seatOfOffice } from './office.ts'

export type EventFileRefusal = 'not-office' | 'unknown-event' | 'not-a-paper'

const kinds: { mime: string; starts: number[]; ends: RegExp }[] = [
  { mime: 'application/pdf', starts: [0x25, 0x50, 0x44, 0x46], ends: /\.pdf$/i },
  {
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    starts: [0x50, 0x4b, 3, 4],
    ends: /\.pptx$/i,
  },
  {
    mime: 'application/vnd.oasis.opendocument.presentation',
    starts: [0x50, 0x4b, 3, 4],
    ends: /\.odp$/i,
  },
]

/** The office adds slides or a paper, by its content a PDF or a presentation; everybody who may see the event can fetch it. */
export async function addEventFile(
  act: Act,
  given: { slug: string; title: string; file: Pick<FileContent, 'name' | 'bytes'> },
): Promise<{ id: string } | Refused<EventFileRefusal>> {
  if (!byOffice(act)) return { refused: 'not-office' }
  const event = await lockEvent(act, { slug: given.slug })
  if (!event) return { refused: 'unknown-event' }
  const { name, bytes } = given.file
  const kind = kinds.find(
    ({ starts, ends }) => ends.test(name) && starts.every((byte, at) => bytes[at] === byte),
  )
  if (!kind) return { refused: 'not-a-paper' }
  const id = newId()
  await act.db
    .insertInto('event_file')
    .values({
      network_id: act.networkId,
      id,
      event_id: event.id,
      title: given.title,
      file_id: await keepFile(act, { name, mime: kind.mime, bytes }),
      added_at: act.now,
      added_by: act.by?.personId ?? null,
    })
    .execute()
  await act.record({
    name: 'event-file.added',
    seatId: seatOfOffice(act),
    subjectId: id,
    facts: { event: event.id },
  })
  return { id }
}
