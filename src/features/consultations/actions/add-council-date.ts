import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { type CouncilDateRefusal, whyNotCouncilDate } from '../council-date.ts'

/** A council tells when it decides and when the papers for that close; only its own people may, and only they and the network office see it. */
export async function addCouncilDate(
  act: Act,
  given: { consultationId: string; gss: string; what: string; on: string; papers: string | null },
): Promise<{ id: string } | Refused<CouncilDateRefusal>> {
  const seat = act.by?.seats.find((held) => held.gss === given.gss)
  if (!seat) return { refused: 'not-of-council' }
  const refusal = whyNotCouncilDate(given)
  if (refusal) return { refused: refusal }
  const id = newId()
  await act.db
    .insertInto('council_date')
    .values({
      network_id: act.networkId,
      id,
      consultation_id: given.consultationId,
      gss: given.gss,
      what: given.what.trim(),
      on_date: given.on,
      papers_date: given.papers,
    })
    .execute()
  await act.record({
    name: 'council-date.added',
    seatId: seat.id,
    gss: given.gss,
    subjectId: given.consultationId,
    facts: { on: given.on, papers: given.papers },
  })
  return { id }
}
