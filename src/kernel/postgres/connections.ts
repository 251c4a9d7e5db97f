import type pg from 'pg'
import type { Embedded } from './index.ts'
import { appRole, ownerRole } from './roles.ts'

export interface Connections {
  /** Makes roles and grants; superuser where embedded, the given user otherwise. */
  admin: pg.ClientConfig
  /** Owns the schema: migrations, backup and the queue of jobs. */
  owner: pg.PoolConfig
  /** The application: row-level security holds it. */
  app: pg.PoolConfig
}

function takingRole(databaseUrl: string, role: string): pg.PoolConfig {
  const url = new URL(databaseUrl)
  // As a start-up option, so that RESET ROLE comes back to this role and not to the given user.
  const options = [url.searchParams.get('options'), `-c role=${role}`]
  url.searchParams.set('options', options.filter(Boolean).join(' '))
  return { connectionString: url.href }
}

/** How to connect in each capacity, to a server of ours or to the one of DATABASE_URL. */
export function connections(source: string | Embedded): Connections {
  if (typeof source === 'string')
    return {
      admin: { connectionString: source },
      owner: takingRole(source, ownerRole),
      app: takingRole(source, appRole),
    }
  const { superuser: admin } = source
  return { admin, owner: { ...admin, user: ownerRole }, app: { ...admin, user: appRole } }
}
