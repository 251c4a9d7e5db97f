import { actAs } from '../../kernel/act.ts'
import { dayOf } from '../../kernel/clock.ts'
import { reading } from '../../kernel/db.ts'
import type { Job } from '../../kernel/jobs.ts'
import { findMissing } from '../finding/index.ts'
import { followReach } from './actions/follow-reach.ts'
import { lapsePosition } from './actions/lapse-position.ts'
import { recordPositions } from './actions/record-positions.ts'
import { findablePositions } from './queries/findable.ts'
import { positionsOver } from './queries/reach.ts'
import { versionsToRecord } from './queries/to-record.ts'

/** After a response was sent or published, and every quarter of an hour for those sent before there were positions: keeps what was said, for whom it now is. */
const recordNewPositions: Job = {
  name: 'record-positions',
  every: '*/15 * * * *',
  async run({ networkId }, context) {
    const versions = await reading(context.database, networkId, versionsToRecord)
    for (const versionId of versions)
      await actAs(context, networkId, null, (act) => recordPositions(act, versionId))
    await actAs(context, networkId, null, followReach)
    while (
      (await actAs(context, networkId, null, (act) => findMissing(act, findablePositions, 100))) > 0
    );
  },
}

/** Each morning: ends positions that nobody reaffirmed in time. */
const lapsePositions: Job = {
  name: 'lapse-positions',
  every: '10 4 * * *',
  async run({ networkId }, context) {
    const today = dayOf(context.clock())
    const over = await reading(context.database, networkId, (db) => positionsOver(db, today))
    for (const id of over) await actAs(context, networkId, null, (act) => lapsePosition(act, id))
  },
}

export const positionJobs: Job[] = [recordNewPositions, lapsePositions]
