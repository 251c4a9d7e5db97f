import { actAs } from '../../../kernel/act.ts'
import type { Job } from '../../../kernel/jobs.ts'
import { publishScheduled } from '../actions/schedule-article.ts'

/** Publishes an article at the minute that the office set; run twice it publishes once. */
export const publishScheduledArticle: Job = {
  name: 'publish-scheduled-article',
  async run({ networkId, scheduleId }, context) {
    await actAs(context, networkId, null, (act) =>
      publishScheduled(act, { scheduleId: String(scheduleId), baseUrl: context.config.baseUrl }),
    )
  },
}
