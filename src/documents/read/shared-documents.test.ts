import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { readConsultation } from './read-consultation.ts'

const root = resolve(import.meta.dirname, '../../..')
const shared = resolve(root, '../shared')
const folder = join(shared, 'data/consultations')
const scorer = join(shared, 'tools/score-questions.mjs')
const skip =
  existsSync(scorer) && existsSync(folder)
    ? false
    : 'the shared documents are not beside this checkout'

interface Score {
  documents: number
  failed: number
  f1: number
  number: number
  type: number
  options: number
}

function scoreOf(documents: string): Score {
  const desk = mkdtempSync(join(tmpdir(), 'hanse-score-'))
  try {
    const command = join(desk, 'questions.mjs')
    const door = pathToFileURL(join(root, 'src/commands/questions.ts')).href
    writeFileSync(
      command,
      `import { run } from ${JSON.stringify(door)}\nprocess.exitCode = await run(process.argv.slice(2))\n`,
    )
    const loader = import.meta.resolve('tsx')
    const run = spawnSync(
      process.execPath,
      [scorer, documents, '--', process.execPath, '--import', loader, command],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as Score
  } finally {
    rmSync(desk, { recursive: true, force: true })
  }
}

test('the real consultations, in every format they are kept in, are read with F1 of at least 0.98', {
  skip,
}, () => {
  const score = scoreOf(folder)
  assert.ok(score.documents >= 19)
  assert.equal(score.failed, 0)
  assert.ok(score.f1 >= 0.98, `F1 is ${score.f1}`)
  assert.ok(
    score.number >= 0.98 && score.type >= 0.98 && score.options >= 0.98,
    JSON.stringify(score),
  )
})

test('a document and its landing page together give title, departments, days and nations, in either order', {
  skip,
}, async () => {
  const file = async (name: string) => ({ name, bytes: await readFile(join(folder, name)) })
  const both = [await file('vagrancy-act.html'), await file('vagrancy-act.landing.html')]
  for (const files of [both, both.toReversed()]) {
    const read = await readConsultation(files)
    assert.equal(read.title, 'Review of the Vagrancy Act: consultation on effective replacement')
    assert.equal(
      read.body,
      'Department for Levelling Up, Housing and Communities; Home Office; Ministry of Justice',
    )
    assert.deepEqual(
      [read.opens, read.closes, read.closesTime],
      ['2022-04-07', '2022-05-05', '23:45'],
    )
    assert.deepEqual(read.nations, ['england', 'wales'])
    assert.equal(read.questions.length, 9)
  }
})
