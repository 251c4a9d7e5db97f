import type { Act, Refused } from '../../../kernel/act.ts'
import { type ElectionRefusal, whyNotEnterElection } from '../election.ts'
import { byOffice } from './by-office.ts'

/** Corrects the days and the source of an election; the pre-election period follows at once. */
export async function changeElection(
  act: Act,
  change: { electionId: string; pollDay: string; noticeOn: string; source: string },
): Promise<{ electionId: string } | Refused<ElectionRefusal>> {
  const office = byOffice(act)
  const { electionId, pollDay, noticeOn, source } = change
  const before = await act.db
    .selectFrom('election')
    .select(['gss', 'kind'])
    .where('id', '=', electionId)
    .forUpdate()
    .executeTakeFirst()
  if (!before) return { refused: 'unknown-election' }
  const councils = before.gss === null ? 0 : 1
  const refusal = whyNotEnterElection(office.may, {
    kind: before.kind,
    councils,
    pollDay,
    noticeOn,
  })
  if (refusal) return { refused: refusal }
  const twin = await act.db
    .selectFrom('election')
    .select('id')
    .where('id', '<>', electionId)
    .where('gss', 'is not distinct from', before.gss)
    .where('kind', '=', before.kind)
    .where('poll_day', '=', pollDay)
    .executeTakeFirst()
  if (twin) return { refused: 'already-there' }
  await act.db
    .updateTable('election')
    .set({ poll_day: pollDay, notice_on: noticeOn, source })
    .where('id', '=', electionId)
    .execute()
  await act.record({
    name: 'election.changed',
    seatId: office.seatId,
    gss: before.gss,
    subjectId: electionId,
    facts: { poll: pollDay, notice: noticeOn },
  })
  return { electionId }
}
