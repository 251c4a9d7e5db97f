import type { Act } from '../../../kernel/act.ts'
import { isId } from '../../../kernel/ids.ts'
import { type Constitution, constitutionSchema } from '../constitution.ts'

/** A round whose row is locked, with the names that letters need. */
export interface LockedRound {
  id: string
  versionId: string
  hash: string
  number: number
  title: string
  constitution: Constitution
  /** ISO 8601, UTC. */
  openedAt: string
  closesAt: string
  closedAt: string | null
}

/** The round with its row locked until the deed is done: shared while a ballot is cast, alone while it is closed, so that no ballot slips past a close. */
export async function lockRound(
  act: Act,
  roundId: string,
  how: 'shared' | 'alone',
): Promise<LockedRound | null> {
  if (!isId(roundId)) return null
  const rounds = act.db
    .selectFrom('sign_off_round as o')
    .innerJoin('response_version as v', (join) =>
      join.onRef('v.network_id', '=', 'o.network_id').onRef('v.id', '=', 'o.version_id'),
    )
    .innerJoin('response as r', (join) =>
      join.onRef('r.network_id', '=', 'v.network_id').onRef('r.id', '=', 'v.response_id'),
    )
    .select([
      'o.id',
      'o.version_id as versionId',
      'o.constitution',
      'o.opened_at',
      'o.closes_at',
      'o.closed_at',
      'v.sha256 as hash',
      'v.number',
      'r.title',
    ])
    .where('o.id', '=', roundId)
  const row = await (how === 'alone'
    ? rounds.forUpdate('o')
    : rounds.forShare('o')
  ).executeTakeFirst()
  if (!row) return null
  const { opened_at, closes_at, closed_at, constitution, ...rest } = row
  return {
    ...rest,
    constitution: constitutionSchema.parse(constitution),
    openedAt: opened_at.toISOString(),
    closesAt: closes_at.toISOString(),
    closedAt: closed_at?.toISOString() ?? null,
  }
}
