import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { privacy } from '../src/kernel/tables.ts'
import { testConnections } from './database.ts'
import { columnsInTypes } from './tables/columns-in-types.ts'

const root = resolve(import.meta.dirname, '..')
const levels = ['public', 'members', 'own-council', 'office', 'private']
/** Shared by all networks, and of the installation itself. */
const withoutNetwork = ['authority', 'authority_successor', 'installation_key']

interface Column {
  table: string
  column: string
  type: string
  nullable: boolean
  default: boolean
}

let owner: pg.Pool
let app: pg.Pool
let drop: () => Promise<void>
let live: Column[]
let tables: string[]

before(async () => {
  const made = await testConnections()
  drop = made.drop
  owner = new pg.Pool({ ...made.connection.owner, max: 2 })
  app = new pg.Pool({ ...made.connection.app, max: 2 })
  for (const pool of [owner, app]) pool.on('error', () => {})
  const { rows } = await owner.query<Column>(`
    select c.table_name as table, c.column_name as column,
      case when c.data_type = 'ARRAY' then c.udt_name else c.data_type end as type,
      c.is_nullable = 'YES' as nullable, c.column_default is not null as default
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'migration'
    order by 1, c.ordinal_position`)
  live = rows
  tables = [...new Set(live.map(({ table }) => table))]
})
after(async () => {
  await owner.end()
  await app.end()
  await drop()
})

const named = ({ table, column }: Pick<Column, 'table' | 'column'>) => `${table}.${column}`

test('every column of every table says who may see it, and no column is told of that is not there', () => {
  const declared = Object.entries(privacy).flatMap(([table, columns]) =>
    Object.entries(columns).map(([column, level]) => {
      assert.ok(levels.includes(level), `${table}.${column} is ${level}`)
      return `${table}.${column}`
    }),
  )
  assert.deepEqual(declared.toSorted(), live.map(named).toSorted())
})

test('the words beside the columns in the migrations say the same', async () => {
  const { rows } = await owner.query<{ name: string }>('select name from migration order by name')
  const said = new Map<string, string>()
  for (const { name } of rows) {
    const text = await readFile(resolve(root, 'migrations', name), 'utf8')
    for (const [, table, body] of text.matchAll(/create table (\w+) \((.*?)\n\);/gs))
      for (const [, column, level] of body!.matchAll(/^ {2}(\w+) [^\n]*?-- ([\w-]+)\s*$/gm))
        said.set(`${table}.${column}`, level!)
    for (const [, table, column, level] of text.matchAll(
      /alter table (\w+) add column (\w+) [^\n]*?-- ([\w-]+)\s*$/gm,
    ))
      said.set(`${table}.${column}`, level!)
  }
  const wrong = live.flatMap((column) => {
    const level = (privacy as Record<string, Record<string, string>>)[column.table]?.[column.column]
    return said.get(named(column)) === level
      ? []
      : [`${named(column)}: ${said.get(named(column))}, ${level}`]
  })
  assert.deepEqual(wrong, [])
})

test('the types of the tables are those of the live schema: names, kinds, what may be missing', async () => {
  const paths = globSync('src/kernel/{tables.ts,tables/*.ts}', { cwd: root })
  const sources = await Promise.all(paths.map((path) => readFile(resolve(root, path), 'utf8')))
  const typed = columnsInTypes(sources.join('\n'))
  assert.deepEqual([...typed.keys()].toSorted(), live.map(named).toSorted())
  const wrong = live.flatMap((column) => {
    const type = typed.get(named(column))!
    const problems = [
      type.nullable !== column.nullable && `may be missing: ${column.nullable}`,
      type.defaulted !== column.default && `has a default: ${column.default}`,
      !type.kinds.includes(column.type) && `is ${column.type}, typed as ${type.written}`,
    ].filter(Boolean)
    return problems.map((problem) => `${named(column)} ${problem}`)
  })
  assert.deepEqual(wrong, [])
})

test('every table but shared reference data belongs to a network, first in its key and in every foreign key', async () => {
  const { rows } = await owner.query<{
    table: string
    kind: string
    columns: string[]
    target: string | null
  }>(`
    select r.relname as table, k.contype as kind, t.relname as target,
      (select array_agg(a.attname::text order by place) from unnest(k.conkey) with ordinality as on_column (number, place)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = on_column.number) as columns
    from pg_constraint k join pg_class r on r.oid = k.conrelid left join pg_class t on t.oid = k.confrelid
    where r.relnamespace = 'public'::regnamespace and k.contype in ('p', 'f', 'u')`)
  const scoped = tables.filter((table) => !withoutNetwork.includes(table))
  assert.ok(scoped.length > 35)
  for (const table of scoped) {
    const keys = rows.filter((row) => row.table === table && row.kind === 'p')
    assert.equal(keys.length, 1, `${table} has a primary key`)
    assert.equal(keys[0]?.columns[0], 'network_id', `${table}: the network is first in its key`)
    for (const { kind, columns, target } of rows.filter((row) => row.table === table)) {
      if (kind === 'f' && withoutNetwork.includes(target!)) continue
      // The host name leads to a network before one is known, and a network's address words stand alone.
      if (table === 'network' && kind === 'u') continue
      assert.equal(columns[0], 'network_id', `${table} (${columns}) to ${target}`)
    }
  }
})

test('row-level security by network stands on every such table, with one policy that reads and writes by it', async () => {
  const { rows } = await owner.query<{
    table: string
    enabled: boolean
    policies: string[] | null
  }>(`
    select r.relname as table, r.relrowsecurity as enabled,
      (select array_agg(pg_get_expr(p.polqual, p.polrelid)) from pg_policy p where p.polrelid = r.oid) as policies
    from pg_class r where r.relnamespace = 'public'::regnamespace and r.relkind = 'r' and r.relname <> 'migration'`)
  for (const { table, enabled, policies } of rows) {
    if (withoutNetwork.includes(table)) continue
    assert.ok(enabled, `${table} is guarded`)
    assert.equal(policies?.length, 1, table)
    assert.match(policies![0]!, /network_id = .*current_setting\('hanse\.network'/, table)
  }
})

test('the application owns nothing, and may not change the schema or pass by the guard', async () => {
  const { rows: owned } = await app.query(
    `select relname from pg_class where pg_get_userbyid(relowner) = current_user`,
  )
  assert.deepEqual(owned, [])
  const { rows } = await app.query<{ super: boolean; bypass: boolean }>(
    'select rolsuper as super, rolbypassrls as bypass from pg_roles where rolname = current_user',
  )
  assert.deepEqual(rows, [{ super: false, bypass: false }])
  await assert.rejects(app.query('create table sneaked (id int)'), /permission denied/)
  await assert.rejects(app.query('alter table network disable row level security'), /must be owner/)
})

test('a query that forgets the network returns nothing, and one of another network neither', async () => {
  const [mine, other] = [
    '01890000-0000-7000-8000-000000000001',
    '01890000-0000-7000-8000-000000000002',
  ]
  for (const id of [mine, other])
    await owner.query(
      `insert into network (network_id, slug, name, created_at) values ($1, $2, 'N', now())`,
      [id, id],
    )
  await owner.query(
    `insert into person (network_id, id, name, email, created_at) values ($1, $1, 'P', 'p@n.example', now())`,
    [mine],
  )
  for (const table of tables) {
    if (withoutNetwork.includes(table)) continue
    const { rows } = await app.query(`select count(*)::int as seen from "${table}"`)
    assert.equal(rows[0].seen, 0, table)
  }
  const as = async (network: string, statement: string) => {
    const client = await app.connect()
    try {
      await client.query(`begin; set local hanse.network = '${network}'`)
      return (await client.query(statement)).rows
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  assert.equal((await as(mine!, 'select * from person')).length, 1)
  assert.equal((await as(other!, 'select * from person')).length, 0)
  assert.equal((await as(other!, `update person set name = 'X' returning id`)).length, 0)
  await assert.rejects(
    as(
      other!,
      `insert into person (network_id, id, name, email, created_at) values ('${mine}', '${other}', 'Q', 'q@n.example', now())`,
    ),
    /row-level security/,
  )
})

test('evidence can be added to and never changed: the database itself refuses', async () => {
  const evidence = [
    'event',
    'contribution_revision',
    'clearance',
    'paragraph_revision',
    'response_version',
    'ballot',
    'ballot_confirmation',
    'submission',
    'submission_file',
    'article_revision',
    'article_withdrawal',
    'quote_answer',
    'published_response',
    'position',
    'position_paragraph',
    'position_step',
    'paragraph_origin',
    'consistency_check',
    'consistency_finding',
    'consistency_note',
    'publication_version',
    'publication_file',
    'newsletter_salt',
    'edition_letter',
    'indicator_import',
    'file',
  ]
  for (const table of evidence)
    for (const deed of [
      `update "${table}" set network_id = network_id`,
      `delete from "${table}"`,
      `truncate "${table}"`,
    ])
      await assert.rejects(app.query(deed), /permission denied/, deed)
})

test('the queue of jobs and the log of migrations are closed to the application', async () => {
  await assert.rejects(
    app.query('select * from graphile_worker._private_jobs'),
    /permission denied/,
  )
  await assert.rejects(app.query('select * from migration'), /permission denied/)
})

test('the key that signs records is never changed or removed by the application', async () => {
  await assert.rejects(
    app.query('update installation_key set created_at = now()'),
    /permission denied/,
  )
  await assert.rejects(app.query('delete from installation_key'), /permission denied/)
})
