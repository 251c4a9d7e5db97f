import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { isId } from './ids.ts'
import { PreparingClient } from './prepared.ts'
import type { Tables } from './tables.ts'

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** The pool of the application role, on which every query of the product runs. */
export interface Database {
  kysely: Kysely<Tables>
  pool: pg.Pool
  close(): Promise<void>
}

/** A handle inside a read-only transaction of one network: a write through it does not compile. */
export type Reads = Pick<
  Kysely<Tables>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'case'
> & {
  readonly getExecutor: Kysely<Tables>['getExecutor']
}

/** A handle inside a write transaction of one network. */
export type Writes = Transaction<Tables>

/** Opens the application's pool; nothing connects until the first query. */
export function openDatabase(connection: pg.PoolConfig): Database {
  const pool = new pg.Pool({ max: 10, Client: PreparingClient, ...connection })
  // A server that restarts ends idle connections; the pool replaces them at the next query.
  pool.on('error', () => {})
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { kysely, pool, close: () => kysely.destroy() }
}

function setNetwork(networkId: string): string {
  if (!isId(networkId)) throw new Error(`Not the id of a network: ${networkId}`)
  return `set local hanse.network = '${networkId}'`
}

/** Runs reads of one network in one consistent, read-only snapshot. */
export function reading<T>(
  database: Database,
  networkId: string,
  read: (db: Reads) => Promise<T>,
): Promise<T> {
  return database.kysely.connection().execute(async (connection) => {
    await sql
      .raw(`begin isolation level repeatable read read only; ${setNetwork(networkId)}`)
      .execute(connection)
    try {
      return await read(connection)
    } finally {
      await sql.raw('commit').execute(connection)
    }
  })
}

/** Thrown to undo everything a write did and hand back a value: a refusal is not a failure. */
class Undo extends Error {
  readonly value: unknown
  constructor(value: unknown) {
    super('undone')
    this.value = value
  }
}

/** Runs writes of one network in one transaction; `undo(value)` rolls all of it back and returns the value. */
export async function writing<T>(
  database: Database,
  networkId: string,
  write: (db: Writes, undo: (value: T) => never) => Promise<T>,
): Promise<T> {
  const undo = (value: T): never => {
    throw new Undo(value)
  }
  try {
    return await database.kysely.transaction().execute(async (db) => {
      await sql.raw(setNetwork(networkId)).execute(db)
      return await write(db, undo)
    })
  } catch (error) {
    if (error instanceof Undo) return error.value as T
    throw error
  }
}

/** The network that serves a host name, or null in an empty installation. */
export async function networkForHost(database: Database, host: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select network_for_host(${host}) as id`.execute(
    database.kysely,
  )
  return rows[0]?.id ?? null
}

/** Every network of this installation, oldest first: for jobs that go round. */
export async function networksHere(database: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select networks_here() as id`.execute(database.kysely)
  return rows.map((row) => row.id)
}
