import type { Reads } from '../../../kernel/db.ts'

export interface SessionLine {
  id: string
  device: string
  createdAt: Date
  lastSeenAt: Date
}

/** A person's own open sessions, the newest first. */
export function openSessions(db: Reads, personId: string, now: Date): Promise<SessionLine[]> {
  return db
    .selectFrom('session')
    .select(['id', 'device', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute()
}

export interface OutboxLetter {
  id: string
  recipient: string
  subject: string
  body: string
  createdAt: Date
}

/** The newest letters of the demonstration's outbox. */
export function outbox(db: Reads, limit = 50): Promise<OutboxLetter[]> {
  return db
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'body', 'created_at as createdAt'])
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
}

/** Who is known by an address, however it is written; null where nobody is. */
export async function personByEmail(db: Reads, email: string): Promise<string | null> {
  const known = await db
    .selectFrom('person')
    .select('id')
    .where((where) => where.eb(where.fn('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()
  return known?.id ?? null
}

/** A person who was not erased; null where there is none. */
export async function personById(
  db: Reads,
  personId: string,
): Promise<{ personId: string; name: string; email: string } | null> {
  const known = await db
    .selectFrom('person')
    .select(['id as personId', 'name', 'email'])
    .where('id', '=', personId)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  return known ?? null
}
