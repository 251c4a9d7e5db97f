import type pg from 'pg'
import { CannotStart } from './cannot-start.ts'

export const ownerRole = 'hanse_owner'
export const appRole = 'hanse_app'

// Roles belong to the whole server, so another process may be making them on another database.
const makeRole = (name: string, login: boolean) => `
  do $$ begin
    create role ${name} ${login ? 'login' : 'nologin'};
  exception
    when duplicate_object or unique_violation then null;
    -- Made beforehand and granted to a user who may make none.
    when insufficient_privilege then
      if not exists (select from pg_roles where rolname = '${name}') then raise; end if;
  end $$`

// From PostgreSQL 16 on, whoever makes a role is its member and still may not take it on.
async function mayTake(admin: pg.Client, role: string): Promise<boolean> {
  try {
    await admin.query(`set role ${role}`)
    await admin.query('reset role')
    return true
  } catch {
    return false
  }
}

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
  // Grants to one database at the same moment collide; the lock goes with the connection.
  await admin.query("select pg_advisory_lock(hashtext('hanse roles'))")
  try {
    await admin.query(makeRole(ownerRole, login))
    await admin.query(makeRole(appRole, login))
    for (const role of [ownerRole, appRole])
      if (!(await mayTake(admin, role))) await admin.query(`grant ${role} to current_user`)
    await admin.query(`grant connect, create, temporary on database ${database} to ${ownerRole}`)
    await admin.query(`grant connect on database ${database} to ${appRole}`)
    await admin.query(`grant usage, create on schema public to ${ownerRole}`)
  } catch (problem) {
    throw new CannotStart(
      `The user of DATABASE_URL cannot prepare the roles ${ownerRole} and ${appRole}: ` +
        `${(problem as Error).message}. It must own the database and have CREATEROLE.`,
      problem,
    )
  } finally {
    await admin.query("select pg_advisory_unlock(hashtext('hanse roles'))")
  }
}
