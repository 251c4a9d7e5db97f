import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { dayOf } from './clock.ts'
import type { Reads } from './db.ts'
import type { HeldSeat, Viewer } from './seats.ts'

/** A new secret of 256 random bits, for a cookie or a link; only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** The form in which a token is stored. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The person behind a session token, with the seats they hold today; null if the session is over or of another network. */
export async function viewerOfToken(
  db: Reads,
  networkId: string,
  token: string,
  now: Date,
): Promise<Viewer | null> {
  const row = await viewers(db, networkId, now)
    .innerJoin('session', (join) =>
      join
        .onRef('session.network_id', '=', 'person.network_id')
        .onRef('session.person_id', '=', 'person.id'),
    )
    .select('session.id as sessionId')
    .where('session.token_hash', '=', hashToken(token))
    .where('session.revoked_at', 'is', null)
    .where('session.expires_at', '>', now)
    .executeTakeFirst()
  return row ?? null
}

/** The person with the seats they hold today, for a deed in progress; null if there is no such person. */
export async function viewerOfPerson(
  db: Reads,
  networkId: string,
  personId: string,
  now: Date,
): Promise<Viewer | null> {
  const row = await viewers(db, networkId, now)
    .select(sql<string>`''`.as('sessionId'))
    .where('person.id', '=', personId)
    .executeTakeFirst()
  return row ?? null
}

function viewers(db: Reads, networkId: string, now: Date) {
  const today = dayOf(now)
  const seats = sql<HeldSeat[]>`coalesce((
    select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'gss', s.gss,
      'council', a.short_name, 'councilSlug', a.slug) order by s.gss nulls first, h.from_date)
    from seat_holding h
    join seat s on s.network_id = h.network_id and s.id = h.seat_id
    left join authority a on a.gss = s.gss
    where h.network_id = person.network_id and h.person_id = person.id
      and h.from_date <= ${today}::date and (h.until_date is null or h.until_date > ${today}::date)
  ), '[]'::json)`
  return db
    .selectFrom('person')
    .select([
      'person.id as personId',
      'person.name',
      'person.email',
      'person.demonstration',
      seats.as('seats'),
    ])
    .where('person.network_id', '=', networkId)
    .where('person.erased_at', 'is', null)
}
