import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { seatOf } from '../../../kernel/seats.ts'
import { councilSeatKinds } from '../capacity.ts'
import { officersOf } from '../queries/officers.ts'

export interface AskingClearance {
  consultationId: string
  gss: string
  /** The seat that is asked: a portfolio holder or the leader. */
  seatId: string
  note: string
  baseUrl: string
  networkName: string
}

export type AskClearanceRefusal = 'not-of-this-council' | 'nothing-to-clear' | 'seat-is-vacant'

/** Asks a portfolio holder to clear all that the council has said; from then on other members may read what it lets them. */
export async function askForClearance(
  act: Act,
  asking: AskingClearance,
): Promise<{ requestId: string } | Refused<AskClearanceRefusal>> {
  const seat = seatOf(act.by, councilSeatKinds, asking.gss)
  if (!seat) return { refused: 'not-of-this-council' }
  const shared = await act.db
    .updateTable('contribution')
    .set({ shared_at: act.now })
    .where('gss', '=', asking.gss)
    .where('stance', 'is not', null)
    .where('shared_at', 'is', null)
    .where('question_id', 'in', (from) =>
      from.selectFrom('question').select('id').where('consultation_id', '=', asking.consultationId),
    )
    .returning('id')
    .execute()
  const waiting = await act.db
    .selectFrom('contribution as c')
    .innerJoin('question as q', (join) =>
      join.onRef('q.network_id', '=', 'c.network_id').onRef('q.id', '=', 'c.question_id'),
    )
    .select('c.id')
    .where('q.consultation_id', '=', asking.consultationId)
    .where('c.gss', '=', asking.gss)
    .where('c.stance', 'is not', null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('clearance as k')
            .select('k.id')
            .whereRef('k.network_id', '=', 'c.network_id')
            .whereRef('k.contribution_id', '=', 'c.id')
            .whereRef('k.revision', '=', 'c.revision'),
        ),
      ),
    )
    .execute()
  if (waiting.length === 0) return { refused: 'nothing-to-clear' }
  const holders = (
    await officersOf(act.db, [asking.gss], ['portfolio-holder', 'leader'], dayOf(act.now))
  ).filter(({ seatId }) => seatId === asking.seatId)
  if (holders.length === 0) return { refused: 'seat-is-vacant' }
  const consultation = await act.db
    .selectFrom('consultation')
    .select(['slug', 'title'])
    .where('id', '=', asking.consultationId)
    .executeTakeFirstOrThrow()
  const requestId = newId()
  await act.db
    .insertInto('clearance_request')
    .values({
      network_id: act.networkId,
      id: requestId,
      consultation_id: asking.consultationId,
      gss: asking.gss,
      seat_id: asking.seatId,
      asked_by: act.by?.personId ?? null,
      asked_at: act.now,
      note: asking.note,
    })
    .execute()
  for (const holder of holders) {
    await sendMail(act, {
      to: holder.email,
      subject: `Please clear ${holder.council}’s answers: ${consultation.title}`,
      body: `Hello ${holder.name},\n\n${act.by?.name ?? 'An officer'} asks you to clear what ${holder.council} says on “${consultation.title}”: ${waiting.length === 1 ? 'one answer' : `${waiting.length} answers`}.\n\n${asking.note ? `${asking.note}\n\n` : ''}One page, made for a phone, with one button. The link opens it after you sign in:\n\n${asking.baseUrl}/consultations/${consultation.slug}/clearance?council=${holder.slug}\n\nOnce cleared, ${holder.council} counts in ${asking.networkName}’s joint response.\n`,
    })
  }
  await act.record({
    name: 'clearance.asked',
    seatId: seat.id,
    gss: asking.gss,
    subjectId: requestId,
    facts: {
      consultation: asking.consultationId,
      of: asking.seatId,
      waiting: waiting.length,
      newlyShared: shared.length,
    },
  })
  return { requestId }
}
