import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testConnections } from '../../tests/database.ts'
import { type Database, openDatabase } from './db.ts'

let database: Database
let drop: () => Promise<void>
before(async () => {
  const made = await testConnections()
  drop = made.drop
  database = openDatabase({ ...made.connection.app, max: 1 })
})
after(async () => {
  await database.close()
  await drop()
})

const kept = async () =>
  (
    await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
      database.kysely,
    )
  ).rows.map(({ statement }) => statement)

test('a statement that comes again is planned once, and gives what it gave before', async () => {
  const twice = async (number: number) =>
    (await sql<{ twice: number }>`select ${number}::int * 2 as twice`.execute(database.kysely)).rows
  assert.deepEqual(await twice(1), [{ twice: 2 }])
  assert.deepEqual(await kept(), [], 'one that came once is not kept')
  for (const number of [2, 3, 4, 5]) assert.deepEqual(await twice(number), [{ twice: 2 * number }])
  assert.deepEqual(await kept(), ['select $1::int * 2 as twice'])
})

test('a statement that failed may come again', async () => {
  const divide = (by: number) =>
    sql<{ share: number }>`select 12 / ${by}::int as share`.execute(database.kysely)
  for (let times = 0; times < 5; times++) await assert.rejects(divide(0), /division by zero/)
  assert.deepEqual((await divide(4)).rows, [{ share: 3 }])
})

test('statements that are new each time do not fill the server', async () => {
  for (let length = 1; length < 2600; length++)
    await sql`select ${sql.raw(`${length}`)} as ${sql.raw(`n${length}`)}, ${'x'}::text`.execute(
      database.kysely,
    )
  assert.ok((await kept()).length < 10)
})
