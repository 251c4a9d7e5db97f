import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { type ElectionKind, type ElectionRefusal, whyNotEnterElection } from '../election.ts'
import { byOffice } from './by-office.ts'

export interface NewElection {
  kind: ElectionKind
  /** GSS codes; none for an election of everybody. */
  councils: string[]
  /** ISO dates: the poll, and the notice of election before it. */
  pollDay: string
  noticeOn: string
  source: string
  invented: boolean
}

/** Enters an election for each of these councils; one that is entered already stays as it is, and where all are, it is refused. */
export async function enterElections(
  act: Act,
  election: NewElection,
): Promise<{ entered: number } | Refused<ElectionRefusal>> {
  const office = byOffice(act)
  const { kind, councils, pollDay, noticeOn, source, invented } = election
  const refusal = whyNotEnterElection(office.may, { ...election, councils: councils.length })
  if (refusal) return { refused: refusal }
  const added = await act.db
    .insertInto('election')
    .values(
      (kind === 'general' ? [null] : councils).map((gss) => ({
        network_id: act.networkId,
        id: newId(),
        gss,
        kind,
        poll_day: pollDay,
        notice_on: noticeOn,
        source,
        invented,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'gss'])
    .execute()
  if (added.length === 0) return { refused: 'already-there' }
  for (const { id, gss } of added)
    await act.record({
      name: 'election.entered',
      seatId: office.seatId,
      gss,
      subjectId: id,
      facts: { kind, poll: pollDay, notice: noticeOn },
    })
  return { entered: added.length }
}
