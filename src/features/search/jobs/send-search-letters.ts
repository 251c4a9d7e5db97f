import { actAs } from '../../../kernel/act.ts'
import { reading } from '../../../kernel/db.ts'
import type { Job } from '../../../kernel/jobs.ts'
import { networkContext } from '../../../kernel/network.ts'
import { sendSearchLetter } from '../actions/send-search-letter.ts'
import { readersOfLetters } from '../queries/saved.ts'

/** Each morning: one letter to each who wants one and has something new, each in a transaction of its own. */
export const sendSearchLetters: Job = {
  name: 'send-search-letters',
  every: '40 5 * * *',
  async run({ networkId }, context) {
    const { name: networkName } = await networkContext(context.database, networkId)
    const { baseUrl } = context.config
    for (const personId of await reading(context.database, networkId, readersOfLetters))
      await actAs(context, networkId, null, (act) =>
        sendSearchLetter(act, { personId, baseUrl, networkName }),
      )
  },
}
