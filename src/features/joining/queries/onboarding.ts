import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

/** One item of a council's onboarding list. */
export interface OnboardingItem {
  id: string
  gss: string
  what: string
  party: 'office' | 'council'
  due: string
  doneAt: Date | null
  doneBy: string | null
}

/** What is to be done for a council that joined, in order. */
export function onboardingOf(db: Reads, gss: string): Promise<OnboardingItem[]> {
  return db
    .selectFrom('onboarding_item as o')
    .leftJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 'o.network_id').onRef('p.id', '=', 'o.done_by'),
    )
    .select([
      'o.id',
      'o.gss',
      'o.what',
      'o.party',
      'o.due',
      'o.done_at as doneAt',
      'p.name as doneBy',
    ])
    .where('o.gss', '=', gss)
    .orderBy('o.due')
    .orderBy('o.position')
    .execute()
}

/** Councils whose onboarding list is not done, with how much is left. */
export async function onboardingLeft(
  db: Reads,
  today: string,
): Promise<{ slug: string; council: string; done: number; of: number; late: number }[]> {
  const { rows } = await sql<{
    slug: string
    council: string
    done: number
    of: number
    late: number
  }>`
    select u.slug, u.short_name as council, count(o.done_at)::int as done, count(*)::int as of,
      count(*) filter (where o.done_at is null and o.due < ${today}::date)::int as late
    from onboarding_item o join authority u on u.gss = o.gss
    group by u.gss having count(*) > count(o.done_at) order by u.short_name`.execute(db)
  return rows
}

/** A council of the register by its slug; null where none is called so. */
export async function councilBySlug(
  db: Reads,
  slug: string,
): Promise<{ gss: string; slug: string; name: string } | null> {
  const row = await db
    .selectFrom('authority')
    .select(['gss', 'slug', 'short_name as name'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}
