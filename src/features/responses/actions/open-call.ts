import { formatDeadline } from '../../../documents/dates.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type CallRefusal, whyNotOpenCall } from '../call.ts'
import { officersOf } from '../queries/officers.ts'

export interface NewCall {
  consultationId: string
  dueAt: Date
  note: string
  /** Codes of the councils that are asked. */
  councils: string[]
  baseUrl: string
  networkName: string
}

/** Asks councils for their contributions: the call, the response it will fill and a letter to each policy officer, or none of them. */
export async function openCall(
  act: Act,
  call: NewCall,
): Promise<{ callId: string } | Refused<CallRefusal>> {
  const seat = officeSeat(act.by)
  const consultation = await act.db
    .selectFrom('consultation')
    .select(['id', 'slug', 'title', 'body', 'closes', 'confirmed_at'])
    .where('id', '=', call.consultationId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const questions = await act.db
    .selectFrom('question')
    .select('id')
    .where('consultation_id', '=', call.consultationId)
    .where('dropped_at', 'is', null)
    .where('demographic', '=', false)
    .execute()
  const refusal = whyNotOpenCall({
    office: seat !== null,
    confirmed: consultation.confirmed_at !== null,
    questions: questions.length,
    councils: call.councils.length,
    dueAt: call.dueAt,
    now: act.now,
    closes: consultation.closes,
  })
  if (refusal) return { refused: refusal }
  const callId = newId()
  const opened = await act.db
    .insertInto('call')
    .values({
      network_id: act.networkId,
      id: callId,
      consultation_id: call.consultationId,
      due_at: call.dueAt,
      note: call.note,
      opened_at: act.now,
      opened_by: act.by?.personId ?? null,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'consultation_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!opened) return { refused: 'already-open' }
  await act.db
    .insertInto('call_council')
    .values(
      call.councils.map((gss) => ({
        network_id: act.networkId,
        call_id: callId,
        gss,
        asked_at: act.now,
      })),
    )
    .execute()
  await beginResponse(
    act,
    call.consultationId,
    consultation.title,
    questions.map(({ id }) => id),
  )
  await mailOfficers(act, call, consultation)
  await act.record({
    name: 'call.opened',
    seatId: seat?.id ?? null,
    subjectId: callId,
    facts: {
      consultation: call.consultationId,
      councils: call.councils,
      due: call.dueAt.toISOString(),
    },
  })
  return { callId }
}

async function beginResponse(
  act: Act,
  consultationId: string,
  title: string,
  questionIds: string[],
): Promise<void> {
  const responseId = newId()
  await act.db
    .insertInto('response')
    .values({
      network_id: act.networkId,
      id: responseId,
      consultation_id: consultationId,
      title,
      created_at: act.now,
    })
    .execute()
  await act.db
    .insertInto('answer')
    .values(
      questionIds.map((question_id) => ({
        network_id: act.networkId,
        id: newId(),
        response_id: responseId,
        question_id,
      })),
    )
    .execute()
}

async function mailOfficers(
  act: Act,
  call: NewCall,
  consultation: { slug: string; title: string; body: string },
): Promise<void> {
  const officers = await officersOf(act.db, call.councils, ['policy-officer'], dayOf(act.now))
  const due = formatDeadline(call.dueAt, act.now)
  for (const officer of officers) {
    const note = call.note ? `${call.note}\n\n` : ''
    await sendMail(act, {
      to: officer.email,
      subject: `${officer.council}’s view wanted by ${due}: ${consultation.title}`,
      body: `Hello ${officer.name},\n\n${consultation.body || 'Government'} asks for views on “${consultation.title}”. ${call.networkName} will answer as one, and would like to say what ${officer.council} thinks.\n\n${note}It takes about ten minutes. This link opens the form, after you sign in:\n\n${call.baseUrl}/consultations/${consultation.slug}/contribute?council=${officer.slug}\n\nPlease answer by ${due}.\n`,
    })
  }
}
