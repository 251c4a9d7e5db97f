import { actAs } from '../../kernel/act.ts'
import { reading } from '../../kernel/db.ts'
import type { Job, JobContext } from '../../kernel/jobs.ts'
import { forgetAccessNeeds } from './actions/forget-access-needs.ts'
import { lapseOffers } from './actions/lapse-offers.ts'
import { remindRegistered } from './actions/remind-registered.ts'

/** Every few minutes: ends offers that nobody answered in time, and offers the places to the next in line. */
const moveWaitingLists: Job = {
  name: 'move-waiting-lists',
  every: '*/5 * * * *',
  async run({ networkId }, context) {
    const now = context.clock()
    const due = await reading(context.database, networkId, (db) =>
      db
        .selectFrom('registration')
        .select('event_id')
        .distinct()
        .where('state', '=', 'offered')
        .where('offered_until', '<=', now)
        .execute(),
    )
    const mail = await mailing(context, networkId)
    for (const { event_id: eventId } of due)
      await actAs(context, networkId, null, (act) => lapseOffers(act, { eventId, mail }))
  },
}

/** Every quarter of an hour: reminds those with a place from the day before on. */
const remindRegisteredPeople: Job = {
  name: 'remind-registered-people',
  every: '*/15 * * * *',
  async run({ networkId }, context) {
    const now = context.clock()
    const soon = await reading(context.database, networkId, (db) =>
      db
        .selectFrom('network_event')
        .select('id')
        .where('published_at', 'is not', null)
        .where('cancelled_at', 'is', null)
        .where('starts_at', '>', now)
        .where('starts_at', '<=', new Date(now.getTime() + 86_400_000))
        .execute(),
    )
    const mail = await mailing(context, networkId)
    for (const { id: eventId } of soon)
      await actAs(context, networkId, null, (act) => remindRegistered(act, { eventId, mail }))
  },
}

/** Each night: deletes what people needed to take part in events that are thirty days past. */
const forgetPastAccessNeeds: Job = {
  name: 'forget-past-access-needs',
  every: '20 3 * * *',
  async run({ networkId }, context) {
    await actAs(context, networkId, null, forgetAccessNeeds)
  },
}

async function mailing(context: JobContext, networkId: string) {
  const { name } = await reading(context.database, networkId, (db) =>
    db.selectFrom('network').select('name').executeTakeFirstOrThrow(),
  )
  return { baseUrl: context.config.baseUrl, networkName: name }
}

export const eventJobs: Job[] = [moveWaitingLists, remindRegisteredPeople, forgetPastAccessNeeds]
