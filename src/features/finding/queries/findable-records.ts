import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { Findable } from '../findable.ts'

/** Which records are meant, as a condition on their ids. */
export type Which = (id: RawBuilder<string>) => RawBuilder<boolean>

/** Records of one kind that can be found, as the database has them now; the room that owns them says how they are read. */
export interface FindableRecords {
  kind: string
  read(db: Reads, which: Which, limit: number): Promise<Findable[]>
}

/** One record. */
export const only =
  (recordId: string): Which =>
  (id) =>
    sql<boolean>`${id} = ${recordId}::uuid`

/** Records that can be found by their meaning no more, or not yet. */
export const notYetFindable =
  (kind: string): Which =>
  (id) =>
    sql<boolean>`not exists (select from findable f
      where f.kind = ${kind} and f.subject_id = ${id} and f.removed_at is null)`
