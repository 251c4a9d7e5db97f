import type { Act } from '../../../kernel/act.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { linkDays, linksAnHour } from '../application.ts'
import { addApplicationLink, linksSentTo } from './add-application-link.ts'

/** Mails fresh links to the applications begun from an address, the newest three; for an unknown address, or too many links, it does nothing, and nobody can tell the difference. */
export async function resendLinks(
  act: Act,
  { email, baseUrl, networkName }: { email: string; baseUrl: string; networkName: string },
): Promise<void> {
  const found = await act.db
    .selectFrom('application as a')
    .innerJoin('authority as u', 'u.gss', 'a.gss')
    .select(['a.id', 'a.applicant_name as name', 'a.applicant_email as email', 'u.short_name'])
    .where((where) =>
      where.eb(where.fn('lower', ['a.applicant_email']), '=', email.trim().toLowerCase()),
    )
    .orderBy('a.begun_at', 'desc')
    .limit(3)
    .forUpdate('a')
    .execute()
  const [first] = found
  if (!first || (await linksSentTo(act, email)) >= linksAnHour) return
  const lines: string[] = []
  for (const application of found) {
    const token = await addApplicationLink(act, application.id)
    lines.push(`${application.short_name}:\n${baseUrl}/applications/${token}`)
  }
  await sendMail(act, {
    to: first.email,
    subject: `Your application to join ${networkName}`,
    body: `Hello ${first.name},\n\nyou asked for a link to go on with, or to see where it stands. It holds for ${linkDays} days.\n\n${lines.join('\n\n')}\n\nIf you did not ask for it, do nothing.\n`,
  })
}
