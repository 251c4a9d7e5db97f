import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readConsultation } from '../src/documents/read/read-consultation.ts'
import { constitutionSchema } from '../src/features/responses/constitution.ts'
import { constitution, consultations } from './index.ts'

const file = (name: string) => ({
  name,
  bytes: new TextEncoder().encode(
    readFileSync(new URL(`consultations/${name}`, import.meta.url), 'utf8')
      .replaceAll('{{opens}}', '3 March 2025')
      .replaceAll('{{closes}}', '28 April 2025'),
  ),
})

for (const consultation of consultations) {
  test(`the document “${consultation.title}” reads as its confirmed questions say`, async () => {
    const read = await readConsultation([file(consultation.document), file(consultation.landing)])
    assert.equal(read.title, consultation.title)
    assert.equal(read.body, consultation.body)
    assert.equal(read.opens, '2025-03-03')
    assert.equal(read.closes, '2025-04-28')
    assert.equal(read.closesTime, consultation.closesTime)
    assert.deepEqual(read.nations, consultation.nations)
    const asked = read.questions.filter(({ demographic }) => !demographic)
    assert.deepEqual(
      asked.map(({ number, text, type, multiple, options, parts, followUp, section }) => ({
        number,
        text,
        type,
        multiple,
        options,
        parts,
        followUp,
        section: section?.replace(/^\d+\.\s*/, ''),
      })),
      consultation.questions.map(({ shortTitle: _, guidance: __, ...question }) => ({
        number: question.number,
        text: question.text,
        type: question.type,
        multiple: question.multiple,
        options: question.options,
        parts: question.parts,
        followUp: question.followUp,
        section: question.section,
      })),
    )
  })
}

test('the constitution of the demonstration is one that the network accepts', () => {
  const parsed = constitutionSchema.safeParse(constitution)
  assert.deepEqual(parsed.error?.issues ?? [], [])
})
