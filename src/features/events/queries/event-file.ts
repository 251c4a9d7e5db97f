import type { Reads } from '../../../kernel/db.ts'
import { type FileContent, keptFile } from '../../../kernel/files.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { eventBySlug } from './event-page.ts'

/** Slides or a paper of an event, for whoever may see the event. */
export async function eventFile(
  db: Reads,
  id: string,
  asker: { viewer: Viewer | null; invitation: string },
): Promise<FileContent | null> {
  const row = await db
    .selectFrom('event_file as f')
    .innerJoin('network_event as e', (join) =>
      join.onRef('e.network_id', '=', 'f.network_id').onRef('e.id', '=', 'f.event_id'),
    )
    .select(['f.file_id', 'e.slug'])
    .where('f.id', '=', id)
    .executeTakeFirst()
  if (!row || !(await eventBySlug(db, row.slug, asker))) return null
  return keptFile(db, row.file_id)
}
