import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { migrate } from '../migrate.ts'
import { openPostgres } from './open.ts'
import { asSuperuser, connected } from './postmaster.ts'
import { bringUp, type Running, stopServer } from './run-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'hanse-open-'))
let server: Running

const log = () => {}
const open = (databaseUrl: string) => openPostgres({ databaseUrl, dataDir: folder }, log, 'serve')
const address = (user: string, database: string) =>
  `postgres://${user}@localhost:${server.port}/${database}?host=${encodeURIComponent(server.socketDir)}`

before(async () => {
  chmodSync(folder, 0o755)
  server = await bringUp(join(folder, 'data'), log, false)
  await connected(asSuperuser(server), async (client) => {
    await client.query('create role town_hall login createrole')
    await client.query('create role visitor login')
    await client.query('create database town_hall owner town_hall')
    await client.query('create database second')
    await client.query('create database third')
  })
})

after(async () => {
  await stopServer(server.pid)
  rmSync(folder, { recursive: true, force: true })
})

describe('a PostgreSQL server of the house, given as DATABASE_URL', () => {
  test('a user who is no superuser, owns the database and may make roles is enough', async () => {
    const database = await open(address('town_hall', 'town_hall'))
    assert.ok((await migrate(database.owner)).length > 0)
    await database.stop()
    // The next process finds everything made.
    const again = await open(address('town_hall', 'town_hall'))
    assert.deepEqual(await migrate(again.owner), [])
  })

  test('the application takes on a role that owns nothing and cannot put it off', async () => {
    const database = await open(address('town_hall', 'town_hall'))
    await connected(database.app, async (client) => {
      await client.query('reset role')
      const { rows } = await client.query('select current_user as me')
      assert.equal(rows[0].me, 'hanse_app')
      await assert.rejects(client.query('create table mine (x int)'), /permission denied/)
      await assert.rejects(client.query('drop table network'), /must be owner/)
    })
  })

  test('a superuser is held by row-level security too', async () => {
    const database = await open(address('postgres', 'second'))
    await migrate(database.owner)
    await connected(database.owner, (client) =>
      client.query(
        "insert into network (network_id, slug, name, created_at) values (gen_random_uuid(), 'one', 'One', now())",
      ),
    )
    const seen = await connected(database.app, (client) => client.query('select from network'))
    assert.equal(seen.rowCount, 0)
  })

  test('two processes may prepare one database at once', async () => {
    const all = [1, 2, 3, 4].map(() => open(address('postgres', 'third')))
    const opened = await Promise.all(all)
    const applied = await Promise.all(opened.map((database) => migrate(database.owner)))
    assert.equal(applied.filter((names) => names.length > 0).length, 1)
  })

  test('a user who may not prepare it, a wrong name and a server that is away get a sentence', async () => {
    await assert.rejects(open(address('visitor', 'second')), /cannot prepare the roles/)
    await assert.rejects(open(address('postgres', 'nowhere')), /DATABASE_URL: .*does not exist/)
    await assert.rejects(
      open('postgres://hanse:geheim@localhost:1/hanse'),
      (problem: Error) =>
        /localhost:1, database hanse/.test(problem.message) && !/geheim/.test(problem.message),
    )
  })
})
