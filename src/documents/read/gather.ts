import { takesSeveral } from './asking.ts'
import type { Block } from './block.ts'
import { aboutRespondent } from './demographic.ts'
import { Gathering } from './gathering.ts'
import { scaleOf } from './inline-options.ts'
import { listLabel } from './label.ts'
import { typeOfOptions } from './option-words.ts'
import { headsLikeHeading, type Region, sectionsOf } from './regions.ts'
import type { Start } from './start.ts'
import { takeLine } from './take-line.ts'
import { takeList } from './take-list.ts'
import { takeRows } from './take-rows.ts'
import { isTopic, skipToQuestion, takeHeading, takeText } from './take-text.ts'
import type { ReadQuestion } from './types.ts'

/** A question with where it stood, for joining it with its repetition elsewhere. */
export interface Gathered {
  start: Start
  /** Index after the last block that belongs to it. */
  end: number
  /** Whether it stood in a stretch kept for questions, as lists that repeat them do. */
  apart: boolean
  /** Index of the chapter heading above. */
  chapter: number
  question: Omit<ReadQuestion, 'place'>
}

/** Each start with all that belongs to it: the rest of its text, answers, parts, prompts. */
export function gather(blocks: Block[], regions: Region[], starts: Start[]): Gathered[] {
  const at = new Set(starts.map((start) => start.at))
  const sections = sectionsOf(blocks, (n) => at.has(n))
  return starts.map((start) =>
    readOne(new Gathering(blocks, regions[start.at]!, sections[start.at]!, start, at)),
  )
}

function readOne(g: Gathering): Gathered {
  if (isTopic(g)) skipToQuestion(g)
  else if (g.text) g.cutText()
  while (g.at < g.blocks.length && !g.starts.has(g.at)) {
    if (!take(g)) break
  }
  if (g.options.length + g.parts.length === 0) g.options = scaleOf(g.text)
  const { text, options, parts, followUp, guidance } = g
  const ticks = [text, ...guidance].some(takesSeveral)
  const partsType =
    parts.length > 0 &&
    parts.every((part) => part.type === parts[0]!.type) &&
    parts.every((part) => part.label !== null || options.length === 0)
  const own = typeOfOptions(options)
  return {
    start: g.start,
    end: g.at,
    apart: g.apart,
    chapter: g.chapter,
    question: {
      number: g.start.number,
      text,
      type: own === 'open' && partsType && parts.length > 1 ? parts[0]!.type : own,
      multiple: options.length > 0 && (g.several || ticks),
      options,
      parts,
      followUp,
      guidance,
      section: g.section,
      demographic: g.demographic || aboutRespondent(text),
    },
  }
}

/** Takes what stands at the reading place, or answers false where the question ends. */
function take(g: Gathering): boolean {
  const block = g.blocks[g.at]!
  const before = g.blocks[g.at - 1]!
  if (block.kind === 'heading' || (g.text && headsLikeHeading(block) && !g.sameBox(block)))
    return takeHeading(g, block)
  if (!g.text) return takeText(g, block)
  if (block.kind === 'row') return takeRows(g)
  if (
    block.runOn &&
    block.bold === before.bold &&
    g.unfinished() &&
    !/[.;]$/.test(g.text) &&
    !g.isAnswerLine(block)
  )
    return g.extend(block)
  const label = block.kind === 'item' ? null : listLabel(block.text, block.marker)
  if (block.kind === 'item' || (label && g.beginsList(label.label))) return takeList(g)
  return takeLine(g, block)
}
