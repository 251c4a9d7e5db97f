import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { after, before, describe, test } from 'node:test'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { migrate } from '../../kernel/migrate.ts'
import { connected } from '../../kernel/postgres/postmaster.ts'
import { type TestDatabase, testDatabase } from '../../kernel/postgres/test-cluster.ts'
import { restore } from '../restore.ts'
import { migrationsOf, sequencesOf, tablesOf } from './catalogue.ts'
import { migrateTo } from './migrate-to.ts'
import { tar } from './tar.ts'
import { backupEntries } from './write.ts'

// What a product's own schema might come to hold, and what a careless copy would lose.
const awkward = `
  create table public.awkward (
    id bigint generated always as identity primary key,
    parent bigint references public.awkward,
    other text,
    doubled numeric generated always as (amount * 2) stored,
    amount numeric, ratio double precision, moment timestamptz, day date, span interval,
    bytes bytea, notes jsonb, list text[], yes boolean, "odd ""name" varchar(10)
  );
  create table public.circle (id int primary key, awkward_id bigint not null references public.awkward);
  alter table public.awkward add circle_id int references public.circle;
  create function public.refuse() returns trigger language plpgsql as
    $$ begin raise exception 'a trigger ran'; end $$;
  insert into public.awkward (other, amount, ratio, moment, day, span, bytes, notes, list, yes, "odd ""name") values
    (e'line\\nbreak, tab\\t, quote " and \\\\ and ''', 12345678901234567890.123456789, 0.1::float8 + 0.2::float8,
     '2027-03-28 00:59:59.123456+00', 'infinity', '1 year 2 days 03:04:05.6', '\\x00ff0a22', 'null', array['a', null, 'b,"c'], true, '  both  '),
    (null, null, 'NaN', null, null, null, '', '{"a": [1, null], "é": "–"}', '{}', null, ''),
    ('Ŵyneb 😀', -0.5, '-infinity', '0044-03-15 BC', '0001-01-01 BC', '-1 mon', null, null, null, false, null);
  insert into public.circle values (1, 2);
  update public.awkward set circle_id = 1, parent = 3 where id = 1;
  insert into public.awkward (other, parent) select repeat(md5(i::text), 40), 1 from generate_series(1, 9000) i;
  insert into public.awkward (bytes) select decode(repeat(md5('x'), 400000), 'hex');
  create trigger refuse before insert on public.awkward for each row execute function public.refuse();
  insert into network (network_id, slug, name, created_at) values (gen_random_uuid(), 'one', 'One Voice', now());
  select graphile_worker.add_job('remind-silent-members', '{"a": 1}');
`

const folder = mkdtempSync(join(tmpdir(), 'hanse-backup-'))
const file = join(folder, 'whole.tar.gz')
let source: TestDatabase
const made: TestDatabase[] = []

async function fresh(): Promise<TestDatabase> {
  const database = await testDatabase()
  made.push(database)
  return database
}

async function write(from: pg.ClientConfig, to: string, filesDir: string): Promise<void> {
  await connected(from, (client) =>
    pipeline(
      Readable.from(tar(backupEntries(client, filesDir, new Date()))),
      createGzip(),
      createWriteStream(to),
    ),
  )
}

/** The hash of each table's rows, as PostgreSQL prints them. */
async function contents(of: pg.ClientConfig): Promise<Record<string, string>> {
  return connected(of, async (client) => {
    const hashes: Record<string, string> = {}
    for (const { name } of await tablesOf(client)) {
      const { rows } = await client.query(
        `select encode(sha256(convert_to(coalesce(string_agg(t::text, E'\\n' order by t::text), ''), 'UTF8')), 'hex') as hash from ${name} t`,
      )
      hashes[name] = rows[0].hash
    }
    return hashes
  })
}

const put = (into: TestDatabase, from: string, filesDir = join(folder, `${into.name}-files`)) =>
  restore(from, into.owner, 'the test database', filesDir)

before(async () => {
  source = await fresh()
  await migrate(source.owner)
  await connected(source.owner, (client) => client.query(awkward))
  mkdirSync(join(folder, 'files/ab'), { recursive: true })
  writeFileSync(join(folder, 'files/ab/letter.pdf'), Buffer.alloc(70_000, 7))
  writeFileSync(join(folder, 'files/empty'), '')
  await write(source.owner, file, join(folder, 'files'))
})

after(async () => {
  for (const database of made) await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** An empty database whose migrations also made the awkward tables, as a later migration would. */
async function ready(): Promise<TestDatabase> {
  const database = await fresh()
  await migrate(database.owner)
  await connected(database.owner, async (client) => {
    await client.query(awkward)
    const names = (await tablesOf(client)).map((table) => table.name)
    await client.query('alter table public.awkward disable trigger user')
    await client.query(`truncate ${names.join(', ')} restart identity`)
    await client.query('alter table public.awkward enable trigger user')
  })
  return database
}

describe('backup and restore', () => {
  test('every table comes back with the same content, to the last byte', async () => {
    const target = await ready()
    const filesDir = join(folder, 'restored')
    assert.ok((await put(target, file, filesDir)) > 9000)
    const [before, now] = [await contents(source.owner), await contents(target.owner)]
    assert.ok(Object.keys(before).length > 30)
    assert.deepEqual(now, before)
    assert.deepEqual(
      readFileSync(join(filesDir, 'ab/letter.pdf')),
      readFileSync(join(folder, 'files/ab/letter.pdf')),
    )
    assert.ok(existsSync(join(filesDir, 'empty')))
  })

  test('rules and counters are in force again afterwards', async () => {
    const target = await ready()
    await put(target, file)
    const counters = (at: TestDatabase) => connected(at.owner, sequencesOf)
    assert.deepEqual(await counters(target), await counters(source))
    await connected(target.owner, async (client) => {
      await assert.rejects(client.query('insert into awkward (other) values (1)'), /a trigger ran/)
      await assert.rejects(client.query('insert into circle values (2, 99999)'), /foreign key/)
    })
  })

  test('an empty database is set up by the migrations that the backup was made with', async () => {
    const plain = await fresh()
    await migrate(plain.owner)
    await connected(plain.owner, (client) =>
      client.query(
        "insert into network (network_id, slug, name, created_at) values (gen_random_uuid(), 'one', 'One', now())",
      ),
    )
    const copy = join(folder, 'plain.tar.gz')
    await write(plain.owner, copy, join(folder, 'no-files'))
    const target = await fresh()
    assert.equal(await put(target, copy), 1)
    assert.deepEqual(
      await connected(target.owner, migrationsOf),
      await connected(plain.owner, migrationsOf),
    )
    assert.deepEqual(await contents(target.owner), await contents(plain.owner))
    assert.equal(
      (await connected(target.app, (client) => client.query('select from network'))).rowCount,
      0,
      'row-level security is on',
    )
  })

  test('a backup of an older version is loaded as it was and then brought up to date', async () => {
    const old = await fresh()
    await migrateTo(old.owner, ['0001_foundation.sql'])
    await connected(old.owner, (client) =>
      client.query(
        "insert into network (network_id, slug, name, created_at) values (gen_random_uuid(), 'old', 'Old', now())",
      ),
    )
    const copy = join(folder, 'old.tar.gz')
    await write(old.owner, copy, join(folder, 'no-files'))
    const target = await fresh()
    assert.equal(await put(target, copy), 1)
    assert.deepEqual(
      await connected(target.owner, migrationsOf),
      await connected(source.owner, migrationsOf),
    )
  })

  test('a backup of a newer version is refused', async () => {
    const newer = await fresh()
    await migrate(newer.owner)
    await connected(newer.owner, (client) =>
      client.query("insert into migration (name) values ('9999_later.sql')"),
    )
    const copy = join(folder, 'newer.tar.gz')
    await write(newer.owner, copy, join(folder, 'no-files'))
    await assert.rejects(put(await fresh(), copy), /newer Hanse \(9999_later.sql\)/)
  })

  test('a database with data in it is refused and stays as it is', async () => {
    const hash = createHash('sha256').update(JSON.stringify(await contents(source.owner)))
    await assert.rejects(put(source, file), /There is data in the test database/)
    const after = createHash('sha256').update(JSON.stringify(await contents(source.owner)))
    assert.equal(hash.digest('hex'), after.digest('hex'))
  })

  test('a backup that was cut off, altered or is something else restores nothing', async () => {
    const target = await ready()
    const before = await contents(target.owner)
    const whole = readFileSync(file)
    const wrong: [string, Buffer, RegExp][] = [
      ['cut.tar.gz', whole.subarray(0, whole.length - 2000), /could not be loaded/],
      ['other.txt', Buffer.from('Dear members,'), /not a backup/],
      ['empty.tar.gz', Buffer.alloc(0), /not a backup/],
      ['altered.tar.gz', await altered(), /was altered/],
    ]
    for (const [name, bytes, sentence] of wrong) {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      await assert.rejects(put(target, path, join(folder, 'wrong')), sentence, name)
      assert.deepEqual(await contents(target.owner), before)
      assert.ok(!existsSync(join(folder, 'wrong')))
    }
  })

  test('any tar program can list and unpack it', async () => {
    const list = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).trim().split('\n')
    assert.equal(list[0], 'backup.json')
    assert.equal(list.at(-1), 'manifest.json')
    assert.ok(list.filter((name) => name.startsWith('tables/public.awkward/')).length > 1)
    const out = execFileSync('tar', ['-xzOf', file, 'tables/public.network/000001.jsonl'])
    assert.equal(JSON.parse(out.toString()).name, 'One Voice')
  })

  test('what is written while the backup runs is not in it', async () => {
    const at = await ready()
    await connected(at.owner, async (client) => {
      const entries = backupEntries(client, join(folder, 'none'), new Date())
      await entries.next()
      await connected(at.owner, (other) =>
        other.query(
          "insert into network (network_id, slug, name, created_at) values (gen_random_uuid(), 'late', 'Late', now())",
        ),
      )
      let last = ''
      for await (const entry of entries) {
        const bytes = Buffer.concat(await Array.fromAsync(entry.body))
        if (entry.name === 'manifest.json') last = bytes.toString()
      }
      assert.equal(JSON.parse(last).rows['public.network'], 0)
    })
  })
})

/** The same backup with one word changed and its archive intact. */
async function altered(): Promise<Buffer> {
  const { gunzipSync, gzipSync } = await import('node:zlib')
  const bytes = gunzipSync(Buffer.concat(await Array.fromAsync(createReadStream(file))))
  const at = bytes.indexOf('One Voice')
  bytes.write('Two Voice', at)
  return gzipSync(bytes)
}
