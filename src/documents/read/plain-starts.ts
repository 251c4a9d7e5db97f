import {
  addressesReader,
  asks,
  conditional,
  endsAsking,
  followsUp,
  hasQuestion,
  instructs,
  invites,
  requests,
  startsAsking,
} from './asking.ts'
import type { Block } from './block.ts'
import { isStockAnswer } from './option-words.ts'
import type { Region } from './regions.ts'
import { rhetorical } from './rhetorical.ts'
import type { Start } from './start.ts'

/** Questions that carry no number at all, told by their words, their setting and what they stand under. */
export function plainStarts(blocks: Block[], regions: Region[], taken: Set<number>): Start[] {
  const found: Start[] = []
  let lastAt = -10
  blocks.forEach((block, at) => {
    if (taken.has(at) || block.kind === 'row') return
    const purpose = regions[at]!.purpose
    if (purpose === 'past' || purpose === 'routine') return
    if (!wantsAnswer(blocks, at, purpose === 'questions' || purpose === 'respondent')) return
    // "Why?" and "If yes, …" right after a question belong to it.
    if (lastAt === at - 1 || answersBetween(blocks, lastAt, at)) {
      if (
        conditional(block.text) ||
        (followsUp(block.text) && (block.text.length < 60 || !endsAsking(block.text)))
      )
        return
    }
    found.push({ at, number: null, series: '', text: block.text, by: 'plain', welsh: false })
    lastAt = at
  })
  return found.length ? withoutStrays(blocks, regions, found) : invitedItems(blocks, regions, taken)
}

function wantsAnswer(blocks: Block[], at: number, inQuestions: boolean): boolean {
  const block = blocks[at]!
  const text = block.text
  if (isStockAnswer(text) || instructs(text) || /^["“‘]/.test(text) || text.length > 900)
    return false
  if (rhetorical(blocks, at)) return false
  if (block.kind === 'heading')
    return endsAsking(text) && (inQuestions || addressesReader(text)) && asked(blocks, at)
  if (block.kind === 'item') {
    const stem = stemOf(blocks, at)
    if (stem >= 0 && hasQuestion(blocks[stem]!.text)) return false
    if (endsAsking(text)) return true
    return inQuestions && requests(text)
  }
  if (endsAsking(text)) return inQuestions || block.bold || block.box > 0 || addressesReader(text)
  if (inQuestions)
    return (
      (requests(text) && !followsUp(text)) ||
      (startsAsking(text) && text.length < 250 && asks(text))
    )
  return false
}

/** Whether a heading that asks is left for the reader to answer: no prose follows that answers it. */
function asked(blocks: Block[], at: number): boolean {
  const next = blocks[at + 1]
  return (
    !next ||
    next.kind === 'heading' ||
    next.kind === 'item' ||
    next.text.length < 160 ||
    isStockAnswer(next.text) ||
    endsAsking(next.text)
  )
}

/** The block that introduces the list of an item; -1 if none. */
function stemOf(blocks: Block[], at: number): number {
  const list = blocks[at]!.list
  let n = at - 1
  while (
    n >= 0 &&
    blocks[n]!.list !== 0 &&
    (blocks[n]!.list === list || blocks[n]!.level >= blocks[at]!.level)
  )
    n--
  const stem = blocks[n]
  if (!stem || stem.kind === 'heading') return -1
  return stem.kind === 'paragraph' || stem.kind === 'item' ? n : -1
}

function answersBetween(blocks: Block[], from: number, to: number): boolean {
  if (from < 0 || to - from > 14) return false
  return blocks
    .slice(from + 1, to)
    .every(
      (block) =>
        block.kind !== 'heading' &&
        (block.kind === 'item' || block.text.length < 90 || followsUp(block.text)),
    )
}

/** Where one part of the document is set apart for questions, prose elsewhere that ends in a question mark is only prose. */
function withoutStrays(blocks: Block[], regions: Region[], found: Start[]): Start[] {
  const apart = found.filter((start) => regions[start.at]!.purpose === 'questions')
  if (apart.length < 3) return found
  return found.filter((start) => {
    const block = blocks[start.at]!
    return (
      regions[start.at]!.purpose !== 'body' ||
      block.kind !== 'paragraph' ||
      block.bold ||
      block.box > 0 ||
      addressesReader(block.text)
    )
  })
}

/** The items of a list that an invitation introduces ("We are interested in views on:"), when nothing else asks. */
function invitedItems(blocks: Block[], regions: Region[], taken: Set<number>): Start[] {
  const found: Start[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    if (
      block.kind === 'item' ||
      !/[:–—-]$/.test(block.text) ||
      !(invites(block.text) || (regions[at]!.purpose === 'questions' && asks(block.text)))
    )
      continue
    if (['past', 'routine'].includes(regions[at]!.purpose)) continue
    for (let n = at + 1; blocks[n]?.kind === 'item' && !taken.has(n); n++) {
      if (blocks[n]!.level === 1)
        found.push({
          at: n,
          number: null,
          series: '',
          text: blocks[n]!.text,
          by: 'plain',
          welsh: false,
        })
    }
  }
  return found
}
