import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { likeness } from './likeness.ts'
import { readConsultation } from './read-consultation.ts'
import type { ReadQuestion } from './types.ts'

interface True {
  number: string | null
  text: string
  parts?: { text: string }[]
  options?: string[]
  followUp?: string[]
  guidance?: string[]
}

const folder = join(import.meta.dirname, 'layouts')

/** The ways in which one may fairly cut a question: alone, with its parts, with all that belongs to it. */
function cuts(one: True | ReadQuestion): string[] {
  const parts = (one.parts ?? []).map((part) => part.text)
  const rest = [...(one.options ?? []), ...(one.followUp ?? []), ...(one.guidance ?? [])]
  return [
    one.text,
    [one.text, ...parts].join(' '),
    [one.text, ...(one.guidance ?? [])].join(' '),
    [one.text, ...parts, ...rest].join(' '),
  ]
}
const alike = (a: True, b: ReadQuestion) =>
  Math.max(...cuts(a).flatMap((x) => cuts(b).map((y) => likeness(x, y))))

test('the invented layouts, in every format they are kept in, give at least 97 of 100 questions and hardly one too many', async () => {
  let [wanted, got, found, whole] = [0, 0, 0, 0]
  const names = readdirSync(folder)
  for (const name of names.filter(
    (one) => /\.(?:html|docx|odt|pdf)$/.test(one) && !one.includes('.landing.'),
  )) {
    const truthName = name.replace(/(?:\.derived)?\.\w+$/, '.truth.json')
    if (!names.includes(truthName)) continue
    const truth = JSON.parse(readFileSync(join(folder, truthName), 'utf8')) as {
      questions: True[]
      optional?: (string | True)[]
    }
    const read = await readConsultation([{ name, bytes: readFileSync(join(folder, name)) }])
    const left = [...read.questions]
    const matched = truth.questions.filter((one) => {
      const at = left.findIndex((other) => alike(one, other) >= 0.8)
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    })
    const optional = (truth.optional ?? []).map((one) => (typeof one === 'string' ? one : one.text))
    const extra = left.filter((one) => !optional.some((line) => likeness(line, one.text) >= 0.8))
    wanted += truth.questions.length
    found += matched.length
    got += matched.length + extra.length
    if (matched.length === truth.questions.length && extra.length === 0) whole++
  }
  assert.ok(wanted > 500 && whole > 50, `${wanted} questions, ${whole} documents whole`)
  assert.ok(found / wanted >= 0.97, `found ${found} of ${wanted}`)
  assert.ok(found / got >= 0.97, `${got - found} too many`)
})
