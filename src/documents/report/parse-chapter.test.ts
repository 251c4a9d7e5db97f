import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseChapter } from './parse-chapter.ts'
import { sampleReport } from './sample.ts'

const read = (text: string) => parseChapter(text, { number: 3, slug: 'c', title: 'Chapter' })

test('paragraphs, headings, tables and figures are numbered with addresses of their own', () => {
  const [chapter] = sampleReport().chapters
  const numbered = chapter!.blocks.flatMap((block) =>
    'number' in block ? [`${block.kind} ${block.number} #${block.id}`] : [],
  )
  assert.deepEqual(numbered, [
    'paragraph 1.1 #p1-1',
    'heading 1A #s1-1',
    'paragraph 1.2 #p1-2',
    'table 1.1 #t1-1',
    'table 1.1 #f1-1',
  ])
})

test('notes are counted as they are met, and one met twice keeps its number', () => {
  const { chapter, problems } = read(
    'One[^7] two[^b] three[^2] four[^7]\n\n[^2]: second\n[^7]: first',
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(
    chapter.notes.map(({ number, words }) => [number, JSON.stringify(words)]),
    [
      [1, '[{"kind":"text","text":"first"}]'],
      [2, '[{"kind":"text","text":"second"}]'],
    ],
  )
})

test('a table keeps its cells as typed, and says which columns hold figures', () => {
  const { chapter } = read('Table: Two\n| City | People | Note |\n|---|---|---|\n| A | 1,000 | x |')
  const [table] = chapter.blocks
  assert.ok(table?.kind === 'table')
  assert.deepEqual(table.numeric, [false, true, false])
  assert.deepEqual(table.rows, [['A', '1,000', 'x']])
})

const wrongs: [string, RegExp][] = [
  ['Words\n\n| A | B |\n| 1 | 2 |', /Line 3: put a line above the table/],
  ['Table: T\n| A | B |', /Line 1: a table needs/],
  ['Table: T\n| A | B |\n| 1 |', /a row has 1 cells and its head 2/],
  ['Figure: F\n| A | B |\n| x | many |', /a figure has two columns/],
  ['Figure: F\n| A | B |\n| x | −4 |', /not below nought/],
  ['A note[^1] without words', /note 1 is not written/],
  ['Words\n\n[^3]: nobody comes here', /Line 3: nothing in the chapter leads to note 3/],
]
for (const [typed, sentence] of wrongs)
  test(`a writer is told: ${sentence.source}`, () => {
    const { chapter, problems } = read(typed)
    assert.ok(
      problems.some((problem) => sentence.test(problem.sentence)),
      JSON.stringify(problems),
    )
    assert.ok(chapter.blocks.length > 0, 'the words are kept')
  })

test('what is hostile becomes words, and long chapters are read in a moment', () => {
  const { chapter } = read('<script>alert(1)</script> [x](javascript:alert(1))')
  assert.match(JSON.stringify(chapter), /<script>alert/)
  assert.doesNotMatch(JSON.stringify(chapter), /"href"/)
  const from = performance.now()
  read('| a | b '.repeat(20_000))
  read('[^1]'.repeat(40_000))
  read('Words and **marks** [^1] here.\n\n'.repeat(5_000))
  assert.ok(performance.now() - from < 2000)
})
