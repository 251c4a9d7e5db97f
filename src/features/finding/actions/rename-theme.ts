import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import { lockFindableHead } from './lock-findable-head.ts'

/** Records on a theme are found by its new address from this transaction on. */
export async function renameTheme(act: Act, from: string, to: string): Promise<void> {
  if (from === to) return
  const revision = await lockFindableHead(act)
  await sql`update findable set themes = array_replace(themes, ${from}, ${to}), revision = ${revision}, told = ${revision}
    where network_id = ${act.networkId}::uuid and ${from} = any(themes)`.execute(act.db)
}
