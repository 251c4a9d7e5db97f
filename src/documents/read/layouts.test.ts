import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { readConsultation } from './read-consultation.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = fileURLToPath(new URL('./layouts/', import.meta.url))
const scorer = join(root, '../shared/tools/score-questions.mjs')

interface True {
  opened: string
  closes: string
  questions: {
    number: string | null
    text: string
    options: string[]
    parts?: { text: string }[]
    guidance?: string[]
    followUp?: string[]
  }[]
  optional?: string[]
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.truth.json'))
  .map((file) => file.slice(0, -'.truth.json'.length))
const printed = names.filter((name) => existsSync(join(folder, `${name}.html`)))

const truthOf = (name: string): True =>
  JSON.parse(readFileSync(join(folder, `${name}.truth.json`), 'utf8'))
const read = (...files: string[]) =>
  readConsultation(files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })))

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const labelOf = (number: string | null) =>
  (number ?? '')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu)
    ?.join('.') ?? ''

/** Twice the words in common over the words of both. */
function alike(a: string, b: string): number {
  const left = words(a)
  const both = words(b).filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * both.length) / (words(a).length + words(b).length || 1)
}

const wordings = (one: {
  text: string
  parts?: { text: string }[]
  guidance?: string[]
  followUp?: string[]
}) => {
  const parts = (one.parts ?? []).map((part) => part.text)
  return [[], parts, one.guidance ?? [], one.followUp ?? []].map((more) =>
    [one.text, ...more].join(' '),
  )
}

const same = (a: Parameters<typeof wordings>[0], b: Parameters<typeof wordings>[0]) =>
  wordings(a).some((x) => wordings(b).some((y) => alike(x, y) >= 0.8))

/** "If you disagree, what …?" may also be read as a part of the question that it follows. */
const onlyFollowsOn = (text: string) => /^(if|os)\b/i.test(text)
const holds = (other: { parts: { text: string }[] }, text: string) =>
  other.parts.some((part) => alike(part.text, text) >= 0.8)

test('The folder holds at least sixty invented documents, and a thousand questions counted in every format', () => {
  assert.ok(names.length >= 60, `${names.length} documents`)
  const readings = names.flatMap((name) =>
    readdirSync(folder)
      .filter((file) => file.startsWith(`${name}.`) && !/landing|truth/.test(file))
      .flatMap(() => truthOf(name).questions),
  )
  assert.ok(readings.length >= 1000, `${readings.length} questions`)
})

test('Every question and option that the truth names is printed in its document, word for word', () => {
  for (const name of printed) {
    const html = readFileSync(join(folder, `${name}.html`), 'utf8')
    const text = words(html.replace(/<[^>]+>/g, ' ').replace(/&nbsp;/g, ' ')).join(' ')
    const claims = truthOf(name).questions.flatMap((one) => [
      one.text,
      ...one.options,
      ...(one.parts ?? []).map((part) => part.text),
    ])
    for (const claim of claims) {
      assert.ok(text.includes(words(claim).join(' ')), `${name} does not print: ${claim}`)
    }
  }
})

for (const name of printed) {
  test(`${name}: nine in ten of the questions are found once each, under their printed numbers, and little else`, async () => {
    const { questions: wanted, optional = [] } = truthOf(name)
    const { questions: got } = await read(`${name}.html`)
    const free = [...got]
    const missed = wanted.filter((one) => {
      const at = free.findIndex(
        (other) => labelOf(other.number) === labelOf(one.number) && same(one, other),
      )
      if (at >= 0) free.splice(at, 1)
      return at < 0 && !(onlyFollowsOn(one.text) && got.some((other) => holds(other, one.text)))
    })
    const strange = free.filter(
      (other) =>
        !optional.some((line) => alike(line, other.text) >= 0.8) &&
        !wanted.some((one) =>
          (one.parts ?? []).some((part) => alike(part.text, other.text) >= 0.8),
        ),
    )
    const say = (list: { number: string | null; text: string }[]) =>
      list.map((one) => `${one.number ?? '–'} ${one.text}`).join('\n')
    assert.ok(missed.length <= wanted.length / 10, `not found:\n${say(missed)}`)
    assert.ok(strange.length <= wanted.length / 10, `not asked:\n${say(strange)}`)
  })
}

test('The opening and closing days on a landing page are the days of the consultation', async () => {
  const landed = printed.filter((name) => existsSync(join(folder, `${name}.landing.html`)))
  assert.ok(landed.length >= 5)
  for (const name of landed) {
    const { opens, closes } = await read(`${name}.html`, `${name}.landing.html`)
    assert.deepEqual([name, opens, closes], [name, truthOf(name).opened, truthOf(name).closes])
  }
})

test('Over all formats the reader scores as well as the shared scorer asks', {
  skip: existsSync(scorer) ? false : '../shared is not here, so its scorer cannot run',
}, () => {
  const desk = mkdtempSync(join(tmpdir(), 'layouts-'))
  try {
    const command = join(root, 'src/commands/questions.ts')
    const shim = join(desk, 'questions.mjs')
    writeFileSync(
      shim,
      `import { run } from ${JSON.stringify(command)}\nprocess.exitCode = await run(process.argv.slice(2))\n`,
    )
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [scorer, folder, '--', process.execPath, '--import', 'tsx', shim],
      { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
    )
    const lines = stdout.trim().split('\n')
    const totals = JSON.parse(lines.at(-1) ?? 'null')
    assert.ok(totals, stderr)
    const table = lines.filter((line) => !line.endsWith('whole')).join('\n')
    assert.equal(totals.failed, 0, table)
    assert.ok(totals.f1 >= 0.98, table)
    for (const figure of ['number', 'type', 'options']) {
      assert.ok(totals[figure] >= 0.96, `${figure} ${totals[figure]}\n${table}`)
    }
  } finally {
    rmSync(desk, { recursive: true, force: true })
  }
})
