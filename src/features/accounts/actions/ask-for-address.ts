import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { type AskRefusal, addressHours, whyNotAskForAddress } from '../address-change.ts'
import { personByEmail } from '../queries/accounts.ts'

/** A letter goes to a new address, whose link makes it the person's own; a letter sent before no longer counts. */
export async function askForAddress(
  act: Act,
  personId: string,
  request: { email: string; baseUrl: string; networkName: string },
): Promise<Refused<AskRefusal> | undefined> {
  const email = request.email.trim()
  const person = await act.db
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const taken = (await personByEmail(act.db, email)) !== null
  const refused = whyNotAskForAddress(person.email, email, taken)
  if (refused) return { refused }
  await act.db
    .deleteFrom('address_change')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
  const token = newToken()
  const id = newId()
  await act.db
    .insertInto('address_change')
    .values({
      network_id: act.networkId,
      id,
      person_id: personId,
      email,
      old_email: person.email,
      token_hash: hashToken(token),
      created_at: act.now,
      expires_at: new Date(act.now.getTime() + addressHours * 3_600_000),
    })
    .execute()
  await sendMail(act, {
    to: email,
    subject: `Confirm your new address in ${request.networkName}`,
    body: `Hello,\n\nsomebody asked that their address in ${request.networkName} be this one. If that was you, open this link where you are signed in. It works once, within ${addressHours} hours.\n\n${request.baseUrl}/account/address/${token}\n\nIf it was not you, do nothing: nothing changes.\n`,
  })
  await act.record({ name: 'address-change.asked-for', subjectId: id })
}
