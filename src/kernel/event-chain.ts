import canonicalize from 'canonicalize'
import { sha256 } from './hash.ts'

/** What one event says: who, in what capacity, for which council, what and when. Ids, never names. */
export interface EventRow {
  id: string
  /** ISO 8601, UTC, to the millisecond. */
  at: string
  name: string
  person_id: string | null
  seat_id: string | null
  gss: string | null
  subject_id: string | null
}

/** One link of the log of a network as it is stored and exported: `facts` is the text that was hashed. */
export interface EventLink extends EventRow {
  /** 1, 2, 3 … without a gap. */
  seq: number
  facts: string
  previous_hash: string
  hash: string
}

/** Where a log ends, as known from elsewhere: only this shows that its newest links were cut off. */
export interface ChainHead {
  seq: number
  hash: string
}

export type ChainFinding = { ok: true; length: number; head: string } | ({ ok: false } & Break)

interface Break {
  /** The first link that does not hold. */
  brokenAt: number
  why: string
}

/** The text of an event that is hashed and stored: canonical JSON (RFC 8785). */
export function eventText(event: EventRow, facts: Record<string, unknown>): string {
  const { id, at, name, person_id, seat_id, gss, subject_id } = event
  return canonicalize({
    id,
    at,
    name,
    person: person_id,
    seat: seat_id,
    gss,
    subject: subject_id,
    facts,
  })!
}

/** The hash of the next link: SHA-256 of the previous hash (empty before the first), a line feed and the text. The database computes the same in `append_event`. */
export function chainHash(previousHash: string, text: string): string {
  return sha256(`${previousHash}\n${text}`)
}

/**
 * Whether a log holds from its first link on: numbered without a gap, each link resting on the one
 * before, each hash that of its text, and each column saying what the text says. Names the first
 * link that does not. With a `head` it also shows links cut off the end; with `after`, a link that
 * was found to hold, it goes on from there, so that a long log is read in parts.
 */
export function verifyChain(
  events: Iterable<EventLink>,
  head?: ChainHead,
  after: ChainHead = { seq: 0, hash: '' },
): ChainFinding {
  let previous = after
  for (const event of events) {
    const why = whyBroken(event, previous)
    if (why) return { ok: false, brokenAt: event.seq, why }
    previous = { seq: event.seq, hash: event.hash }
  }
  if (head && (head.seq !== previous.seq || head.hash !== previous.hash)) {
    const why = `The log ends with event ${previous.seq}, and should end with event ${head.seq} (${head.hash}).`
    return { ok: false, brokenAt: Math.min(previous.seq + 1, head.seq), why }
  }
  return { ok: true, length: previous.seq, head: previous.hash }
}

function whyBroken(event: EventLink, previous: ChainHead): string | null {
  if (event.seq !== previous.seq + 1) {
    return `Event ${previous.seq + 1} is missing: event ${event.seq} stands in its place.`
  }
  if (event.previous_hash !== previous.hash) {
    return `Event ${event.seq} does not rest on the event before it.`
  }
  if (chainHash(event.previous_hash, event.facts) !== event.hash) {
    return `What event ${event.seq} says is not what was hashed.`
  }
  const column = columnThatDiffers(event)
  return column && `In event ${event.seq} the column ${column} is not what was hashed.`
}

function columnThatDiffers(event: EventLink): string | null {
  const said = parsed(event.facts)
  if (!said) return 'facts'
  const columns: [string, unknown, unknown][] = [
    ['id', event.id, said.id],
    ['at', time(event.at), time(said.at)],
    ['name', event.name, said.name],
    ['person_id', event.person_id, said.person],
    ['seat_id', event.seat_id, said.seat],
    ['gss', event.gss, said.gss],
    ['subject_id', event.subject_id, said.subject],
  ]
  return columns.find(([, column, hashed]) => column !== hashed)?.[0] ?? null
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

// Databases and JSON write the same moment in several ways; a moment that is none equals nothing.
function time(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NaN
}
