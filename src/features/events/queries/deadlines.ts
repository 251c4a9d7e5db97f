import type { Reads } from '../../../kernel/db.ts'

/** A consultation whose closing day the public site names: the network has published its response. */
export interface Deadline {
  id: string
  title: string
  closes: string
  link: string | null
  slug: string
}

/** Closing days of consultations to which the network has published a response: what the public site names, and no more. */
export async function publicDeadlines(db: Reads): Promise<Deadline[]> {
  const rows = await db
    .selectFrom('consultation')
    .innerJoin('response', (join) =>
      join
        .onRef('response.network_id', '=', 'consultation.network_id')
        .onRef('response.consultation_id', '=', 'consultation.id'),
    )
    .innerJoin('response_version', (join) =>
      join
        .onRef('response_version.network_id', '=', 'response.network_id')
        .onRef('response_version.response_id', '=', 'response.id'),
    )
    .innerJoin('published_response', (join) =>
      join
        .onRef('published_response.network_id', '=', 'response_version.network_id')
        .onRef('published_response.version_id', '=', 'response_version.id'),
    )
    .select([
      'consultation.id',
      'consultation.title',
      'consultation.closes',
      'consultation.link',
      'published_response.slug',
    ])
    .where('consultation.closes', 'is not', null)
    .orderBy('consultation.closes')
    .execute()
  return rows.map((row) => ({ ...row, closes: row.closes! }))
}
