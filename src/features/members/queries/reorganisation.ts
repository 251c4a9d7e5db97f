import type { Reads } from '../../../kernel/db.ts'

/** What became of an authority: the first day without it, ISO date, and who took over. */
export interface Reorganisation {
  abolished: string | null
  successors: { gss: string; council: string; slug: string }[]
}

/** What became of one authority, as the register says. */
export async function reorganisationOf(db: Reads, gss: string): Promise<Reorganisation> {
  const authority = await db
    .selectFrom('authority')
    .select('valid_until as abolished')
    .where('gss', '=', gss)
    .executeTakeFirst()
  const successors = await db
    .selectFrom('authority_successor')
    .innerJoin('authority', 'authority.gss', 'authority_successor.successor_gss')
    .select(['authority.gss', 'authority.short_name as council', 'authority.slug'])
    .where('authority_successor.gss', '=', gss)
    .orderBy('authority.short_name')
    .execute()
  return { abolished: authority?.abolished ?? null, successors }
}
