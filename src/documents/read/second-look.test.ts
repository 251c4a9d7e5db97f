import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlFile, pdfFile } from './made-files.ts'
import { readConsultation } from './read-consultation.ts'

const questionsOf = async (body: string) => (await readConsultation([htmlFile(body)])).questions

test('answers in a bracket are cut from what the bracket asks for besides', async () => {
  const [one] = await questionsOf(
    '<p><strong>4(a). Should every pond be fenced?</strong></p><p>[Yes / No / Not sure. Please provide supporting statement.]</p><p><strong>4(b). Who should pay?</strong></p>',
  )
  assert.deepEqual(one!.options, ['Yes', 'No', 'Not sure'])
  assert.deepEqual(one!.followUp, ['Please provide supporting statement.'])
})

test('numbered paragraphs that go on below a question are not its answers', async () => {
  const [one] = await questionsOf(
    '<h3>Question 1: Should the ledger be public?</h3><ol class="legislative-list"><li>4. There should be a committee.</li><li>5. It should meet twice a year.</li></ol>',
  )
  assert.equal(one!.type, 'open')
  assert.deepEqual(one!.options, [])
})

test('C1 after B1 keeps its letter', async () => {
  const questions = await questionsOf(
    '<p>A1. What is your trade?</p><p>A2. Where do you work?</p><p>B1. Do you like it?</p><p>B2. Would you change it?</p><p>C1. What would help you?</p><p>C2. What else should we know?</p>',
  )
  assert.deepEqual(
    questions.map((one) => one.number),
    ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
  )
})

test('a line that happens to begin several pages is text, and a running head is not', async () => {
  const asked = (n: number) => [
    `Question ${n}: Should the wells of parish ${n} be covered?`,
    'Some are deep.',
  ]
  const plain = Array.from({ length: 7 }, (_, n) => [
    ...(n % 2 ? ['Please explain your answer.'] : []),
    ...asked(n + 1),
  ])
  const text = (await readConsultation([pdfFile(plain)])).blocks
  assert.equal(text.filter((one) => one.text.includes('Please explain')).length, 3)
  const headed = plain.map((lines) => ['The law of wells', ...lines])
  const { blocks } = await readConsultation([pdfFile(headed)])
  assert.equal(blocks.filter((one) => one.text.includes('The law of wells')).length, 0)
})

test('a closing list that gives every question in short adds none', async () => {
  const long = [
    'Do you agree that the card should be shown at the door of every polling place?',
    'Which papers ought to stand in for a card that has been lost or stolen?',
    'What is the best way for officers to count those who are turned away?',
  ]
  const questions = await questionsOf(
    `${long.map((text, n) => `<h2>Part ${n + 1}</h2><p><strong>Question ${n + 1}: ${text}</strong></p>`).join('')}<h2>Summary of consultation questions</h2><ol><li>Should a card be shown?</li><li>Which papers stand in?</li><li>How should officers count?</li></ol>`,
  )
  assert.deepEqual(
    questions.map((one) => one.text),
    long,
  )
})
