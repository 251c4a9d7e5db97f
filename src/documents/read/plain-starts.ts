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
import { listLabel } from './label.ts'
import { isStockAnswer } from './option-words.ts'
import type { Region } from './regions.ts'
import { rhetorical } from './rhetorical.ts'
import type { Start } from './start.ts'

/** Questions that carry no number at all, told by their words, their setting and what they stand under. */
export function plainStarts(blocks: Block[], regions: Region[], taken: Set<number>): Start[] {
  const found = new Set<number>()
  let last = -10
  blocks.forEach((block, at) => {
    if (taken.has(at) || block.kind === 'row') return
    const { purpose } = regions[at]!
    if (purpose === 'past' || (purpose === 'routine' && !opinion.test(block.text))) return
    if (!wantsAnswer(blocks, at, purpose === 'questions' || purpose === 'respondent')) return
    if (last >= 0 && belongsTo(blocks, last, at)) return
    found.add(at)
    last = at
  })
  for (const at of invitedItems(blocks, regions, taken, found)) found.add(at)
  return [...found].sort((a, b) => a - b).map((at) => startAt(blocks[at]!, at))
}

/** A lettered item of a list keeps its letter as its number. */
function startAt(block: Block, at: number): Start {
  const own =
    block.kind === 'paragraph'
      ? /^\(?[a-z]\)\s/.test(block.text)
      : /^\(?[a-z][.)]/.test(block.marker)
  const label = own ? listLabel(block.text, block.marker) : null
  return {
    at,
    number: label?.label ?? null,
    series: '',
    text: label?.rest ?? block.text,
    by: 'plain',
    welsh: false,
  }
}

/** Nobody asks this of a data protection officer. */
const opinion =
  /^(?:do you (?:agree|support|think|believe|have any (?:views|comments) on the)|to what extent|what (?:are|is) your views?)\b[^?]*\?$/i

function wantsAnswer(blocks: Block[], at: number, apart: boolean): boolean {
  const block = blocks[at]!
  const text = block.text
  if (
    isStockAnswer(text) ||
    instructs(text) ||
    /^["“‘]/.test(text) ||
    text.length > 900 ||
    rhetorical(blocks, at, apart)
  )
    return false
  if (block.kind === 'heading') {
    if (requests(text)) return asked(blocks, at) && block.level > 2
    if (!endsAsking(text)) return false
    return apart || (addressesReader(text) && (asked(blocks, at) || /\byour?\b/i.test(text)))
  }
  if (block.kind === 'item') {
    const stem = stemOf(blocks, at)
    if (stem >= 0 && hasQuestion(blocks[stem]!.text) && !/questions?:?$/i.test(blocks[stem]!.text))
      return false
    if (stem >= 0 && !apart && asksItself(blocks[stem]!.text) && !/\byour?\b/i.test(text))
      return false
    return endsAsking(text) || (apart && requests(text))
  }
  if (endsAsking(text))
    return (
      apart ||
      block.bold ||
      block.box > 0 ||
      addressesReader(text) ||
      (startsAsking(text) && sentencesIn(text) <= 2)
    )
  if (opensList(blocks, at)) return addressesReader(text) && startsAsking(text) && text.length < 300
  if (!apart) return false
  if (/^please also\b/i.test(text)) return true
  if (requests(text)) return !followsUp(text) || (block.bold && blocks[at - 1]?.kind === 'heading')
  return startsAsking(text) && text.length < 250 && asks(text)
}

function sentencesIn(text: string): number {
  return text.split(/[.?!]["”’)]?\s+(?=\p{Lu})/u).length
}

/** "We shall ask three questions of each case:" lists what the writer asks, not the reader. */
function asksItself(text: string): boolean {
  return /^(?:\d[\d.]*\s+)?(?:we|the \w+) (?:shall|will|asked|have asked|consider|considered|looked|test|must)\b/i.test(
    text,
  )
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

/** "Do you agree that the penalty should be:" with its answers listed below. */
function opensList(blocks: Block[], at: number): boolean {
  return /[:;…]$/.test(blocks[at]!.text) && blocks[at + 1]?.kind === 'item'
}

/** The block that introduces the list of an item; -1 if none. */
function stemOf(blocks: Block[], at: number): number {
  const { list, level } = blocks[at]!
  let n = at - 1
  while (n >= 0 && blocks[n]!.list !== 0 && (blocks[n]!.list === list || blocks[n]!.level >= level))
    n--
  const stem = blocks[n]
  return stem && stem.kind !== 'heading' && stem.kind !== 'row' ? n : -1
}

/** Whether what asks at `at` only asks more about the question at `last`: "Why?", "If yes, …". */
function belongsTo(blocks: Block[], last: number, at: number): boolean {
  const text = blocks[at]!.text
  const own = blocks[at]!
  const between = blocks.slice(last + 1, at)
  const near =
    at - last < 14 &&
    between.every(
      (block) =>
        block.kind !== 'heading' &&
        (block.kind === 'item' || block.text.length < 90 || followsUp(block.text)),
    )
  if (!near || /^please also\b/i.test(text)) return false
  if (
    conditional(text) &&
    /^\(?(?:if (?:so|not|yes|no|you (?:answered|said|selected|ticked|chose|agree|disagree|think))|os )/i.test(
      text,
    )
  )
    return true
  if (/^why\b.{0,40}\?$/i.test(text)) return true
  return followsUp(text) && !endsAsking(text) && !(own.bold && blocks[last]!.bold)
}

/**
 * The items of a list that an invitation introduces ("We are interested in views on:"): all of them where
 * some ask, or where nothing else in the document does.
 */
function invitedItems(
  blocks: Block[],
  regions: Region[],
  taken: Set<number>,
  found: Set<number>,
): number[] {
  const lists: { items: number[]; asking: boolean }[] = []
  blocks.forEach((block, at) => {
    if (block.kind === 'item' || block.kind === 'row') return
    const { purpose } = regions[at]!
    if (purpose === 'past' || purpose === 'routine') return
    const stem =
      /[:–—-]$/.test(block.text) && (invites(block.text) || /\bquestions?:$/i.test(block.text))
    const heads = block.kind === 'heading' && purpose === 'questions'
    if (!stem && !heads) return
    const items: number[] = []
    for (let n = at + 1; n < blocks.length && !taken.has(n); n++) {
      const next = blocks[n]!
      const label = listLabel(next.text, next.marker)?.label
      const lettered = next.kind === 'paragraph' && label === String.fromCharCode(97 + items.length)
      if (next.kind !== 'item' && !lettered) break
      if (lettered || next.level === blocks[at + 1]!.level) items.push(n)
    }
    lists.push({ items, asking: items.some((n) => found.has(n)) })
  })
  const some = lists.filter((list) => list.asking)
  if (some.length || found.size) return some.flatMap((list) => list.items)
  return lists.flatMap((list) => list.items)
}
