import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  merged,
  plainQuestion,
  type QuestionContent,
  questionName,
  splitAt,
  splitPlaces,
  whyNotQuestion,
} from './question.ts'
import { questionLines } from './question-lines.ts'

const words = (question: QuestionContent) =>
  questionLines(question)
    .replace(/^[\w()]+\. /, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.toSorted() ?? []

const line = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){1,4}[?.]$/)
const options = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{3,8}$/), {
  minLength: 2,
  maxLength: 5,
})
const question: fc.Arbitrary<QuestionContent> = fc
  .record({
    text: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join(' ')),
    options: fc.oneof(fc.constant<string[]>([]), options),
    followUp: fc.array(line, { maxLength: 2 }),
    guidance: fc.array(line, { maxLength: 2 }),
    parts: fc.array(
      fc.record({
        label: fc.constantFrom('a', 'b', null),
        text: line,
        type: fc.constant('open' as const),
        options: fc.constant<string[]>([]),
        multiple: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ text, ...more }) =>
    plainQuestion(text, { ...more, type: more.options.length > 0 ? 'choice' : 'open' }),
  )

test('splitting a question loses no word and no printed answer, wherever it is split', () => {
  fc.assert(
    fc.property(question, (whole) => {
      for (const { at } of splitPlaces(whole)) {
        const two = splitAt(whole, at)
        assert.ok(two, at)
        const both = [...words(two[0]), ...words(two[1])].toSorted()
        const labels = whole.parts.flatMap((part) => part.label ?? [])
        const lost = words(whole).filter((word) => !both.includes(word) && !labels.includes(word))
        assert.deepEqual(lost, [])
        assert.ok(two.every((one) => whyNotQuestion(one) === null))
      }
    }),
  )
})

test('merging two questions loses no word and no printed answer', () => {
  fc.assert(
    fc.property(question, question, (first, second) => {
      const one = merged(first, second)
      const all = words(one)
      for (const word of [...words(first), ...words(second)]) assert.ok(all.includes(word), word)
      assert.equal(whyNotQuestion(one), null)
    }),
  )
})

test('a question is not split inside “i.e.”, but after sentences, at lines, commas and before “and”', () => {
  const places = splitPlaces(
    plainQuestion('Should homes (i.e. houses) be counted? And flats, or\nboats and tents?'),
  )
  assert.deepEqual(
    places.map(({ second }) => second.split(/\s/)[0]),
    ['And', 'or', 'boats', 'and'],
  )
})

test('a part can become a question of its own, with its number', () => {
  const whole = plainQuestion('Do you agree on each?', {
    number: '6',
    parts: [
      { label: '(a)', text: 'Buses?', type: 'yes-no', options: ['Yes', 'No'], multiple: false },
      { label: '(b)', text: 'Trams?', type: 'open', options: [], multiple: false },
    ],
  })
  const [first, second] = splitAt(whole, 'part-0') ?? []
  assert.deepEqual(
    first?.parts.map((part) => part.text),
    ['Trams?'],
  )
  assert.deepEqual([second?.number, second?.text, second?.type], ['6(a)', 'Buses?', 'yes-no'])
})

test('“Please explain”, merged into a question with printed answers, becomes its follow-up', () => {
  const asked = plainQuestion('Do you agree?', {
    number: '1',
    type: 'yes-no',
    options: ['Yes', 'No'],
  })
  const one = merged(asked, plainQuestion('Please explain your answer.'))
  assert.deepEqual(one.followUp, ['Please explain your answer.'])
  assert.equal(one.text, 'Do you agree?')
})

test('a place that is none splits nothing', () => {
  assert.equal(splitAt(plainQuestion('Do you agree? Why?'), 'text-3'), null)
  assert.equal(splitAt(plainQuestion('Do you agree? Why?'), 'part-0'), null)
  assert.equal(splitAt(plainQuestion('Do you agree? Why?'), ''), null)
})

test('a question without a number is named by its first words', () => {
  assert.equal(questionName({ number: '7', text: 'Do you?' }), 'Question 7')
  assert.equal(
    questionName({ number: null, text: 'Do you agree with the new rule?' }),
    '“Do you agree with the new …”',
  )
})
