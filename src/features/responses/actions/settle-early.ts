import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import { wholeRound } from '../queries/round.ts'
import { mayCloseFrom } from '../round.ts'

/**
 * Where every council has now decided, sets the moment at which the round may close early; a later
 * ballot moves it. To be called after the deed's event: the log's lock lets one deed of the network
 * through at a time, so that of two last voters the second sees the first.
 */
export async function settleEarly(act: Act, roundId: string): Promise<void> {
  const { rows } = await sql<{ waiting: boolean }>`
    select exists (select from round_council c where c.round_id = ${roundId} and not exists (
      select from ballot b where b.network_id = c.network_id and b.round_id = c.round_id and b.gss = c.gss
    )) as waiting`.execute(act.db)
  if (rows[0]?.waiting !== false) return
  const whole = await wholeRound(act.db, roundId)
  if (!whole) return
  const at = mayCloseFrom(whole.round, whole.ballots)
  if (at >= whole.round.closesAt) return
  await act.enqueue(
    'close-round',
    { roundId },
    { at: new Date(at), key: `close-round-early ${roundId}` },
  )
}
