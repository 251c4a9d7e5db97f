import type pg from 'pg'
import { stances } from '../../src/documents/stance.ts'
import { addDays, dayOf } from '../../src/kernel/clock.ts'
import { newId } from '../../src/kernel/ids.ts'
import { bulkInsert } from './bulk.ts'
import type { BenchNetwork } from './network.ts'

export interface BenchConsultation {
  id: string
  slug: string
  title: string
  closes: string
  questionIds: string[]
}

const today = () => dayOf(new Date())

/** A confirmed consultation of so many questions, called in all councils of the network. */
export async function addCalledConsultation(
  owner: pg.Pool,
  { networkId, councils, manager }: BenchNetwork,
  questions: number,
): Promise<BenchConsultation> {
  const now = new Date().toISOString()
  const [id, callId] = [newId(), newId()]
  const closes = addDays(today(), 30)
  const title = 'Simplifying local transport funding'
  const slug = `transport-${id.slice(-8)}`
  await bulkInsert(owner, 'consultation', [
    {
      network_id: networkId,
      id,
      slug,
      title,
      body: 'Department for Invented Transport',
      opens: addDays(today(), -10),
      closes,
      closes_time: '23:45',
      nations: ['england', 'wales'],
      summary: 'An invented consultation, made to measure with.',
      invented: true,
      created_at: now,
      created_by: manager.personId,
      lock_version: 1,
      confirmed_at: now,
      confirmed_by: manager.personId,
    },
  ])
  const questionIds = Array.from({ length: questions }, newId)
  await bulkInsert(
    owner,
    'question',
    questionIds.map((questionId, i) => ({
      network_id: networkId,
      id: questionId,
      consultation_id: id,
      position: i + 1,
      number: String(i + 1),
      text: `Do you agree that grant ${i + 1} for local transport should be replaced by a share of one integrated fund? Please give your reasons.`,
      short_title: `One fund instead of grant ${i + 1}`,
      type: 'yes-no',
      multiple: false,
      options: ['Yes', 'No'],
      parts: [],
      follow_up: ['Please give your reasons.'],
      guidance: [],
      section: `Part ${Math.floor(i / 12) + 1}`,
      demographic: false,
    })),
  )
  await bulkInsert(owner, 'call', [
    {
      network_id: networkId,
      id: callId,
      consultation_id: id,
      due_at: `${addDays(today(), 14)}T17:00:00Z`,
      note: '',
      opened_at: now,
      opened_by: manager.personId,
    },
  ])
  await bulkInsert(
    owner,
    'call_council',
    councils.map(({ gss }) => ({
      network_id: networkId,
      call_id: callId,
      gss,
      asked_at: now,
      reminders: 0,
    })),
  )
  return { id, slug, title, closes, questionIds }
}

const words =
  'A mid-sized city now draws on as many as eleven pots for its streets, buses and stations, each with its own bid, its own return and its own last day for spending. One fund would let a council mend a road, a bus lane and a pavement in one contract.'

/** Every council answers every question and shares its answer; three of four answers are cleared. */
export async function fillGrid(
  owner: pg.Pool,
  { networkId, councils }: BenchNetwork,
  { questionIds }: BenchConsultation,
): Promise<void> {
  const now = new Date().toISOString()
  const said = questionIds.flatMap((questionId, q) =>
    councils.map((council, c) => ({
      id: newId(),
      questionId,
      council,
      cleared: (q + c) % 4 !== 0,
      stance: stances[(q * 7 + c * 3) % stances.length],
      text: `${council.name} on question ${q + 1}: ${words}`,
      use: c % 5 === 4 ? 'unattributed' : 'by-name',
    })),
  )
  await bulkInsert(
    owner,
    'contribution',
    said.map(({ id, questionId, council, stance, text, use }) => ({
      network_id: networkId,
      id,
      question_id: questionId,
      gss: council.gss,
      revision: 1,
      stance,
      text,
      evidence: [],
      use,
      updated_at: now,
      updated_by: council.officer.personId,
      shared_at: now,
    })),
  )
  await bulkInsert(
    owner,
    'contribution_revision',
    said.map(({ id, council, stance, text, use }) => ({
      network_id: networkId,
      contribution_id: id,
      revision: 1,
      stance,
      text,
      evidence: [],
      use,
      person_id: council.officer.personId,
      seat_id: council.officer.seatId,
      at: now,
    })),
  )
  await bulkInsert(
    owner,
    'clearance',
    said
      .filter(({ cleared }) => cleared)
      .map(({ id, council }) => ({
        network_id: networkId,
        id: newId(),
        contribution_id: id,
        revision: 1,
        level: 'portfolio-holder',
        person_id: council.portfolioHolder.personId,
        seat_id: council.portfolioHolder.seatId,
        at: now,
      })),
  )
}
