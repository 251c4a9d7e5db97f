import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { seatOf } from '../../../kernel/seats.ts'
import { officersOf } from '../queries/officers.ts'

export interface SendingBack {
  consultationId: string
  gss: string
  words: string
  baseUrl: string
}

/** A portfolio holder asks for changes before clearing; the officers of the council get the words by mail. */
export async function sendBackForWork(
  act: Act,
  back: SendingBack,
): Promise<{ told: number } | Refused<'not-a-clearing-seat' | 'words-needed' | 'nobody-asked'>> {
  const seat = seatOf(act.by, ['portfolio-holder', 'leader'], back.gss)
  if (!seat) return { refused: 'not-a-clearing-seat' }
  if (back.words.trim() === '') return { refused: 'words-needed' }
  const answered = await act.db
    .updateTable('clearance_request')
    .set({ answered_at: act.now, sent_back: back.words })
    .where('consultation_id', '=', back.consultationId)
    .where('gss', '=', back.gss)
    .where('answered_at', 'is', null)
    .returning('id')
    .execute()
  if (answered.length === 0) return { refused: 'nobody-asked' }
  const consultation = await act.db
    .selectFrom('consultation')
    .select(['slug', 'title'])
    .where('id', '=', back.consultationId)
    .executeTakeFirstOrThrow()
  const officers = await officersOf(act.db, [back.gss], ['policy-officer'], dayOf(act.now))
  for (const officer of officers) {
    await sendMail(act, {
      to: officer.email,
      subject: `Not cleared yet: ${consultation.title}`,
      body: `Hello ${officer.name},\n\n${act.by?.name ?? 'The portfolio holder'} would like changes before clearing ${officer.council}’s answers on “${consultation.title}”:\n\n${back.words}\n\n${back.baseUrl}/consultations/${consultation.slug}/contribute?council=${officer.slug}\n`,
    })
  }
  await act.record({
    name: 'clearance.sent-back',
    seatId: seat.id,
    gss: back.gss,
    subjectId: answered[0]?.id ?? null,
    facts: { consultation: back.consultationId },
  })
  return { told: officers.length }
}
