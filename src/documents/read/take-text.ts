import {
  asks,
  conditional,
  endsAsking,
  followsUp,
  hasQuestion,
  invites,
  requests,
  startsAsking,
} from './asking.ts'
import type { Block } from './block.ts'
import type { Gathering } from './gathering.ts'
import { isStockAnswer } from './option-words.ts'

/** A heading such as "Question 3: Inspection" names a topic, and its question comes further down. */
export function isTopic(g: Gathering): boolean {
  const block = g.blocks[g.start.at]!
  const heads = block.kind === 'heading' || block.bold
  return (
    heads &&
    g.start.by === 'labelled' &&
    g.text !== '' &&
    g.text.split(' ').length <= 10 &&
    !asks(g.text) &&
    !startsAsking(g.text) &&
    !/[:;.]$/.test(g.text)
  )
}

/** Goes on to the paragraph below a topic that asks; stays where none does. */
export function skipToQuestion(g: Gathering) {
  let found = -1
  for (let n = g.at; n < g.blocks.length && n < g.at + 12 && !g.starts.has(n); n++) {
    const block = g.blocks[n]!
    if (block.kind === 'heading' || block.kind === 'row') break
    if (isStockAnswer(block.text) || (found >= 0 && followsUp(block.text) && !invites(block.text)))
      break
    if (
      block.kind === 'paragraph' &&
      (endsAsking(block.text) || requests(block.text) || invites(block.text))
    )
      found = n
  }
  if (found < 0) return
  g.text = g.blocks[found]!.text
  g.cutText()
  g.at = found + 1
}

/** A heading under a label alone is the question; elsewhere it ends one, unless it goes on with "If yes". */
export function takeHeading(g: Gathering, block: Block): boolean {
  if (g.text && conditional(block.text) && hasQuestion(block.text))
    return g.takePart(null, block.text)
  if (g.text) return false
  if (
    block.level <= (g.blocks[g.start.at]!.kind === 'heading' ? g.blocks[g.start.at]!.level - 1 : 0)
  )
    return false
  return takeText(g, block)
}

/** Takes the words of a question whose label stood alone. */
export function takeText(g: Gathering, block: Block): boolean {
  const far = block.kind === 'paragraph' ? paragraphsToQuestion(g) : 0
  // The number of the paragraph is not part of the question.
  const read = g.blocks.slice(g.at, g.at + far + 1)
  const text = read
    .map((one) => (one.kind === 'row' ? one.cells.filter(Boolean).join(' ') : one.text))
    .join(' ')
  g.text = text.replace(/^\d{1,3}\.\d{1,3}\.?\s+(?=\p{Lu})/u, '')
  g.cutText()
  g.at += far + 1
  return true
}

/** Below a label alone a question may take two paragraphs to set out what it asks about. */
function paragraphsToQuestion(g: Gathering): number {
  for (let n = 0; n <= 3; n++) {
    const block = g.blocks[g.at + n]
    if (!block || g.starts.has(g.at + n) || block.kind !== 'paragraph' || block.text.length > 600)
      return 0
    if (
      n > 0 &&
      (/^\d{1,3}\.\d/.test(block.text) || isStockAnswer(block.text) || followsUp(block.text))
    )
      return 0
    if (hasQuestion(block.text) || requests(block.text) || invites(block.text)) return n
  }
  return 0
}
