import { formatDeadline } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { whyNotRemind } from '../call.ts'
import { calledCouncils } from '../queries/call.ts'
import { constitutionOn } from '../queries/constitution.ts'
import { officersOf } from '../queries/officers.ts'

export interface Reminding {
  callId: string
  baseUrl: string
  networkName: string
  /** 'silent': councils that have said nothing at all; 'gaps': also those that have begun. */
  whom: 'silent' | 'gaps'
}

/** Reminds the councils that still owe an answer and may be reminded now; returns their codes. Two that run at once remind each council once. */
export async function remindCouncils(act: Act, reminding: Reminding): Promise<string[]> {
  const call = await act.db
    .selectFrom('call')
    .innerJoin('consultation', (join) =>
      join
        .onRef('consultation.network_id', '=', 'call.network_id')
        .onRef('consultation.id', '=', 'call.consultation_id'),
    )
    .select([
      'call.id',
      'call.due_at',
      'consultation.id as consultationId',
      'consultation.slug',
      'consultation.title',
    ])
    .where('call.id', '=', reminding.callId)
    .forUpdate('call')
    .executeTakeFirst()
  if (!call) return []
  const today = dayOf(act.now)
  const { reminders } = await constitutionOn(act.db, today)
  const { count } = await act.db
    .selectFrom('question')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('consultation_id', '=', call.consultationId)
    .where('dropped_at', 'is', null)
    .where('demographic', '=', false)
    .executeTakeFirstOrThrow()
  const due = (await calledCouncils(act.db, call.id, today)).filter(
    (council) =>
      (reminding.whom === 'gaps' || council.answered === 0) &&
      whyNotRemind({
        ...council,
        questions: count,
        dueAt: call.due_at,
        now: act.now,
        leastDaysBetween: reminders.leastDaysBetween,
      }) === null,
  )
  if (due.length === 0) return []
  const codes = due.map(({ gss }) => gss)
  await act.db
    .updateTable('call_council')
    .set((set) => ({ reminded_at: act.now, reminders: set('reminders', '+', 1) }))
    .where('call_id', '=', call.id)
    .where('gss', 'in', codes)
    .execute()
  const left = new Map(due.map((council) => [council.gss, count - council.answered]))
  for (const officer of await officersOf(act.db, codes, ['policy-officer'], today)) {
    const open = left.get(officer.gss) ?? count
    const said =
      open === count ? 'has not said anything yet' : `still has ${open} of ${count} questions open`
    await sendMail(act, {
      to: officer.email,
      subject: `${officer.council}: answers wanted by ${formatDeadline(call.due_at, act.now)} on ${call.title}`,
      body: `Hello ${officer.name},\n\n${officer.council} ${said} on “${call.title}”. ${reminding.networkName} would like to count you in.\n\nThis link opens the form, after you sign in:\n\n${reminding.baseUrl}/consultations/${call.slug}/contribute?council=${officer.slug}\n\nThe call closes ${formatDeadline(call.due_at, act.now)}. “No view” is an answer too.\n`,
    })
  }
  await act.record({
    name: 'councils.reminded',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: call.id,
    facts: { councils: codes, whom: reminding.whom },
  })
  return codes
}
