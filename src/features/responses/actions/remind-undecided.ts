import { formatDeadline } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { ballotsOfRound } from '../queries/round.ts'
import { signersOf } from '../queries/signing.ts'
import { lockRound } from './lock-round.ts'

export interface RemindingUndecided {
  roundId: string
  baseUrl: string
  networkName: string
  /** Only on the days before the close that the constitution names: so for the job, not for the office. */
  onlyOnDays: boolean
}

/** Reminds those who may sign for councils that have not decided, never twice within the constitution's days; returns the codes of the councils. */
export async function remindUndecided(
  act: Act,
  { roundId, baseUrl, networkName, onlyOnDays }: RemindingUndecided,
): Promise<string[]> {
  const round = await lockRound(act, roundId, 'alone')
  if (!round || round.closedAt !== null || act.now.toISOString() >= round.closesAt) return []
  const { reminders, signing } = round.constitution
  const today = dayOf(act.now)
  const lastDay = dayOf(new Date(round.closesAt))
  if (onlyOnDays && !reminders.daysBefore.some((days) => addDays(lastDay, -days) === today)) {
    return []
  }
  const decided = new Set((await ballotsOfRound(act.db, roundId)).map(({ gss }) => gss))
  const since = new Date(act.now.getTime() - reminders.leastDaysBetween * 86_400_000)
  const councils = await act.db
    .selectFrom('round_council')
    .select(['gss', 'reminded_at'])
    .where('round_id', '=', roundId)
    .execute()
  const due = councils
    .filter(({ gss, reminded_at }) => {
      const last = reminded_at ?? new Date(round.openedAt)
      return !decided.has(gss) && last <= since
    })
    .map(({ gss }) => gss)
  if (due.length === 0) return []
  await act.db
    .updateTable('round_council')
    .set({ reminded_at: act.now })
    .where('round_id', '=', roundId)
    .where('gss', 'in', due)
    .execute()
  const by = formatDeadline(new Date(round.closesAt), act.now, true)
  for (const signer of await signersOf(act.db, due, signing.seats, today)) {
    await sendMail(act, {
      to: signer.email,
      subject: `${signer.council}’s decision wanted by ${by}: ${round.title}`,
      body: `Hello ${signer.name},\n\n${signer.council} has not yet decided on version ${round.number} of ${networkName}’s response, “${round.title}”.\n\nThis link opens one page, made for a phone, after you sign in:\n\n${baseUrl}/rounds/${roundId}?council=${signer.slug}\n\nThe round closes ${by}. To abstain is a decision too.\n`,
    })
  }
  await act.record({
    name: 'councils.reminded',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: roundId,
    facts: { councils: due },
  })
  return due
}
