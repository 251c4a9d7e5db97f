import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdfFile } from './made-files.ts'
import { readConsultation } from './read-consultation.ts'

test('a PDF gives headings by size, paragraphs by distance and questions by label', async () => {
  const read = await readConsultation([
    pdfFile([
      [
        '# Wells and their covers',
        'Wells are many in this district.',
        'Question 1: Should wells be covered?',
        'Yes / No',
        '# Springs',
        'Question 2: Should springs be named?',
      ],
    ]),
  ])
  assert.deepEqual(
    read.blocks.filter((block) => block.kind === 'heading').map((block) => block.text),
    ['Wells and their covers', 'Springs'],
  )
  assert.deepEqual(
    read.questions.map((one) => [one.number, one.text, one.type]),
    [
      ['1', 'Should wells be covered?', 'yes-no'],
      ['2', 'Should springs be named?', 'open'],
    ],
  )
  assert.equal(read.title, 'Wells and their covers')
})

test('running heads and page numbers of a PDF are not text of the document', async () => {
  const page = (n: number) => [
    'Consultation on wells',
    `Question ${n}: Should well ${n} be covered?`,
    'It has stood open for many years and is deep.',
    String(n),
  ]
  const read = await readConsultation([pdfFile([1, 2, 3, 4].map(page))])
  assert.equal(read.questions.length, 4)
  assert.ok(!read.blocks.some((block) => /^Consultation on wells$|^\d$/.test(block.text)))
})

test('a PDF of two hundred pages is read in a few seconds', async () => {
  const pages = Array.from({ length: 200 }, (_, n) => [
    `# Part ${n + 1}`,
    ...Array.from(
      { length: 25 },
      (_, k) => `${n + 1}.${k + 1} Wells are many in this district and some of them are deep.`,
    ),
    `Question ${n + 1}: Should the wells of part ${n + 1} be covered?`,
  ])
  const read = await readConsultation([pdfFile(pages)])
  assert.equal(read.questions.length, 200)
})
