import type { Reads } from '../../../kernel/db.ts'

/** The recordings of an event that are published. */
export function videosOfEvent(
  db: Reads,
  eventId: string,
): Promise<{ slug: string; title: string }[]> {
  return db
    .selectFrom('video')
    .select(['slug', 'title'])
    .where('event_id', '=', eventId)
    .where('published_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('published_at')
    .execute()
}
