import { plainQuestion, type QuestionContent } from './question.ts'

const labelled = /^(?:question|q)?\s*([0-9]+[a-z]?|[0-9]+(?:\.[0-9]+)+)\s*[.:)]\s+/i

/** The questions of a plain text: an empty line between two, an optional number in front ("7." or "Question 7:"), each printed answer on a line that begins with a hyphen. */
export function typedQuestions(text: string): QuestionContent[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(oneQuestion)
}

function oneQuestion(block: string): QuestionContent {
  const lines = block.split('\n').map((line) => line.trim())
  const options = lines.filter(isOption).map((line) => line.replace(/^[-–•*]\s+/, ''))
  const words = lines.filter((line) => !isOption(line)).join('\n')
  const number = labelled.exec(words)?.[1] ?? null
  return plainQuestion(number === null ? words : words.replace(labelled, ''), {
    number,
    options,
    type: typeOf(options),
  })
}

function isOption(line: string): boolean {
  return /^[-–•*]\s+\S/.test(line)
}

/** What printed answers make of a question: none, yes and no with or without a way out, or a choice. */
export function typeOf(options: readonly string[]): QuestionContent['type'] {
  if (options.length === 0) return 'open'
  const plain = options.map((option) =>
    option
      .toLowerCase()
      .replace(/^\(?[a-z0-9]{1,2}[).:]\s*/, '')
      .replace(/[^\p{L}' ]/gu, '')
      .trim(),
  )
  const says = (word: string) => plain.filter((option) => option === word).length === 1
  return plain.length <= 3 && says('yes') && says('no') ? 'yes-no' : 'choice'
}
