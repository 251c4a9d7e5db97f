import type { Reads, Writes } from '../../../kernel/db.ts'

/** The next subscribers who have no letter of this edition yet, each locked; those whom another worker has just taken are passed over. Who confirmed after it went out is not sent it. */
export async function nextSubscribers(db: Writes, editionId: string, out: Date, most: number) {
  const rows = await db
    .selectFrom('subscriber')
    .select(['id', 'address', 'address_hash as hash', 'key', 'everything'])
    .where('failed_at', 'is', null)
    .where('confirmed_at', '<=', out)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('edition_letter')
            .select('at')
            .where('edition_id', '=', editionId)
            .whereRef('edition_letter.address_hash', '=', 'subscriber.address_hash'),
        ),
      ),
    )
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute()
  const themes =
    rows.length === 0
      ? []
      : await db
          .selectFrom('subscriber_theme')
          .select(['subscriber_id', 'theme_id'])
          .where(
            'subscriber_id',
            'in',
            rows.map(({ id }) => id),
          )
          .execute()
  return rows.map((row) => ({
    ...row,
    themeIds: themes.filter((one) => one.subscriber_id === row.id).map((one) => one.theme_id),
  }))
}

/** How many get the newsletter, and how many addresses failed. */
export async function subscriberCounts(db: Reads): Promise<{ reached: number; failed: number }> {
  const row = await db
    .selectFrom('subscriber')
    .select((select) => [
      select.fn.countAll<number>().as('all'),
      select.fn.count<number>('failed_at').as('failed'),
    ])
    .executeTakeFirstOrThrow()
  return { reached: row.all - row.failed, failed: row.failed }
}

const page = 200

/** Subscribers for the office, by address; `after` is the last address of the page before. */
export async function subscriberList(db: Reads, after: string) {
  const rows = await db
    .selectFrom('subscriber')
    .select([
      'id',
      'address',
      'everything',
      'consent',
      'confirmed_at as confirmedAt',
      'failed_at as failedAt',
      'failed',
    ])
    .where('address', '>', after)
    .orderBy('address')
    .limit(page + 1)
    .execute()
  const themes = await db
    .selectFrom('subscriber_theme')
    .innerJoin('theme', (join) =>
      join
        .onRef('theme.network_id', '=', 'subscriber_theme.network_id')
        .onRef('theme.id', '=', 'subscriber_theme.theme_id'),
    )
    .select(['subscriber_id', 'theme.name'])
    .orderBy('theme.name')
    .execute()
  const subscribers = rows.slice(0, page).map((row) => ({
    ...row,
    themes: themes.filter((one) => one.subscriber_id === row.id).map((one) => one.name),
  }))
  return { subscribers, next: rows.length > page ? subscribers.at(-1)!.address : null }
}

export type SubscriberLine = Awaited<ReturnType<typeof subscriberList>>['subscribers'][number]

/** Whether a key still ends somebody's newsletter. */
export async function holdsKey(db: Reads, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('subscriber')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

/** Every theme of the network, to choose from. */
export function themesHere(db: Reads) {
  return db.selectFrom('theme').select(['id', 'name']).orderBy('name').execute()
}
