import type { Act } from '../../../kernel/act.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { itemsFor } from '../edition.ts'
import { editionLetter, endHeaders } from '../letter.ts'
import { itemsOf } from '../queries/editions.ts'
import { nextSubscribers } from '../queries/subscribers.ts'

/** How many letters one deed writes. */
export const batch = 100

/**
 * Writes the letters of an edition to the next subscribers who have none yet. Several workers may
 * run it at once, or one twice: the key of `edition_letter` lets each address have one. Who has
 * chosen themes gets what is on them, or nothing. Returns how many were looked at; 0 when all are done.
 */
export async function sendLetters(
  act: Act,
  given: { editionId: string; baseUrl: string; networkName: string },
): Promise<number> {
  const edition = await act.db
    .selectFrom('edition')
    .select(['id', 'title', 'editorial', 'number', 'published_at as publishedAt'])
    .where('id', '=', given.editionId)
    .executeTakeFirst()
  if (!edition?.publishedAt || edition.number === null) return 0
  const items = await itemsOf(act.db, edition.id)
  const subscribers = await nextSubscribers(act.db, edition.id, edition.publishedAt, batch)
  for (const subscriber of subscribers) {
    const first = await act.db
      .selectFrom('edition_letter')
      .select('at')
      .where('edition_id', '=', edition.id)
      .where('address_hash', '=', subscriber.hash)
      .executeTakeFirst()
    if (first) continue
    const own = itemsFor(items, subscriber)
    const endHref = `${given.baseUrl}/unsubscriptions/${subscriber.key}`
    const letter = editionLetter({
      network: given.networkName,
      baseUrl: given.baseUrl,
      title: edition.title,
      number: edition.number,
      editorial: edition.editorial,
      items: own,
      endHref,
    })
    const mailId =
      own.length === 0
        ? null
        : await sendMail(act, { to: subscriber.address, ...letter, headers: endHeaders(endHref) })
    await act.db
      .insertInto('edition_letter')
      .values({
        network_id: act.networkId,
        edition_id: edition.id,
        address_hash: subscriber.hash,
        mail_id: mailId,
        at: act.now,
      })
      .execute()
  }
  if (subscribers.length === 0)
    await act.db
      .updateTable('edition')
      .set({ sent_at: act.now })
      .where('id', '=', edition.id)
      .where('sent_at', 'is', null)
      .execute()
  return subscribers.length
}
