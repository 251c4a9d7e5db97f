import { formatDate } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { addSignInLink } from '../../accounts/index.ts'

export interface Invitation {
  baseUrl: string
  networkName: string
}

/** An invitation holds longer than a sign-in link that somebody asked for: three days. */
const inviteMinutes = 3 * 24 * 60

/** Tells a person of their seat, with a link that signs them in once. */
export async function invitePerson(
  act: Act,
  seated: {
    personId: string
    title: string
    gss: string | null
    from: string
    /** What waits for the seat, a sentence each. */
    waiting?: readonly string[]
  },
  { baseUrl, networkName }: Invitation,
): Promise<void> {
  const person = await act.db
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', seated.personId)
    .executeTakeFirstOrThrow()
  const council = seated.gss
    ? await act.db
        .selectFrom('authority')
        .select('short_name')
        .where('gss', '=', seated.gss)
        .executeTakeFirstOrThrow()
    : null
  const token = await addSignInLink(act, seated.personId, '/work', inviteMinutes)
  const waits = seated.waiting?.length
    ? `This waits for it:\n\n${seated.waiting.map((one) => `- ${one}`).join('\n')}\n\n`
    : ''
  const seat = `${seated.title}, ${council?.short_name ?? networkName}`
  await sendMail(act, {
    to: person.email,
    subject: `Your seat in ${networkName}: ${seat}`,
    body: `Hello ${person.name},\n\nfrom ${formatDate(seated.from)} you hold a seat in ${networkName}: ${seat}.\n\n${waits}This link signs you in. It works once, within three days:\n\n${baseUrl}/sign-in/${token}\n\nAfter that, ask for a new link with this address, whenever you need one:\n\n${baseUrl}/sign-in\n\nIf this is a mistake, do nothing and tell the network office.\n`,
  })
}
