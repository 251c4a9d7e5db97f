import type pg from 'pg'
import { CannotStart } from './cannot-start.ts'

export const ownerRole = 'hanse_owner'
export const appRole = 'hanse_app'

// Roles belong to the whole server, so another process may be making them on another database.
const makeRole = (name: string, login: boolean) => `
  do $$ begin
    create role ${name} ${login ? 'login' : 'nologin'};
  exception when duplicate_object or unique_violation then null;
  end $$`

/**
 * Makes the two roles of the product, on the database that `admin` is connected to; doing so again
 * changes nothing.
 *
 * `hanse_owner` owns every table and runs the migrations; row-level security does not hold it.
 * `hanse_app` owns nothing, and row-level security by network holds it always.
 *
 * Embedded (`login`): both may log in, since whoever reaches the private socket is us or root.
 * With DATABASE_URL neither may: the given user connects and every connection takes on the role as
 * its first act (`connections`), so no password besides the given one exists. That user needs
 * CREATEROLE (or both roles, made beforehand and granted to it) and must own the database.
 */
export async function ensureRoles(admin: pg.Client, login: boolean): Promise<void> {
  const database = admin.escapeIdentifier(
    (await admin.query('select current_database() as name')).rows[0].name,
  )
  try {
    await admin.query(makeRole(ownerRole, login))
    await admin.query(makeRole(appRole, login))
    const { rows } = await admin.query(
      "select pg_has_role(current_user, $1, 'member') and pg_has_role(current_user, $2, 'member') as member",
      [ownerRole, appRole],
    )
    if (!rows[0].member) await admin.query(`grant ${ownerRole}, ${appRole} to current_user`)
    await admin.query(`grant connect, create, temporary on database ${database} to ${ownerRole}`)
    await admin.query(`grant connect on database ${database} to ${appRole}`)
    await admin.query(`grant usage, create on schema public to ${ownerRole}`)
  } catch (problem) {
    throw new CannotStart(
      `The user of DATABASE_URL cannot prepare the roles ${ownerRole} and ${appRole}: ` +
        `${(problem as Error).message}. It must own the database and have CREATEROLE.`,
      problem,
    )
  }
}
