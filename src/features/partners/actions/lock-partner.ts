import type { Act } from '../../../kernel/act.ts'
import type { Days } from '../partner.ts'

/** A partner by its slug; until commit nobody else changes it, its people or its invitations. */
export async function lockPartner(
  act: Act,
  slug: string,
): Promise<(Days & { id: string; name: string; slug: string }) | null> {
  const row = await act.db
    .selectFrom('partner')
    .select(['id', 'slug', 'name', 'from_date as from', 'until_date as until'])
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}
