import { actAs } from '../../kernel/act.ts'
import type { Job } from '../../kernel/jobs.ts'
import { networkContext } from '../../kernel/network.ts'
import { remindUnpaid } from './actions/remind-unpaid.ts'
import { sendInvoice } from './actions/send-invoice.ts'

const sendInvoiceJob: Job = {
  name: 'send-invoice',
  async run({ networkId, number, baseUrl, networkName }, context) {
    await actAs(context, networkId, null, (act) =>
      sendInvoice(act, {
        number: Number(number),
        baseUrl: String(baseUrl),
        networkName: String(networkName),
      }),
    )
  },
}

const remindUnpaidCouncils: Job = {
  name: 'remind-unpaid-councils',
  // On working days, when somebody is there to answer.
  every: '30 9 * * 1-5',
  async run({ networkId }, context) {
    const { name } = await networkContext(context.database, networkId)
    await actAs(context, networkId, null, (act) =>
      remindUnpaid(act, { baseUrl: context.config.baseUrl, networkName: name }),
    )
  },
}

/** Every job of the room. */
export const subscriptionJobs: Job[] = [sendInvoiceJob, remindUnpaidCouncils]
