import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Act } from './act.ts'
import type { Reads } from './db.ts'
import { newId } from './ids.ts'
import type { ByteRange } from './ranges.ts'

/** A file as it came in or goes out. */
export interface FileContent {
  name: string
  mime: string
  bytes: Uint8Array
}

/** Keeps the very bytes with their SHA-256, in the transaction of the deed; they are never changed. Returns the file's id. */
export async function keepFile(act: Act, file: FileContent): Promise<string> {
  const id = newId()
  await act.db
    .insertInto('file')
    .values({
      network_id: act.networkId,
      id,
      name: file.name,
      mime: file.mime,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      size: file.bytes.byteLength,
      bytes: file.bytes,
      created_at: act.now,
    })
    .execute()
  return id
}

/** What is known of a kept file without its bytes, or null. */
export async function keptFileFacts(
  db: Reads,
  id: string,
): Promise<{ name: string; mime: string; size: number; sha256: string } | null> {
  const row = await db
    .selectFrom('file')
    .select(['name', 'mime', 'size', 'sha256'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** A part of the bytes of a kept file, read without the rest of them. */
export async function keptFilePart(db: Reads, id: string, range: ByteRange): Promise<Uint8Array> {
  const row = await db
    .selectFrom('file')
    .select(
      sql<Uint8Array>`substring(bytes from ${range.from + 1}::integer for ${range.until - range.from}::integer)`.as(
        'part',
      ),
    )
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.part
}

/** The bytes of a kept file, or null. Who may have them is for the caller to decide first. */
export async function keptFile(
  db: Reads,
  id: string,
): Promise<(FileContent & { sha256: string }) | null> {
  const row = await db
    .selectFrom('file')
    .select(['name', 'mime', 'bytes', 'sha256'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
