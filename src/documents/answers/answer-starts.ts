import type { ReadQuestion, SourceBlock } from '../read/types.ts'

/** Where an answer begins: its question or heading, and the first block of what is said. */
export interface AnswerStart {
  /** Place of the question among the blocks, from 0. */
  at: number
  /** Place of the first block that may be part of the answer. */
  from: number
  /** How deep its heading is; 0 where the question is no heading. */
  level: number
  label: string | null
  question: string
}

/** "Question 7: …", "Q7. …", "Question 6(a) – …". */
const labelled =
  /^(?:question|cwestiwn|q)\s?\.?\s?(\d{1,3}(?:\s?\(?[a-z]\)?)?(?:\.\d{1,2})?)\s?[:.)–—-]\s+(\S.*)$/iu

/** "Proposal 3: …": a label that says itself what it is, above a line that gives the stance. */
const named = /^((?:\p{Lu}[\p{L}]*\s){0,2}\p{Lu}?[\p{L}]*\s?\d{1,3}(?:\([a-z]\))?)\s?:\s+(\S.*)$/u

/** The questions of a past response in order. Headings that are labelled count for more than what reads like a question. */
export function answerStarts(
  blocks: readonly SourceBlock[],
  questions: readonly ReadQuestion[],
): AnswerStart[] {
  const own = blocks.flatMap((block, at) => labelledStart(blocks, block, at) ?? [])
  if (own.length > 0 && own.length * 2 >= questions.length) return own
  const places = new Map(blocks.map((block, at) => [block.id, at]))
  return questions
    .filter(({ demographic }) => !demographic)
    .flatMap((question) => {
      const at = places.get(question.place)
      return at === undefined ? [] : [startOf(blocks, question, at)]
    })
    .toSorted((a, b) => a.at - b.at)
}

function labelledStart(
  blocks: readonly SourceBlock[],
  block: SourceBlock,
  at: number,
): AnswerStart | null {
  if (block.kind !== 'heading') return null
  const [, label, question] = labelled.exec(block.text) ?? namedAnswer(blocks, block, at) ?? []
  if (!label || !question) return null
  return { at, from: at + 1, level: block.level ?? 1, label: label.trim(), question }
}

function namedAnswer(blocks: readonly SourceBlock[], block: SourceBlock, at: number) {
  return /^our answer:/i.test(blocks[at + 1]?.text ?? '') ? named.exec(block.text) : null
}

/** The blocks in which the question itself is printed, and its printed options, are no answer. */
function startOf(blocks: readonly SourceBlock[], question: ReadQuestion, at: number): AnswerStart {
  const whole = bare(question.text)
  let from = at + 1
  while (from < blocks.length && isOf(whole, blocks[from]!.text)) from += 1
  const options = new Set(question.options.map(bare))
  let after = from
  while (after < blocks.length && options.has(bare(blocks[after]!.text))) after += 1
  // One option alone is what was ticked; all of them are what could be.
  if (after - from > 1) from = after
  const block = blocks[at]!
  return {
    at,
    from,
    level: block.kind === 'heading' ? (block.level ?? 1) : 0,
    label: question.number,
    question: question.text,
  }
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isOf = (whole: string, text: string) => {
  const part = bare(text)
  return part.length > 12 && whole.includes(part)
}

/** Where a document asks nothing: its sections, by the highest level that has several headings; one section where none has. */
export function sectionStarts(blocks: readonly SourceBlock[], title: string): AnswerStart[] {
  const headings = blocks.flatMap((block, at) =>
    block.kind === 'heading' ? [{ at, level: block.level ?? 1, text: block.text }] : [],
  )
  const level = [1, 2, 3, 4, 5, 6].find(
    (one) => headings.filter((heading) => heading.level === one).length > 1,
  )
  const chosen = headings.filter((heading) => heading.level === level)
  if (chosen.length === 0)
    return [{ at: 0, from: headings[0]?.at === 0 ? 1 : 0, level: 0, label: null, question: title }]
  return chosen.map(({ at, text }) => ({
    at,
    from: at + 1,
    level: level ?? 1,
    label: null,
    question: text,
  }))
}
