import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'

/** The next revision of what can be found in the network; until commit nobody else gets one, so that revisions become visible in their order. */
export async function lockFindableHead(act: Pick<Act, 'db' | 'networkId'>): Promise<number> {
  const { rows } = await sql<{ revision: number }>`
    insert into findable_head (network_id, revision) values (${act.networkId}::uuid, 1)
    on conflict (network_id) do update set revision = findable_head.revision + 1
    returning revision`.execute(act.db)
  return rows[0]!.revision
}
