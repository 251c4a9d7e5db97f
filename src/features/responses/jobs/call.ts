import { actAs } from '../../../kernel/act.ts'
import type { Job } from '../../../kernel/jobs.ts'
import { remindCouncils } from '../actions/remind-councils.ts'

/** Each morning: reminds councils that are silent in a running call, within the days of the constitution. */
const remindSilentCouncils: Job = {
  name: 'remind-silent-councils',
  every: '0 8 * * *',
  async run({ networkId }, context) {
    const { baseUrl } = context.config
    const calls = await actAs(context, networkId, null, (act) =>
      act.db
        .selectFrom('call')
        .innerJoin('network', 'network.network_id', 'call.network_id')
        .select(['call.id', 'network.name'])
        .where('due_at', '>', act.now)
        .execute(),
    )
    for (const call of calls) {
      await actAs(context, networkId, null, (act) =>
        remindCouncils(act, { callId: call.id, baseUrl, networkName: call.name, whom: 'silent' }),
      )
    }
  },
}

export const callJobs: Job[] = [remindSilentCouncils]
