import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { migrate } from '../migrate.ts'
import { connected } from './postmaster.ts'
import { testDatabase } from './test-cluster.ts'

describe('the database of a test', () => {
  test('two of them share nothing', async () => {
    const [one, two] = await Promise.all([testDatabase(), testDatabase()])
    await connected(one.owner, (client) => client.query('create table seen (x int)'))
    const { rows } = await connected(two.owner, (client) =>
      client.query("select to_regclass('seen') as seen"),
    )
    assert.equal(rows[0].seen, null)
    await Promise.all([one.drop(), two.drop()])
  })

  test('it is migrated, and the application owns nothing in it', async () => {
    const database = await testDatabase((connection) => migrate(connection.owner))
    const owners = await connected(database.app, (client) =>
      client.query(
        `select distinct tableowner as owner, current_user as me, count(*)::int as tables
         from pg_tables where schemaname = 'public' group by 1`,
      ),
    )
    assert.equal(owners.rowCount, 1)
    assert.equal(owners.rows[0].owner, 'hanse_owner')
    assert.equal(owners.rows[0].me, 'hanse_app')
    assert.ok(owners.rows[0].tables > 10)
    await assert.rejects(
      connected(database.app, (client) => client.query('create table public.mine (x int)')),
      /permission denied/,
    )
    await database.drop()
  })

  test('a dropped one is gone even while somebody is connected', async () => {
    const database = await testDatabase()
    await connected(database.app, async () => database.drop())
    await assert.rejects(
      connected(database.app, async () => {}),
      /does not exist/,
    )
  })
})
