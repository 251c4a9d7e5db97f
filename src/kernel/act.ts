import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { Clock } from './clock.ts'
import { type Database, type Writes, writing } from './db.ts'
import { newId } from './ids.ts'
import type { Viewer } from './seats.ts'
import { viewerOfPerson } from './session.ts'

/** Why a deed was not done: a value, never an exception. `refused` names it, the rest are its facts. */
export type Refused<R> = { refused: R }

/** Whether a deed was refused. */
export function isRefused(value: unknown): value is Refused<unknown> {
  return typeof value === 'object' && value !== null && 'refused' in value
}

/** What an event says beside who, when and in what capacity: ids, hashes and words of ours, never names or text. */
export type Facts = Record<string, string | number | boolean | null | string[]>

/** One deed in progress: the transaction, the moment, and who does it in what seats, as of this moment. */
export interface Act {
  db: Writes
  networkId: string
  now: Date
  /** Null when the system itself acts, by a job. */
  by: Viewer | null
  /** Writes who did what, in what capacity, into the hash-chained record, in this transaction. */
  record(event: EventFacts): Promise<void>
  /** Adds a job that runs once this transaction has committed, and not if it does not. */
  enqueue(
    job: string,
    payload: Record<string, unknown>,
    when?: { at?: Date; key?: string },
  ): Promise<void>
}

export interface EventFacts {
  /** Past tense, with its noun: 'ballot.cast'. */
  name: string
  /** The seat in which the person acted. */
  seatId?: string | null
  /** The council for which they acted. */
  gss?: string | null
  subjectId?: string | null
  facts?: Facts
}

/** What every deed needs of the installation. */
export interface Installation {
  database: Database
  clock: Clock
}

/** Does one deed as a person in one transaction: their seats are read inside it, so that a seat that ended gives no right. A refusal rolls everything back. */
export function actAs<T>(
  { database, clock }: Installation,
  networkId: string,
  personId: string | null,
  deed: (act: Act) => Promise<T>,
): Promise<T> {
  return writing<T>(database, networkId, async (db, undo) => {
    const now = clock()
    const by = personId === null ? null : await viewerOfPerson(db, networkId, personId, now)
    const result = await deed(actIn(db, networkId, by, now))
    return isRefused(result) ? undo(result) : result
  })
}

function actIn(db: Writes, networkId: string, by: Viewer | null, now: Date): Act {
  return {
    db,
    networkId,
    now,
    by,
    record: (event) => appendEvent(db, networkId, by, now, event),
    async enqueue(job, payload, when = {}) {
      const whole = JSON.stringify({ ...payload, networkId })
      await sql`select enqueue_job(${job}, ${whole}::json, ${when.at ?? null}::timestamptz, ${when.key ?? null})`.execute(
        db,
      )
    },
  }
}

async function appendEvent(
  db: Writes,
  networkId: string,
  by: Viewer | null,
  now: Date,
  event: EventFacts,
): Promise<void> {
  const id = newId()
  const person = by?.personId ?? null
  const { name, seatId: seat = null, gss = null, subjectId: subject = null } = event
  const facts = canonicalize({
    id,
    at: now.toISOString(),
    name,
    person,
    seat,
    gss,
    subject,
    facts: event.facts ?? {},
  })
  await sql`select append_event(${networkId}::uuid, ${id}::uuid, ${now}::timestamptz, ${name}, ${person}::uuid,
    ${seat}::uuid, ${gss}, ${subject}::uuid, ${facts})`.execute(db)
}
