import type { Question, QuestionContent } from './question.ts'

/** What became of each question when the document came out again. */
export interface Reissue<Old = Question, New = QuestionContent> {
  kept: { before: Old; after: New }[]
  added: New[]
  gone: Old[]
}

interface Asked {
  number: string | null
  text: string
}

const surely = 0.72
const withItsNumber = 0.4

/**
 * Finds each old question again among the new ones by the likeness of their texts, helped by the
 * number, so that a question keeps its identity when the annex is reworded or renumbered. Each is
 * matched once at most; the new ones stay in their order.
 */
export function matchQuestions<Old extends Asked, New extends Asked>(
  before: readonly Old[],
  after: readonly New[],
): Reissue<Old, New> {
  const old = before.map((question) => ({ question, words: pairsOf(question.text) }))
  const found = after.map((question) => ({ question, words: pairsOf(question.text) }))
  const pairs: { from: number; to: number; worth: number }[] = []
  old.forEach((one, from) => {
    found.forEach((other, to) => {
      const like = likeness(one.words, other.words)
      const sameNumber =
        one.question.number !== null && one.question.number === other.question.number
      if (like >= (sameNumber ? withItsNumber : surely))
        pairs.push({ from, to, worth: like + (sameNumber ? 0.2 : 0) })
    })
  })
  pairs.sort((a, b) => b.worth - a.worth || a.from - b.from || a.to - b.to)
  const taken = new Map<number, number>()
  const used = new Set<number>()
  for (const { from, to } of pairs) {
    if (taken.has(to) || used.has(from)) continue
    taken.set(to, from)
    used.add(from)
  }
  return {
    kept: after.flatMap((question, to) => {
      const from = taken.get(to)
      return from === undefined ? [] : [{ before: before[from] as Old, after: question }]
    }),
    added: after.filter((_, to) => !taken.has(to)),
    gone: before.filter((_, from) => !used.has(from)),
  }
}

function pairsOf(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const pairs = new Map<string, number>()
  const count = (key: string) => pairs.set(key, (pairs.get(key) ?? 0) + 1)
  words.forEach((word, place) => {
    count(word)
    if (place > 0) count(`${words[place - 1]} ${word}`)
  })
  return pairs
}

/** Dice's coefficient over words and pairs of words: 1 for the same words in the same order, 0 for none in common. */
function likeness(a: Map<string, number>, b: Map<string, number>): number {
  let [shared, all] = [0, 0]
  for (const [key, number] of a) {
    shared += Math.min(number, b.get(key) ?? 0)
    all += number
  }
  for (const number of b.values()) all += number
  return all === 0 ? 1 : (2 * shared) / all
}

/** Whether anything a member would notice differs: words, number, or printed answers. */
export function differs(before: QuestionContent, after: QuestionContent): boolean {
  const shown = ({
    number,
    text,
    type,
    multiple,
    options,
    parts,
    followUp,
    guidance,
    section,
  }: QuestionContent) =>
    JSON.stringify([number, text, type, multiple, options, parts, followUp, guidance, section])
  return shown(before) !== shown(after)
}
