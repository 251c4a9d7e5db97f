import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { before, test } from 'node:test'
import { privacy } from '../src/kernel/tables.ts'
import { breaches } from './house/breaches.ts'
import {
  type Reading,
  readModules,
  type Sources,
  sourcesBelow,
  writtenImports,
} from './house/read-modules.ts'
import { rulesOfValues, rulesWithTypes } from './house/rules.ts'
import { mayWrite, ownerOf, writesIn } from './house/writes.ts'

const root = resolve(import.meta.dirname, '..')
const tables = new Set(Object.keys(privacy))
let sources: Sources
let whole: Reading
let values: Reading

before(async () => {
  sources = await sourcesBelow(root, 'src')
  whole = await readModules(sources, rulesWithTypes, { types: true })
  values = await readModules(sources, rulesOfValues, { types: false })
})

test('every file on disk is read, and every import that is written in it', async () => {
  const onDisk = (await readdir(resolve(root, 'src'), { recursive: true })).filter(
    (name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name),
  )
  assert.ok(onDisk.length > 400, `${onDisk.length} files`)
  assert.equal(sources.size, onDisk.length)
  assert.equal(whole.imports.size, onDisk.length)
  assert.equal(values.imports.size, onDisk.length)
  const unread = [...sources].flatMap(([path, source]) => {
    const read = new Set(whole.imports.get(path))
    return writtenImports(source)
      .filter((module) => !read.has(module))
      .map((module) => `${path}: ${module}`)
  })
  assert.deepEqual(unread, [])
  const written = [...sources.values()].flatMap(writtenImports).length
  assert.ok(written > 2000, `${written} imports`)
})

test('nobody imports what the house forbids', () => {
  const found = [...whole.breaches, ...values.breaches]
  assert.deepEqual(
    found.map(({ rule, from, to }) => `${rule}: ${from} imports ${to}`),
    [],
  )
})

for (const rule of [...rulesWithTypes, ...rulesOfValues]) {
  test(`a breach is found of: ${rule.comment}`, async () => {
    const breach = breaches[rule.name ?? '']
    assert.ok(breach, `${rule.name} has no breach to be tried with`)
    const ofTypes = rulesWithTypes.includes(rule)
    const read = await readModules(
      new Map(Object.entries(breach.sources)),
      ofTypes ? rulesWithTypes : rulesOfValues,
      { types: ofTypes },
    )
    assert.equal(read.imports.size, Object.keys(breach.sources).length)
    const found = read.breaches.filter(({ rule: name }) => name === rule.name)
    assert.ok(found.length > 0, `${rule.name} found nothing`)
    assert.ok(
      found.some(
        ({ from, to }) =>
          from === breach.from && (to === breach.to || to.includes(`/${breach.to}/`)),
      ),
      JSON.stringify(found),
    )
    assert.deepEqual(
      read.breaches.filter(({ from, to }) => from !== breach.from && to !== breach.from),
      [],
      'what stands beside it is allowed',
    )
  })
}

test('writes are in actions alone, and each table has one room that writes it', () => {
  const writes = writesIn(sources, tables).filter(({ path }) => !path.startsWith('src/commands/'))
  assert.ok(writes.length > 60, `${writes.length} writes`)
  const misplaced = writes.filter(({ path }) => !mayWrite(path))
  assert.deepEqual(
    misplaced.map(({ path, table }) => `${path} writes ${table}`),
    [],
  )
  const writers = new Map<string, Set<string>>()
  for (const { path, table } of writes)
    writers.set(table, (writers.get(table) ?? new Set()).add(String(ownerOf(path))))
  const shared = [...writers].filter(([, rooms]) => rooms.size > 1)
  assert.deepEqual(
    shared.map(([table, rooms]) => `${table}: ${[...rooms].join(', ')}`),
    [],
  )
})

test('a write outside an action is found, by the builder or in SQL', () => {
  const found = writesIn(
    new Map([
      ['src/features/work/routes.ts', `act.db.updateTable('call').set({})`],
      ['src/features/work/queries.ts', 'sql`delete from call where true`'],
      ['src/features/work/needs.ts', 'sql`select for update of call`'],
    ]),
    tables,
  )
  assert.deepEqual(
    found.map(({ path }) => path),
    ['src/features/work/routes.ts', 'src/features/work/queries.ts'],
  )
})

const namelessWords = /(^|[-.])(service|manager|helper|util|common|base|handler|misc)s?([-.]|$)/

test('no file has a name that says nothing', () => {
  const nameless = [...sources.keys()].filter((path) => namelessWords.test(basename(path)))
  assert.deepEqual(nameless, [])
  for (const name of ['date-helper.ts', 'utils.ts', 'base.page.tsx', 'member-service.ts'])
    assert.match(name, namelessWords)
  for (const name of ['database.ts', 'seat-person.ts', 'basement.ts'])
    assert.doesNotMatch(name, namelessWords)
})

test('an action is one deed: its file and its function have one name, a verb and a noun', () => {
  const deeds = [...sources].filter(([path]) =>
    /^src\/features\/[^/]+\/actions\/[^/]+\.ts$/.test(path),
  )
  assert.ok(deeds.length > 40, `${deeds.length} actions`)
  const other = deeds.filter(([path, source]) => {
    const name = basename(path, '.ts').replace(/-(\w)/g, (_, letter: string) =>
      letter.toUpperCase(),
    )
    return !new RegExp(`^export (async )?(function|const) ${name}\\b`, 'm').test(source)
  })
  // What several deeds of a room share: a lock, the office's seat, the rows that are written.
  const shared = other.filter(
    ([path]) => !/\/(lock-|check-|office|by-office|question-rows|ballot-of|round-)/.test(path),
  )
  assert.deepEqual(
    shared.map(([path]) => path),
    [],
  )
})

test('every deed and every rule carries its promise in one sentence', () => {
  const silent = [...sources].flatMap(([path, source]) =>
    /^src\/features\//.test(path)
      ? [...source.matchAll(/(\*\/\n)?^export (?:async )?function (\w+)/gm)]
          .filter(([, doc, name]) => !doc && (/^whyNot/.test(name!) || path.includes('/actions/')))
          .map(([, , name]) => `${path}: ${name}`)
      : [],
  )
  assert.deepEqual(silent, [])
})
