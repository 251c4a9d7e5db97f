import type { Act } from '../../../kernel/act.ts'

/** Notes each subscriber whose address the mail server refused for good: nothing more is sent there until its owner confirms anew. */
export async function noteFailures(act: Act): Promise<{ failed: number }> {
  const refused = await act.db
    .selectFrom('edition_letter')
    .innerJoin('mail', (join) =>
      join
        .onRef('mail.network_id', '=', 'edition_letter.network_id')
        .onRef('mail.id', '=', 'edition_letter.mail_id'),
    )
    .innerJoin('subscriber', (join) =>
      join
        .onRef('subscriber.network_id', '=', 'edition_letter.network_id')
        .onRef('subscriber.address_hash', '=', 'edition_letter.address_hash'),
    )
    .distinctOn('subscriber.id')
    .select(['subscriber.id', 'mail.failed'])
    .where('mail.failed', 'is not', null)
    .where('subscriber.failed_at', 'is', null)
    .whereRef('edition_letter.at', '>=', 'subscriber.confirmed_at')
    .orderBy('subscriber.id')
    .execute()
  for (const { id, failed } of refused) {
    await act.db
      .updateTable('subscriber')
      .set({ failed_at: act.now, failed })
      .where('id', '=', id)
      .execute()
    await act.record({ name: 'subscription.failed', subjectId: id })
  }
  return { failed: refused.length }
}
