import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import type { MembershipKind } from '../facts.ts'
import type { Existence, Spell } from '../membership.ts'
import { spellOf } from '../spell-row.ts'

/** The authority and all its spells in the network; until commit nobody else adds or ends one of them. */
export async function lockMemberships(
  act: Act,
  gss: string,
): Promise<{
  authority: Existence | null
  spells: (Spell & { id: string; kind: MembershipKind; politicalGroup: string | null })[]
}> {
  // The first spell has no row to lock, so the lock is on the council's name in this network.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${act.networkId} membership ${gss}`}, 0))`.execute(
    act.db,
  )
  const authority = await act.db
    .selectFrom('authority')
    .select(['valid_from as validFrom', 'valid_until as validUntil'])
    .where('gss', '=', gss)
    .executeTakeFirst()
  const rows = await act.db.selectFrom('membership').selectAll().where('gss', '=', gss).execute()
  return {
    authority: authority ?? null,
    spells: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      politicalGroup: row.political_group,
      ...spellOf(row),
    })),
  }
}
