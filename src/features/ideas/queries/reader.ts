import { type RawBuilder, sql } from 'kysely'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { partnerOf } from '../../partners/index.ts'
import { audiencesOf, type Reader, readerOf } from '../reader.ts'

/** Who reads now: a member, somebody of a partner, or a stranger. */
export async function readerNow(db: Reads, viewer: Viewer | null, now: Date): Promise<Reader> {
  const seated = viewer !== null && viewer.seats.length > 0
  const partner = viewer && !seated ? await partnerOf(db, viewer.personId, dayOf(now)) : null
  return readerOf(viewer, partner !== null)
}

/** Whether this reader may read a challenge or a solution (its alias), as SQL: shared with them, or a draft of their own council; the office reads drafts, to help. */
export function readableBy(reader: Reader, alias: string): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  if (reader.office) return sql<boolean>`true`
  return sql<boolean>`((${column('shared_at')} is not null and ${column('audience')} = any(${audiencesOf(reader)}::text[]))
    or ${column('gss')} = any(${[...reader.councils]}::text[]))`
}
