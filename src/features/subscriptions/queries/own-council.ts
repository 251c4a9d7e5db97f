import type { Reads } from '../../../kernel/db.ts'
import { isOffice, seatOf, type Viewer } from '../../../kernel/seats.ts'
import { invoiceSeats } from '../invoice.ts'

/** Whether somebody may see what is a council's own here: its leader, chief executive and officers, and the office. */
export function mayOpen(viewer: Viewer | null, gss: string): boolean {
  return isOffice(viewer) || seatOf(viewer, invoiceSeats, gss) !== null
}

/** A council that is or was a member, by slug, for those who may see what is its own; null for everybody else, as if there were none. */
export async function ownCouncil(
  db: Reads,
  slug: string,
  viewer: Viewer | null,
): Promise<{ gss: string; slug: string; council: string; name: string } | null> {
  const row = await db
    .selectFrom('authority')
    .select(['gss', 'slug', 'short_name as council', 'name'])
    .where('slug', '=', slug)
    .where((where) =>
      where.exists(
        where
          .selectFrom('membership')
          .select('membership.id')
          .whereRef('membership.gss', '=', 'authority.gss'),
      ),
    )
    .executeTakeFirst()
  return row && mayOpen(viewer, row.gss) ? row : null
}
