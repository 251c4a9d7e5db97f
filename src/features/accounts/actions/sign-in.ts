import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { type SignInRefusal, sessionDays, whyNotSignIn } from '../sign-in.ts'

/** Turns a link into a session, once: of two clicks at the same time one signs in. Returns the session's token and where the person was going. */
export async function signIn(
  act: Act,
  link: { token: string; device: string },
): Promise<{ token: string; destination: string } | Refused<SignInRefusal>> {
  const found = await act.db
    .selectFrom('sign_in_link')
    .innerJoin('person', (join) =>
      join
        .onRef('person.network_id', '=', 'sign_in_link.network_id')
        .onRef('person.id', '=', 'sign_in_link.person_id'),
    )
    .select([
      'sign_in_link.id',
      'person_id',
      'expires_at as expiresAt',
      'used_at as usedAt',
      'destination',
    ])
    .where('token_hash', '=', hashToken(link.token))
    .where('person.erased_at', 'is', null)
    .forUpdate('sign_in_link')
    .executeTakeFirst()
  const refusal = whyNotSignIn(found ?? null, act.now)
  if (refusal || !found) return { refused: refusal ?? 'link-unknown' }
  await act.db
    .updateTable('sign_in_link')
    .set({ used_at: act.now })
    .where('id', '=', found.id)
    .execute()
  const token = newToken()
  const sessionId = newId()
  await act.db
    .insertInto('session')
    .values({
      network_id: act.networkId,
      id: sessionId,
      token_hash: hashToken(token),
      person_id: found.person_id,
      created_at: act.now,
      last_seen_at: act.now,
      expires_at: new Date(act.now.getTime() + sessionDays * 86_400_000),
      device: link.device.slice(0, 200),
    })
    .execute()
  await act.record({
    name: 'session.opened',
    subjectId: sessionId,
    facts: { person: found.person_id },
  })
  return { token, destination: found.destination }
}
