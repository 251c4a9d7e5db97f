import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { readConfig, root } from '../src/kernel/config.ts'
import { newId } from '../src/kernel/ids.ts'
import { testConnections } from './database.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const documents = ['README.md', ...globSync('docs/**/*.md', { cwd: root })].sort()
const codeSpans = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!)

/** The rows of every table below a heading: cells without their marks. */
function rowsBelow(text: string, heading: string): string[][] {
  const from = text.indexOf(`\n## ${heading}\n`)
  assert.notEqual(from, -1, `There is no heading "${heading}".`)
  const end = text.indexOf('\n## ', from + 1)
  const lines = text.slice(from, end === -1 ? undefined : end).split('\n')
  return lines
    .filter((line) => line.startsWith('|') && !/^\| (-|setting |command |package )/.test(line))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')))
}

describe('README.md', () => {
  const readme = read('README.md')
  const settings = rowsBelow(readme, 'Settings')

  test('it lists exactly the settings that there are', () => {
    const source = read('src/kernel/config.ts')
    const names = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name)
    assert.ok(names.length >= 8, 'the settings were found in the source')
    assert.deepEqual(settings.map(([name]) => name).sort(), names.sort())
  })

  test('each default is what holds where nothing is set', () => {
    const by = Object.fromEntries(settings.map(([name, text]) => [name, text]))
    const config = readConfig({})
    const yes = (on: boolean) => (on ? '1' : '0')
    assert.deepEqual(by, {
      PORT: String(config.port),
      HOST: config.host,
      BASE_URL: config.baseUrl.replace(String(config.port), 'PORT'),
      DATA_DIR: relative(root, config.dataDir),
      DATABASE_URL: config.databaseUrl ?? 'none',
      SMTP_URL: config.smtpUrl ?? 'none',
      MAIL_FROM: config.mailFrom,
      HANSE_DEMO: yes(config.demo),
      HANSE_ROLE: config.role,
      TRUST_PROXY: yes(config.trustProxy),
    })
  })

  test('it lists exactly the commands that there are', () => {
    const files = readdirSync(join(root, 'src/commands')).filter((file) => file.endsWith('.ts'))
    const commands = files.map((file) => file.slice(0, -'.ts'.length)).sort()
    const listed = rowsBelow(readme, 'Commands').map(([name]) => name!.split(' ')[1]!)
    assert.deepEqual(listed, commands)
    const printed = execFileSync(process.execPath, [join(root, 'bin/hanse')], { encoding: 'utf8' })
    const names = [...printed.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name)
    assert.deepEqual(names, commands)
  })

  test('the people and consultations of the tour are in the demonstration', async () => {
    const { consultations, people } = await import('../demo/index.ts')
    const tour = readme.slice(
      readme.indexOf('## The ten-minute tour'),
      readme.indexOf('## Settings'),
    )
    const bold = [...tour.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words!)
    const known = new Set([
      ...people.map(({ name }) => name),
      ...consultations.map(({ title }) => title),
    ])
    const named = bold.filter((words) => known.has(words.replaceAll('’', "'")) || known.has(words))
    const steps = bold.filter((words) => words.endsWith('.'))
    assert.ok(steps.length >= 10)
    const others = bold.filter((words) => !named.includes(words) && !steps.includes(words))
    assert.deepEqual(others, [])
    assert.ok(named.length >= 8)
  })

  const pictures = [...readme.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)]
  const waiting = pictures.some(([, , path]) => existsSync(join(root, path!)))
    ? false
    : 'no picture has been taken yet'
  test('its pictures are there, and say in words what they show', { skip: waiting }, () => {
    assert.equal(pictures.length, 5)
    for (const [, words, path] of pictures) {
      assert.ok(words!.length > 40, words)
      assert.ok(existsSync(join(root, path!)), `${path} is missing`)
    }
  })
})

describe('what the documents point at', () => {
  const places = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  const isPath = (word: string) =>
    places.some((place) => word.startsWith(`${place}/`)) && !/[<>…*]|NN|docs\/pictures/.test(word)

  for (const document of documents)
    test(`every file that ${document} names is there`, () => {
      const text = read(document)
      const spans = codeSpans(text)
        .map((code) => code.split(' ')[0]!)
        .filter(isPath)
      const links = [
        ...text.replace(/`[^`\n]+`/g, '').matchAll(/(?<!!)\[[^\]]*\]\(([^)#:]+)\)/g),
      ].map(([, path]) => relative(root, resolve(root, dirname(document), path!)))
      for (const path of [...spans, ...links])
        assert.ok(existsSync(join(root, path)), `${document} names ${path}`)
    })
})

describe('docs/decisions', () => {
  const files = readdirSync(join(root, 'docs/decisions')).sort()

  test('they are numbered without a gap, and each says what was decided, why, and what it cost', () => {
    files.forEach((file, place) => {
      const text = read(`docs/decisions/${file}`)
      assert.equal(Number(file.slice(0, 4)), place + 1, file)
      assert.ok(text.startsWith(`# ${place + 1}. `), file)
      for (const part of ['Context', 'Decision', 'Why', 'What we gave up'])
        assert.match(text, new RegExp(`^\\*\\*${part}`, 'm'), `${file}: ${part}`)
    })
  })

  test('every package has its line, in the version that is used', () => {
    const wanted = JSON.parse(read('package.json'))
    const text = read('docs/decisions/0002-dependencies.md')
    const groups = {
      'The product': wanted.dependencies,
      'One of each per system': wanted.optionalDependencies,
      'Checks, tests and benchmarks': wanted.devDependencies,
    }
    for (const [heading, packages] of Object.entries(groups)) {
      const rows = rowsBelow(text, heading)
      const listed = Object.fromEntries(rows.map(([name, version]) => [name, version]))
      assert.deepEqual(listed, packages, heading)
      for (const [name, , what, why] of rows)
        assert.ok(what && why, `${name} says what for and why`)
    }
  })
})

describe('deploy', () => {
  test('its settings are settings, and a start would take them', () => {
    const lines = read('deploy/hanse.env')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
    const env = Object.fromEntries(
      lines.map((line) => [line.split('=')[0]!, line.replace(/^\w+=/, '').replace(/^"|"$/g, '')]),
    )
    const known = rowsBelow(read('README.md'), 'Settings').map(([name]) => name)
    for (const name of Object.keys(env)) assert.ok(known.includes(name), name)
    const config = readConfig(env)
    assert.equal(config.demo, false)
    assert.equal(config.trustProxy, true)
    assert.equal(config.host, 'localhost')
    assert.match(read('deploy/Caddyfile'), new RegExp(`reverse_proxy localhost:${config.port}\\n`))
    assert.ok(read('deploy/Caddyfile').includes(`\n${new URL(config.baseUrl).host} {`))
  })

  test('the units start what is there', () => {
    const started = ['hanse.service', 'hanse-backup.service'].map((unit) => read(`deploy/${unit}`))
    assert.match(started[0]!, /^ExecStart=\/opt\/hanse\/bin\/hanse start$/m)
    assert.match(started[1]!, /bin\/hanse backup /)
    for (const unit of started) assert.match(unit, /^EnvironmentFile=\/etc\/hanse\.env$/m)
  })
})

test('no document names a machine, a registry or a home folder', () => {
  const forbidden = /(?<![\w.])\/(work|root|home|Users)\/|npmjs\.|registry\.[a-z]/
  for (const document of [...documents, ...globSync('deploy/*', { cwd: root })])
    assert.equal(forbidden.exec(read(document))?.[0], undefined, document)
})

describe('what docs/security.md and docs/words.md say of the database', () => {
  let owner: pg.Client
  let app: pg.Client
  let drop: () => Promise<void>

  before(async () => {
    const connections = await testConnections()
    drop = connections.drop
    owner = new pg.Client(connections.connection.owner)
    app = new pg.Client(connections.connection.app)
    await owner.connect()
    await app.connect()
  })
  after(async () => {
    await owner.end()
    await app.end()
    await drop()
  })

  const names = async (query: string) =>
    (await owner.query<{ name: string }>(query)).rows.map((row) => row.name)
  const tables = () =>
    names(`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name <> 'migration' order by 1`)
  const ofNetworks = () =>
    names(`select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'network_id' order by 1`)

  test('every table has its word', async () => {
    const words = codeSpans(read('docs/words.md'))
    const all = await tables()
    assert.ok(all.length > 30)
    assert.deepEqual(
      all.filter((name) => !words.includes(name)),
      [],
    )
    const spelled = words.filter((word) => /^[a-z_]+$/.test(word) && !all.includes(word))
    assert.deepEqual(spelled, ['gss', 'until_date'])
  })

  test('every table of networks is closed by network, and only shared ones are open', async () => {
    const closed = await names(`select c.relname as name from pg_class c
      join pg_policy p on p.polrelid = c.oid
      where c.relrowsecurity and p.polcmd = '*'
        and pg_get_expr(p.polqual, c.oid) like '%hanse.network%' order by 1`)
    assert.deepEqual(closed, await ofNetworks())
    const open = (await tables()).filter((name) => !closed.includes(name))
    assert.deepEqual(open, ['authority', 'authority_successor', 'installation_key'])
  })

  test('the network comes first in every key, so that rows of two networks never meet', async () => {
    const loose = await names(`select r.relname || '.' || c.conname as name from pg_constraint c
      join pg_class r on r.oid = c.conrelid join pg_namespace n on n.oid = r.relnamespace
      left join pg_class f on f.oid = c.confrelid
      where n.nspname = 'public' and c.contype in ('p', 'f')
        and exists (select from pg_attribute a where a.attrelid = r.oid and a.attname = 'network_id')
        and (c.contype = 'p' or exists (
          select from pg_attribute a where a.attrelid = f.oid and a.attname = 'network_id'))
        and (select a.attname from pg_attribute a
          where a.attrelid = r.oid and a.attnum = c.conkey[1]) <> 'network_id'`)
    assert.deepEqual(loose, [])
  })

  test('a query that forgets the network returns nothing, and one network cannot write into another', async () => {
    const [one, other] = [newId(), newId()]
    for (const id of [one, other])
      await owner.query(
        `insert into network (network_id, slug, name, created_at) values ($1, $2, 'A network', now())`,
        [id, `n-${id}`],
      )
    assert.equal((await app.query('select * from network')).rowCount, 0)
    await app.query('begin')
    await app.query(`set local hanse.network = '${one}'`)
    const seen = await app.query('select network_id from network')
    assert.deepEqual(seen.rows, [{ network_id: one }])
    const theme = `insert into theme (network_id, id, slug, name) values ($1, $2, 'ports', 'Ports')`
    await app.query(theme, [one, newId()])
    await assert.rejects(app.query(theme, [other, newId()]), /row-level security/)
    await app.query('rollback')
  })

  test('evidence is what the document lists, and the application can only add to it', async () => {
    const text = read('docs/security.md')
    const [, sentence] = /## Evidence is only added to\n\n([^\n]*)/.exec(text) ?? []
    const listed = codeSpans(sentence ?? '').sort()
    const kept = await names(`select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
        and has_table_privilege('hanse_app', c.oid, 'insert')
        and not has_table_privilege('hanse_app', c.oid, 'update')
        and not has_table_privilege('hanse_app', c.oid, 'delete')
        and not has_table_privilege('hanse_app', c.oid, 'truncate') order by 1`)
    assert.deepEqual(listed, kept)
    await assert.rejects(app.query('delete from ballot'), /permission denied/)
    await assert.rejects(app.query(`update event set name = 'other'`), /permission denied/)
  })

  test('the application owns nothing, makes nothing and cannot read the queue', async () => {
    const owned = await names(`select c.relname as name from pg_class c
      join pg_roles r on r.oid = c.relowner where r.rolname = 'hanse_app'`)
    assert.deepEqual(owned, [])
    await assert.rejects(app.query('create table mine (x int)'), /permission denied/)
    await assert.rejects(
      app.query('select * from graphile_worker._private_jobs'),
      /permission denied/,
    )
  })
})
