import type { Reads } from '../../../kernel/db.ts'

/** The newest earlier version of the same response that a person has looked at, and when; null where they looked at none. */
export async function lastVersionSeen(
  db: Reads,
  version: { responseId: string; number: number },
  personId: string,
): Promise<{ versionId: string; number: number; at: Date } | null> {
  const row = await db
    .selectFrom('version_view as w')
    .innerJoin('response_version as v', (join) =>
      join.onRef('v.network_id', '=', 'w.network_id').onRef('v.id', '=', 'w.version_id'),
    )
    .select(['v.id as versionId', 'v.number', 'w.at'])
    .where('v.response_id', '=', version.responseId)
    .where('v.number', '<', version.number)
    .where('w.person_id', '=', personId)
    .orderBy('v.number', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** The version of a response before this one; null for the first. */
export async function versionBefore(
  db: Reads,
  version: { responseId: string; number: number },
): Promise<{ versionId: string; number: number } | null> {
  const row = await db
    .selectFrom('response_version')
    .select(['id as versionId', 'number'])
    .where('response_id', '=', version.responseId)
    .where('number', '<', version.number)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** The salts with which these councils open their own ballots in the published record of a version. */
export async function ownSalts(
  db: Reads,
  versionId: string,
  councils: string[],
): Promise<{ gss: string; salt: string }[]> {
  if (councils.length === 0) return []
  return db
    .selectFrom('withheld_name as w')
    .innerJoin('published_response as p', (join) =>
      join.onRef('p.network_id', '=', 'w.network_id').onRef('p.id', '=', 'w.published_response_id'),
    )
    .select(['w.gss', 'w.salt'])
    .where('p.version_id', '=', versionId)
    .where('w.gss', 'in', councils)
    .execute()
}

/** The council and round of a ballot; null if there is none. */
export async function placeOfBallot(
  db: Reads,
  ballotId: string,
): Promise<{ roundId: string; gss: string } | null> {
  const row = await db
    .selectFrom('ballot')
    .select(['round_id as roundId', 'gss'])
    .where('id', '=', ballotId)
    .executeTakeFirst()
  return row ?? null
}
