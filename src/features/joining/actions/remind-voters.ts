import { formatDeadline } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { lockDecision } from './lock-decision.ts'

/** Reminds those asked who have not decided, never twice within the constitution's days; returns how many seats. The job does so only on the days that the constitution names. */
export async function remindVoters(
  act: Act,
  asked: { decisionId: string; baseUrl: string; onlyOnDays: boolean },
): Promise<number> {
  const decision = await lockDecision(act, asked.decisionId, 'alone')
  if (!decision || decision.closedAt !== null || act.now.toISOString() >= decision.closesAt)
    return 0
  const { reminders } = decision.constitution
  const lastDay = dayOf(new Date(decision.closesAt))
  const today = dayOf(act.now)
  if (asked.onlyOnDays && !reminders.daysBefore.some((days) => addDays(lastDay, -days) === today))
    return 0
  const decided = new Set(decision.ballots.map(({ seatId }) => seatId))
  const silent = decision.voters.map(({ seatId }) => seatId).filter((id) => !decided.has(id))
  if (silent.length === 0) return 0
  const since = new Date(act.now.getTime() - reminders.leastDaysBetween * 86_400_000)
  const due = await act.db
    .updateTable('admission_voter')
    .set({ reminded_at: act.now })
    .where('decision_id', '=', decision.id)
    .where('seat_id', 'in', silent)
    .where((where) =>
      where.or([
        where('reminded_at', '<=', since),
        where.and([
          where('reminded_at', 'is', null),
          where.lit(new Date(decision.openedAt) <= since),
        ]),
      ]),
    )
    .returning('seat_id')
    .execute()
  const by = formatDeadline(new Date(decision.closesAt), act.now, true)
  for (const { seat_id } of due) {
    const voter = decision.voters.find(({ seatId }) => seatId === seat_id)
    for (const person of voter?.holders ?? [])
      await sendMail(act, {
        to: person.email,
        subject: `Your decision is wanted by ${by}: ${decision.title}`,
        body: `Hello ${person.name},\n\nyou have not yet decided, as ${voter?.title}: ${decision.title}.\n\nThis link opens one page, made for a phone, after you sign in:\n\n${asked.baseUrl}/admissions/${decision.id}\n\nIt closes ${by}. To abstain is a decision too.\n`,
      })
  }
  if (due.length > 0)
    await act.record({
      name: 'voters.reminded',
      seatId: officeSeat(act.by)?.id ?? null,
      subjectId: decision.id,
      facts: { seats: due.map(({ seat_id }) => seat_id) },
    })
  return due.length
}
