import { actAs } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { reading } from '../../../kernel/db.ts'
import type { Job } from '../../../kernel/jobs.ts'
import { networkContext } from '../../../kernel/network.ts'
import { askContact } from '../actions/ask-contact.ts'
import { solutionsToCheck } from '../queries/solution-checks.ts'
import { askToday } from '../solution-check.ts'

/** Each morning: asks whom others ring about a solution whether it still runs, half a year after the last word, and reminds them once. */
export const askWhetherSolutionsRun: Job = {
  name: 'ask-whether-solutions-run',
  every: '10 7 * * *',
  async run({ networkId }, context) {
    const now = context.clock()
    const all = await reading(context.database, networkId, (db) => solutionsToCheck(db, now))
    const due = all.filter(
      ({ holder, ...one }) =>
        askToday({ ...one, holderId: holder?.personId ?? null, today: dayOf(now) }) !== null,
    )
    if (due.length === 0) return
    const { name } = await networkContext(context.database, networkId)
    for (const { id } of due)
      await actAs(context, networkId, null, (act) =>
        askContact(act, { solutionId: id, networkName: name, baseUrl: context.config.baseUrl }),
      )
  },
}
