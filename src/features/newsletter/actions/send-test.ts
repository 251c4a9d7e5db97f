import type { Act, Refused } from '../../../kernel/act.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { editionLetter } from '../letter.ts'
import { itemsOf, nextNumber } from '../queries/editions.ts'

/** Sends the letter of an edition to whoever asks from the office, and to nobody else. */
export async function sendTest(
  act: Act,
  given: { id: string; baseUrl: string; networkName: string },
): Promise<{ to: string } | Refused<'not-office' | 'unknown-edition'>> {
  const seat = officeSeat(act.by)
  if (!act.by || !seat) return { refused: 'not-office' }
  const edition = await act.db
    .selectFrom('edition')
    .select(['title', 'editorial', 'number'])
    .where('id', '=', given.id)
    .executeTakeFirst()
  if (!edition) return { refused: 'unknown-edition' }
  const letter = editionLetter({
    network: given.networkName,
    baseUrl: given.baseUrl,
    title: edition.title,
    number: edition.number ?? (await nextNumber(act.db)),
    editorial: edition.editorial,
    items: await itemsOf(act.db, given.id),
    endHref: `${given.baseUrl}/newsletter`,
  })
  await sendMail(act, { to: act.by.email, ...letter, subject: `Test: ${letter.subject}` })
  return { to: act.by.email }
}
