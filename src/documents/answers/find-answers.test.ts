import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainText } from '../prose/words.ts'
import { docxFile, htmlFile, odtFile, pdfFile, wordParagraph } from '../read/made-files.ts'
import { readConsultation } from '../read/read-consultation.ts'
import type { ReadFile } from '../read/types.ts'
import type { ResponseAnswer } from '../response.ts'
import { formats } from '../write/index.ts'
import { sampleResponse } from '../write/sample.ts'
import { paragraphsOfText, textOfParagraphs } from './answer-text.ts'
import { findAnswers } from './find-answers.ts'
import type { FoundAnswer } from './types.ts'

const found = async (file: ReadFile) => findAnswers(await readConsultation([file]), 'A response')
const words = ({ paragraphs }: Pick<FoundAnswer, 'paragraphs'>) =>
  paragraphs.map(({ number, prose }) => [number, plainText(prose)])

/** Without spaces, invisible joiners and the signs before items: what a page sets, not what it says. */
const squashed = (text: string) =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/^- /gm, '')
    .replace(/[\s•]+/g, '')

function same(read: FoundAnswer, written: ResponseAnswer, leaveOut: RegExp) {
  const plain = (text: string) => squashed(text).replace(leaveOut, '')
  const numbered = (paragraphs: ResponseAnswer['paragraphs']) =>
    paragraphs
      .filter(({ number }) => number !== null)
      .map(({ number, prose }) => [number, plain(plainText(prose))])
  assert.equal(read.label, written.label)
  assert.equal(plain(read.question), plain(written.question), `question ${written.label}`)
  assert.equal(read.stanceFrom === 'words' ? null : read.stance, written.stance)
  assert.equal(read.strength, written.strength?.line ?? null)
  assert.deepEqual(numbered(read.paragraphs), numbered(written.paragraphs))
  assert.deepEqual(read.dissent, written.dissent)
}

for (const format of ['odt', 'docx', 'html', 'pdf'] as const)
  test(`a response that was sent as ${format} is read back whole: every question, stance, paragraph and dissent`, async () => {
    const document = sampleResponse(40)
    const bytes = await formats[format].write(document)
    const { kind, answers, warnings } = await found({ name: `sent.${format}`, bytes })
    const written = document.sections.flatMap((section) => section.answers)
    assert.equal(kind, 'questions')
    assert.deepEqual(warnings, [])
    assert.equal(answers.length, written.length)
    // A PDF holds words that run from the right in the order in which they are drawn.
    const leaveOut = format === 'pdf' ? /[\u0590-\u05ff]+/g : /$^/
    for (const [at, answer] of written.entries()) same(answers[at]!, answer, leaveOut)
  })

test('question headings that alternate with answers give each answer to its question', async () => {
  const { kind, answers } = await found(
    htmlFile(`<h1>Response to the review of lanterns</h1>
      <p>Thank you for asking us.</p>
      <h2>Question 1: Do you agree that lanterns should burn until midnight?</h2>
      <p>We strongly agree. Our streets are busy until late.</p>
      <p>In 2019 there were 212 lamps.</p>
      <h2>Question 2. Who should pay for the oil?</h2>
      <p>The county, because it owns the roads:</p><ul><li>the main roads</li><li>the lanes</li></ul>
      <h2>Question 3 – Anything else?</h2>`),
  )
  assert.equal(kind, 'questions')
  assert.deepEqual(
    answers.map(({ label, question, stance, stanceFrom }) => [label, question, stance, stanceFrom]),
    [
      ['1', 'Do you agree that lanterns should burn until midnight?', 'strongly-agree', 'words'],
      ['2', 'Who should pay for the oil?', null, null],
      ['3', 'Anything else?', null, null],
    ],
  )
  assert.deepEqual(words(answers[0]!), [
    ['1.1', 'We strongly agree. Our streets are busy until late.'],
    ['1.2', 'In 2019 there were 212 lamps.'],
  ])
  assert.deepEqual(words(answers[1]!), [
    ['2.1', 'The county, because it owns the roads:\n\n- the main roads\n- the lanes'],
  ])
})

test('a question that has no answer below it is told of', async () => {
  const { warnings } = await found(
    htmlFile(`<h2>Question 1: Should there be lamps?</h2><p>Yes, everywhere.</p>
      <h2>Question 2: Should there be oil?</h2>`),
  )
  assert.deepEqual(warnings, [
    'One question has no answer below it. It is left out unless you write one in.',
  ])
})

test('a Word file whose questions are no headings is read by what asks', async () => {
  const { answers } = await found(
    docxFile(
      [
        'Q1. Do you agree with the plan for the quay?',
        'We do not agree. The quay is needed for boats.',
        'Q2. What should be built instead of the sheds?',
        'Workshops, as the harbour study of 2021 asks.',
      ]
        .map((line) => wordParagraph(line))
        .join(''),
    ),
  )
  assert.deepEqual(
    answers.map((answer) => [answer.label, answer.stance, words(answer).map(([, text]) => text)]),
    [
      ['1', 'disagree', ['We do not agree. The quay is needed for boats.']],
      ['2', null, ['Workshops, as the harbour study of 2021 asks.']],
    ],
  )
})

test('a letter with numbered paragraphs and no questions gives one position for each section', async () => {
  const heading = (text: string) => `<text:h text:outline-level="2">${text}</text:h>`
  const line = (text: string) => `<text:p>${text}</text:p>`
  const { kind, answers, warnings } = await found(
    odtFile(
      `<text:h text:outline-level="1">Our letter on ferries</text:h>
      ${heading('Fares')}${line('1. Fares should be capped at two pounds.')}${line('2. Children travel free.')}
      ${heading('Piers')}${line('3. Every pier needs a roof.')}`,
    ),
  )
  assert.equal(kind, 'sections')
  assert.match(warnings[0]!, /each section is one position/)
  assert.deepEqual(
    answers.map((answer) => [answer.label, answer.question, words(answer)]),
    [
      [
        null,
        'Fares',
        [
          ['1', 'Fares should be capped at two pounds.'],
          ['2', 'Children travel free.'],
        ],
      ],
      [null, 'Piers', [['3', 'Every pier needs a roof.']]],
    ],
  )
})

test('a PDF without any heading is one position under its title', async () => {
  const { kind, answers } = await found(
    pdfFile([['Bridges are falling into disrepair.', 'The network asks for a fund.']]),
  )
  assert.equal(kind, 'sections')
  assert.equal(answers.length, 1)
  assert.equal(answers[0]!.question, 'A response')
  assert.match(words(answers[0]!).flat().join(' '), /Bridges are falling/)
})

test('an answer that nobody edited on the page is the same after it', () => {
  for (const { label, paragraphs } of sampleResponse(12).sections.flatMap((one) => one.answers))
    assert.deepEqual(paragraphsOfText(textOfParagraphs(paragraphs), label), paragraphs)
})

test('a paragraph that is written in without a number gets one', () => {
  const made = paragraphsOfText('First words.\n\n# Why\n\n[3.9] More.\n\n- one\n- two', '3')
  assert.deepEqual(
    made.map(({ number, prose }) => [number, plainText(prose)]),
    [
      ['3.1', 'First words.'],
      [null, 'Why'],
      ['3.9', 'More.\n\n- one\n- two'],
    ],
  )
})
