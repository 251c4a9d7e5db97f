import { sql } from 'kysely'
import type { Reads, Writes } from './db.ts'
import { newSigningKey, type SigningKey } from './hash.ts'
import { newId } from './ids.ts'

// Any number that no other advisory lock of ours takes.
const lockNumber = 7_114_021

/** The key with which this installation signs, made at the first asking; two processes that ask at once make one. */
export async function signingKey(db: Writes, now: Date): Promise<SigningKey> {
  const known = await stored(db)
  if (known) return known
  await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(db)
  // Whoever held the lock before has committed its key.
  const meanwhile = await stored(db)
  if (meanwhile) return meanwhile
  const key = newSigningKey()
  await db
    .insertInto('installation_key')
    .values({
      id: newId(),
      public_key: key.publicKey,
      private_key: key.privateKey,
      created_at: now,
    })
    .execute()
  return key
}

/** The public half of the installation's key and when it was made; null before anything was signed. */
export async function publicSigningKey(
  db: Reads,
): Promise<{ publicKey: string; createdAt: Date } | null> {
  const row = await db
    .selectFrom('installation_key')
    .select(['public_key as publicKey', 'created_at as createdAt'])
    .orderBy('created_at')
    .executeTakeFirst()
  return row ?? null
}

async function stored(db: Writes): Promise<SigningKey | null> {
  const row = await db
    .selectFrom('installation_key')
    .select(['public_key as publicKey', 'private_key as privateKey'])
    .orderBy('created_at')
    .executeTakeFirst()
  return row ?? null
}
