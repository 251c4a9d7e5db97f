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

// What the person who confirms a reading tidies away: letters before options, and how to tick them.
const tidy = (text: string) =>
  text.replace(/^[a-z]\)\s+/, '').replace(/\s+(Please t|T)ick all that apply\.$/, '')

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
        text: tidy(text),
        type,
        multiple,
        options: options.map(tidy),
        parts: parts.map(({ label }) => label),
        followUp,
        section: section?.replace(/^\d+\.\s*/, ''),
      })),
      consultation.questions.map((question) => ({
        number: question.number,
        text: question.text,
        type: question.type,
        multiple: question.multiple,
        options: question.options,
        parts: question.parts.map(({ label }) => label),
        followUp: question.followUp,
        section: question.section,
      })),
    )
  })
}

// The reader joins the options of a second lettered part to its words; the person who confirms mends it.
test('the two parts of question 10 on homes above shops keep their own options', {
  todo: 'the reader’s to mend',
}, async () => {
  const homes = consultations.find(({ slug }) => slug === 'homes-above-shops')!
  const read = await readConsultation([file(homes.document)])
  assert.deepEqual(
    read.questions.find(({ number }) => number === '10')?.parts,
    homes.questions.find(({ number }) => number === '10')?.parts,
  )
})

test('the constitution of the demonstration is one that the network accepts', () => {
  const parsed = constitutionSchema.safeParse(constitution)
  assert.deepEqual(parsed.error?.issues ?? [], [])
})
