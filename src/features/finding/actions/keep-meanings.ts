import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import { lockFindableHead } from './lock-findable-head.ts'

export interface FoundMeaning {
  kind: string
  subjectId: string
  position: number
  /** The text that was encoded under this title; one that has changed since waits for its own. */
  text: string
  title: string
  meaning: Uint8Array
}

/** Keeps what an encoder found of these passages, unless their texts or titles have changed since. */
export async function keepMeanings(act: Act, found: readonly FoundMeaning[]): Promise<void> {
  if (found.length === 0) return
  const revision = await lockFindableHead(act)
  for (const { kind, subjectId, position, text, title, meaning } of found)
    await act.db
      .updateTable('passage')
      .set({ meaning })
      .where('kind', '=', kind)
      .where('subject_id', '=', subjectId)
      .where('position', '=', position)
      .where('text', '=', text)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('findable as f')
            .select('f.kind')
            .where('f.kind', '=', kind)
            .where('f.subject_id', '=', subjectId)
            .where('f.title', '=', title),
        ),
      )
      .execute()
  const kinds = found.map(({ kind }) => kind)
  const subjects = found.map(({ subjectId }) => subjectId)
  await sql`update findable set revision = ${revision}
    from unnest(${kinds}::text[], ${subjects}::uuid[]) as changed (kind, subject_id)
    where findable.network_id = ${act.networkId}::uuid
      and findable.kind = changed.kind and findable.subject_id = changed.subject_id`.execute(act.db)
}
