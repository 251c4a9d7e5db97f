import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Database, networksHere, type Writes } from '../../kernel/db.ts'
import { signingKey } from '../../kernel/installation-key.ts'

// No I, L, O and U, which people mistake when they type what they read.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The code that lets somebody set up an empty installation, like "7K2M-9QDX-4TRA"; null once there is a network. Every process on one database says the same one: it follows from the installation's own key. */
export async function setUpCode(database: Database, now: Date): Promise<string | null> {
  if ((await networksHere(database)).length > 0) return null
  return database.kysely.transaction().execute((db) => codeOf(db, now))
}

/** Whether this is the code of the installation, however it was typed. */
export async function isSetUpCode(db: Writes, typed: string, now: Date): Promise<boolean> {
  const right = Buffer.from(plain(await codeOf(db, now)))
  const given = Buffer.from(plain(typed))
  return given.length === right.length && timingSafeEqual(given, right)
}

async function codeOf(db: Writes, now: Date): Promise<string> {
  const { privateKey } = await signingKey(db, now)
  const bytes = createHmac('sha256', privateKey)
    .update('the code that sets up this installation')
    .digest()
  const code = [...bytes.subarray(0, 12)].map((byte) => letters[byte % 32]).join('')
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

function plain(code: string): string {
  return code
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
}
