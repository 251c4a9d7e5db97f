import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from './cannot-start.ts'

// SQLite is used for its file lock alone. The kernel holds that lock for the process and drops it
// when the process dies, however it dies, so no stale lock can ever stand in the way.
const sqliteBusy = 5

export interface Lock {
  release(): void
}

function open(file: string): DatabaseSync {
  try {
    // Of a file that it may only read, SQLite grants a lock that shuts out nobody.
    if (existsSync(file)) accessSync(file, constants.W_OK)
    return new DatabaseSync(file, { timeout: 0 })
  } catch (cause) {
    throw new CannotStart(
      `Cannot write ${file}. It belongs to another user: start as that user, or set DATA_DIR to another folder.`,
      cause,
    )
  }
}

function tryLock(file: string, statement: string): DatabaseSync | null {
  const database = open(file)
  try {
    database.exec(statement)
    return database
  } catch (cause) {
    database.close()
    if ((cause as { errcode?: number }).errcode === sqliteBusy) return null
    throw new CannotStart(`Cannot lock ${file}.`, cause)
  }
}

async function lock(file: string, statement: string, patience: number) {
  const deadline = Date.now() + patience
  for (;;) {
    const database = tryLock(file, statement)
    if (database || Date.now() >= deadline) return database
    await pause(25)
  }
}

/** Holds the file for this process alone, waiting at most `patience` ms; null if another holds it still. */
export async function lockAlone(file: string, patience = 0): Promise<Lock | null> {
  const database = await lock(file, 'begin exclusive', patience)
  if (!database) return null
  writeFileSync(`${file}.pid`, `${process.pid}\n`)
  return { release: () => database.close() }
}

export interface SharedLock extends Lock {
  /** True, at once, if nobody else holds the file; from then on nobody else can. */
  becomeOnlyHolder(): boolean
}

/** Holds the file together with others who also share it; waits while somebody holds it alone. */
export async function lockShared(file: string, patience: number): Promise<SharedLock | null> {
  const database = await lock(file, 'begin; select * from sqlite_schema', patience)
  if (!database) return null
  return {
    release: () => database.close(),
    becomeOnlyHolder() {
      try {
        database.exec('commit; begin exclusive')
        return true
      } catch {
        return false
      }
    },
  }
}

/** The process that last held the file alone, as it wrote itself; null if none ever did. */
export function holderOf(file: string): number | null {
  try {
    return Number(readFileSync(`${file}.pid`, 'utf8')) || null
  } catch {
    return null
  }
}
