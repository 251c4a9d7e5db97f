import {
  raiseInvoice,
  recordPayment,
  sendInvoice,
  voidInvoice,
} from '../../src/features/subscriptions/index.ts'
import { granted } from '../scenes.ts'
import type { Scene } from '../set-up.ts'
import { setTerms, terms } from '../subscription-terms.ts'

/** Gives Lincoln one invoice that is paid, and one that is taken back, with words of their own in each. */
export async function hideInvoices(scene: Scene, gss: string): Promise<void> {
  await setTerms(scene, { ...terms, payTo: 'Elsbeere account' })
  const mail = { baseUrl: 'http://localhost', networkName: 'Test Cities' }
  await scene.act('ruth', async (act) => {
    const first = { gss, from: '2026-04-01', until: '2027-04-01', ...mail }
    granted(await raiseInvoice(act, first))
    await sendInvoice(act, { number: 1, ...mail })
    const paidOn = act.now.toISOString().slice(0, 10)
    granted(await recordPayment(act, { number: 1, paidOn, reference: 'Speierling reference' }))
    granted(await raiseInvoice(act, { ...first, from: '2027-04-01', until: '2028-04-01' }))
    granted(
      await voidInvoice(act, {
        number: 2,
        reason: 'Maulbeere reason',
        networkName: 'Test Cities',
        officeEmail: null,
      }),
    )
  })
}
