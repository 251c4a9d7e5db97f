import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { root } from '../../kernel/config.ts'
import { readCases, UnusableCases } from './read-cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'hanse-cases-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const documents = join(folder, 'documents')
const file = (name: string, content: unknown) => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
mkdirSync(documents)
const texts = {
  flats: ['Homes above shops', 'Empty floors over retail units became flats for rent.'],
  buses: ['Night buses', 'Drivers run a service after eleven in the evening.'],
  trees: ['Street trees', 'Residents look after the limes in front of their houses.'],
}
for (const [name, [title, text]] of Object.entries(texts))
  file(`documents/${name}.json`, { title, text })
const queries = file('queries.json', [
  { query: 'apartments over stores', relevant: ['flats'] },
  { query: 'late public transport', relevant: ['buses'] },
  { query: 'caring for limes', relevant: ['trees'] },
])

test('it prints nDCG, first place and recall by words, by meaning and by both, and leaves nothing behind', () => {
  const temporary = join(folder, 'temporary')
  // The database may run as another user than we do.
  for (const path of [folder, temporary]) {
    mkdirSync(path, { recursive: true })
    chmodSync(path, 0o755)
  }
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'bin/hanse'), 'evaluate-search', documents, queries],
    { encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } },
  )
  assert.equal(status, 0, stderr)
  const measured = JSON.parse(stdout)
  assert.deepEqual(Object.keys(measured), ['words', 'meaning', 'both'])
  for (const measures of Object.values(measured)) {
    assert.deepEqual(Object.keys(measures as object), ['ndcg10', 'mrr', 'recall5'])
    for (const value of Object.values(measures as object)) assert.ok(value >= 0 && value <= 1)
  }
  assert.equal(measured.both.mrr, 1)
  assert.ok(measured.both.ndcg10 >= measured.words.ndcg10)
  const left = readdirSync(temporary).filter((name) => name.startsWith('hanse-evaluate-'))
  assert.deepEqual(left, [])
})

const complaint = (args: string[]) =>
  readCases(args).then(
    () => assert.fail('these cases can be used'),
    (error) => {
      assert.ok(error instanceof UnusableCases)
      return error.message
    },
  )

test('what cannot be used is refused with a sentence that names it', async () => {
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  const one = { query: 'homes', relevant: ['flats'] }
  assert.match(await complaint([]), /^Name the folder of documents and the file of queries/)
  assert.match(await complaint(['/nowhere', queries]), /^There is no folder \/nowhere/)
  assert.match(await complaint([queries, queries]), /is not a folder/)
  assert.match(await complaint([empty, queries]), /^There is no document in/)
  assert.match(await complaint([documents, '/nowhere.json']), /^There is no file \/nowhere\.json/)
  assert.match(await complaint([documents, file('broken.json', '[{')]), /broken\.json is not JSON/)
  assert.match(await complaint([documents, file('none.json', [])]), /^There is no query in/)
  assert.match(await complaint([documents, file('odd.json', { one })]), /is not a list of/)
  assert.match(
    await complaint([documents, file('blank.json', [{ ...one, query: ' ' }])]),
    /is not a list of/,
  )
  assert.match(
    await complaint([documents, file('unknown.json', [one, { ...one, relevant: ['ferry'] }])]),
    /“homes” names ferry as relevant, but .* has no ferry\.json/,
  )
  const torn = join(folder, 'torn')
  mkdirSync(torn)
  file('torn/a.json', { title: 'No text' })
  assert.match(await complaint([torn, queries]), /a\.json is not \{"title"/)
})

test('bad cases end the command with code 2 and a sentence on standard error alone', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'bin/hanse'), 'evaluate-search', '/nowhere', queries],
    { encoding: 'utf8' },
  )
  assert.deepEqual([status, stdout], [2, ''])
  assert.equal(stderr, 'There is no folder /nowhere that can be read.\n')
})
