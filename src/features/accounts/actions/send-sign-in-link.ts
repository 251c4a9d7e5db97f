import type { Act } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { linkMinutes, linksAtOnce } from '../sign-in.ts'

/** Mails a link that signs its reader in once; for an unknown address, or too many links, it does nothing, and nobody can tell the difference. */
export async function sendSignInLink(
  act: Act,
  request: { email: string; destination: string; baseUrl: string; networkName: string },
): Promise<void> {
  const person = await act.db
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where((where) =>
      where.eb(where.fn('lower', ['email']), '=', request.email.trim().toLowerCase()),
    )
    .where('erased_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!person || (await linksSent(act, person.id)) >= linksAtOnce) return
  const token = await addSignInLink(act, person.id, request.destination)
  await sendMail(act, {
    to: person.email,
    subject: `Sign in to ${request.networkName}`,
    body: `Hello ${person.name},\n\nopen this link to sign in. It works once, within ${linkMinutes} minutes.\n\n${request.baseUrl}/sign-in/${token}\n\nIf you did not ask for it, do nothing: nobody has signed in.\n`,
  })
}

/** Makes a link for a person and returns its token; the caller sees to it that only that person gets it. */
export async function addSignInLink(
  act: Act,
  personId: string,
  destination: string,
  minutes = linkMinutes,
): Promise<string> {
  const token = newToken()
  await act.db
    .insertInto('sign_in_link')
    .values({
      network_id: act.networkId,
      id: newId(),
      token_hash: hashToken(token),
      person_id: personId,
      created_at: act.now,
      expires_at: new Date(act.now.getTime() + minutes * 60_000),
      destination,
    })
    .execute()
  return token
}

async function linksSent(act: Act, personId: string): Promise<number> {
  const since = new Date(act.now.getTime() - linkMinutes * 60_000)
  const row = await act.db
    .selectFrom('sign_in_link')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return row.count
}
