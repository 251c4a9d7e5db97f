import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { seeOther, withStatus } from '../../../kernel/answer.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { askForAddress } from '../actions/ask-for-address.ts'
import { changeAddress } from '../actions/change-address.ts'
import { askRefusals, changeRefusals } from '../address-change.ts'
import {
  addressPage,
  addressRefusedPage,
  addressSentPage,
  confirmAddressPage,
} from '../pages/address.page.tsx'
import { personById } from '../queries/accounts.ts'

const addressForm = z.object({
  email: z.email('Enter an e-mail address, like name@council.gov.uk').max(254),
})

/** A person corrects their address: a letter to the new one, a link in it, and a button. */
export function addressRoutes(web: Web): void {
  web.page('/account/address', { allow: 'signed-in' }, async (ask) => {
    const person = await personById(ask.db, ask.viewer!.personId)
    return show(ask, person?.email ?? '', notPosted)
  })

  const options = { allow: 'signed-in', form: addressForm, perHour: 10 } as const
  web.deed('/address-changes', options, async (ask) => {
    const { personId } = ask.viewer!
    const again = async (errors: Record<string, string>) => {
      const person = await ask.read((db) => personById(db, personId))
      return withStatus(422, show(ask, person?.email ?? '', { values: ask.form.raw, errors }))
    }
    if (!ask.form.ok) return again(ask.form.errors)
    const { email } = ask.form.values
    const { baseUrl } = ask.config
    const refused = await ask.act((act) =>
      askForAddress(act, personId, { email, baseUrl, networkName: ask.network.name }),
    )
    if (isRefused(refused)) return again({ email: askRefusals[refused.refused] })
    return addressSentPage({ frame: workspaceFrame(ask), email })
  })

  web.page('/account/address/:token', { allow: 'signed-in' }, async (ask) =>
    confirmAddressPage({ frame: workspaceFrame(ask), token: ask.params.token ?? '' }),
  )

  web.deed(
    '/account/address/:token',
    { allow: 'signed-in', form: z.object({}), perHour: 60 },
    async (ask) => {
      const token = ask.params.token ?? ''
      const done = await ask.act((act) =>
        changeAddress(act, { token, networkName: ask.network.name }),
      )
      if (!isRefused(done)) return seeOther('/account', `Your address is now ${done.email}.`)
      const frame = workspaceFrame(ask)
      return withStatus(410, addressRefusedPage({ frame, words: changeRefusals[done.refused] }))
    },
  )
}

function show(ask: Ask, email: string, form: Posted) {
  return addressPage({ frame: workspaceFrame(ask), email, form })
}
