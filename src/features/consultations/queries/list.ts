import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type ConsultationState, stateOf } from '../consultation.ts'
import { type Consultation, consultationOf, consultations } from './consultation.ts'

export interface ListedConsultation extends Consultation {
  state: ConsultationState
  questions: number
}

/** Every consultation of the network with its state: those to come first, by closing date; the past after them, the newest first. */
export async function listedConsultations(db: Reads, now: Date): Promise<ListedConsultation[]> {
  const rows = await consultations(db)
    .select([
      sql<number>`(select count(*)::int from question q where q.network_id = consultation.network_id
        and q.consultation_id = consultation.id and q.dropped_at is null)`.as('questions'),
      sql<Date | null>`(select k.due_at from call k where k.network_id = consultation.network_id
        and k.consultation_id = consultation.id)`.as('call_due_at'),
      sql<boolean>`exists (select from sign_off_round o
        join response_version v on v.network_id = o.network_id and v.id = o.version_id
        join response r on r.network_id = v.network_id and r.id = v.response_id
        where r.network_id = consultation.network_id and r.consultation_id = consultation.id
          and o.closed_at is null)`.as('in_sign_off'),
      sql<Date | null>`(select max(s.sent_at) from submission s
        join response_version v on v.network_id = s.network_id and v.id = s.version_id
        join response r on r.network_id = v.network_id and r.id = v.response_id
        where r.network_id = consultation.network_id and r.consultation_id = consultation.id)`.as(
        'submitted_at',
      ),
    ])
    .orderBy(sql`consultation.closes asc nulls first`)
    .orderBy('consultation.id')
    .execute()
  return rows.map((row) => {
    const consultation = consultationOf(row)
    const state = stateOf(
      {
        confirmedAt: consultation.confirmedAt,
        closesAt: consultation.closesAt,
        callDueAt: row.call_due_at,
        inSignOff: row.in_sign_off,
        submittedAt: row.submitted_at,
      },
      now,
    )
    return { ...consultation, state, questions: row.questions }
  })
}

export interface ListedReading {
  id: string
  state: 'waiting' | 'reading' | 'read' | 'failed'
  name: string
  createdAt: Date
}

/** Readings of the last two weeks that have not become a consultation yet, the newest first; for the network office. */
export async function openReadings(db: Reads, now: Date): Promise<ListedReading[]> {
  const rows = await db
    .selectFrom('reading')
    .select(({ selectFrom }) => [
      'reading.id',
      'reading.state',
      'reading.source_url',
      'reading.created_at',
      selectFrom('consultation_document')
        .select('consultation_document.name')
        .whereRef('consultation_document.network_id', '=', 'reading.network_id')
        .whereRef('consultation_document.reading_id', '=', 'reading.id')
        .orderBy('consultation_document.position')
        .limit(1)
        .as('document'),
    ])
    .where('reading.consultation_id', 'is', null)
    .where('reading.created_at', '>', new Date(now.getTime() - 14 * 86_400_000))
    .orderBy('reading.created_at', 'desc')
    .limit(10)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    name: row.source_url ?? row.document ?? 'A document',
    createdAt: row.created_at,
  }))
}

/** The themes of the network by name. */
export function themesHere(db: Reads) {
  return db.selectFrom('theme').select(['id', 'slug', 'name']).orderBy('name').execute()
}
