import type { Act } from '../../../kernel/act.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { linkDays } from '../application.ts'

/** Makes one more link that opens an application, and returns its token; whoever mails it sees to it that only the applicant gets it. */
export async function addApplicationLink(act: Act, applicationId: string): Promise<string> {
  const token = newToken()
  await act.db
    .insertInto('application_link')
    .values({
      network_id: act.networkId,
      token_hash: hashToken(token),
      application_id: applicationId,
      created_at: act.now,
      expires_at: new Date(act.now.getTime() + linkDays * 86_400_000),
    })
    .execute()
  return token
}

/** How many links an address was sent within the last hour. */
export async function linksSentTo(act: Act, email: string): Promise<number> {
  const row = await act.db
    .selectFrom('application_link as l')
    .innerJoin('application as a', (join) =>
      join.onRef('a.network_id', '=', 'l.network_id').onRef('a.id', '=', 'l.application_id'),
    )
    .select((select) => select.fn.countAll<number>().as('count'))
    .where((where) =>
      where.eb(where.fn('lower', ['a.applicant_email']), '=', email.trim().toLowerCase()),
    )
    .where('l.created_at', '>', new Date(act.now.getTime() - 3_600_000))
    .executeTakeFirstOrThrow()
  return row.count
}
