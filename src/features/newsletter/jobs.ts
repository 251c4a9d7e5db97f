import { actAs, isRefused } from '../../kernel/act.ts'
import { reading } from '../../kernel/db.ts'
import type { Job, JobContext } from '../../kernel/jobs.ts'
import { networkContext } from '../../kernel/network.ts'
import { forgetUnconfirmed } from './actions/forget-unconfirmed.ts'
import { noteFailures } from './actions/note-failures.ts'
import { publishEdition } from './actions/publish-edition.ts'
import { sendLetters } from './actions/send-letters.ts'
import { editionsDue, editionsToSend } from './queries/editions.ts'

/** Sends an edition, a batch in each transaction, until nobody is left. */
const sendEdition: Job = {
  name: 'send-edition',
  run: ({ networkId, editionId }, context) => sendWhole(context, networkId, String(editionId)),
}

/** Every few minutes, and at the minute set: editions whose time has come go out, and sending that a crash cut short goes on. */
const publishDueEditions: Job = {
  name: 'publish-due-editions',
  every: '*/5 * * * *',
  async run({ networkId }, context) {
    const due = await reading(context.database, networkId, (db) => editionsDue(db, context.clock()))
    for (const { id } of due) {
      const out = await actAs(context, networkId, null, (act) =>
        publishEdition(act, { id, seen: null }),
      )
      // It stays on the desk, overdue, with the reason.
      if (isRefused(out)) console.error(`edition ${id} did not go out: ${out.refused}`)
    }
    const unsent = await reading(context.database, networkId, editionsToSend)
    for (const { id } of unsent) await sendWhole(context, networkId, id)
  },
}

/** Every hour: addresses that refuse mail are noted, and those never confirmed are forgotten. */
const tendSubscribers: Job = {
  name: 'tend-subscribers',
  every: '17 * * * *',
  async run({ networkId }, context) {
    await actAs(context, networkId, null, noteFailures)
    await actAs(context, networkId, null, forgetUnconfirmed)
  },
}

async function sendWhole(context: JobContext, networkId: string, editionId: string) {
  const { name: networkName } = await networkContext(context.database, networkId)
  const given = { editionId, baseUrl: context.config.baseUrl, networkName }
  while ((await actAs(context, networkId, null, (act) => sendLetters(act, given))) > 0);
}

export const newsletterJobs: Job[] = [sendEdition, publishDueEditions, tendSubscribers]
