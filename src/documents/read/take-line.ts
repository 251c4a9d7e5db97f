import { lastSentence } from './answer-list.ts'
import {
  conditional,
  endsAsking,
  followsUp,
  hasQuestion,
  instructs,
  invites,
  requests,
  takesSeveral,
} from './asking.ts'
import type { Block } from './block.ts'
import type { Gathering } from './gathering.ts'
import { cutBracketed, optionsOfLine, slashed } from './inline-options.ts'
import { isStockAnswer, isTellTale } from './option-words.ts'
import { headsLikeHeading } from './regions.ts'

/** Takes a paragraph below a question if it holds answers, prompts, guidance or more of the question; answers false for other prose. */
export function takeLine(g: Gathering, block: Block): boolean {
  const text = block.text
  const bracketed = cutBracketed(text)
  if (bracketed.options.length > 1) {
    g.takeOptions(bracketed.options)
    g.followUp.push(bracketed.after)
    return true
  }
  const options = optionsOfLine(text)
  if (options.length) return g.takeOptions(options)
  const choices = slashed(text)
  if (choices.length && g.options.length === 0 && /[?:]$/.test(g.text))
    return g.takeOptions(choices)
  if (!instructs(text) && takeShortLines(g)) return true
  if (g.isAnswerLine(block) && (g.options.length > 0 || g.answersFollow()))
    return g.takeOptions([text])
  const boxed = g.sameBox(block)
  if (instructs(text)) {
    g.ticks ||= /^[([]?(?:please )?(?:tick|select|choose|check|mark|circle|delete)\b/i.test(text)
    g.several ||= takesSeveral(text)
    return g.put(g.guidance, text)
  }
  const bare = g.options.length + g.parts.length + g.followUp.length + g.guidance.length === 0
  if (bare && g.unfinished() && (endsAsking(text) || requests(text) || (boxed && !followsUp(text))))
    return g.extend(block)
  const leadsOn =
    !endsAsking(g.text) ||
    /^(?:i|i[’']m|we|my|our|you|your|are|is|as|they|please|select|tick)\b/i.test(text)
  if (bare && leadsOn && /:$/.test(text) && text.length < 80 && g.listFollows())
    return g.extend(block)
  if (conditional(text) && hasQuestion(text)) return g.takePart(null, text)
  if (followsUp(text) && !invites(text) && (boxed || text.length < 400))
    return g.put(g.followUp, text)
  if (
    endsAsking(text) &&
    (boxed || block.runOn || (block.bold && g.blocks[g.start.at]!.bold)) &&
    text.length < 400
  )
    return g.takePart(null, text)
  if (boxed || block.runOn) return g.put(g.guidance, text)
  if (g.options.length === 0 && g.stockFollows() && text.length < 600)
    return g.put(g.guidance, text)
  return false
}

/** Answers printed as short lines with no mark at all. */
function takeShortLines(g: Gathering): boolean {
  if (g.options.length > 0 || g.parts.length > 0) return false
  const first = g.blocks[g.at]!
  const lines: Block[] = []
  for (let n = g.at; n < g.blocks.length && !g.starts.has(n); n++) {
    const block = g.blocks[n]!
    const own =
      block.kind === 'paragraph' &&
      block.marker === first.marker &&
      block.text.length <= 120 &&
      block.bold === first.bold
    if (
      !own ||
      /[?:]$/.test(block.text) ||
      instructs(block.text) ||
      (followsUp(block.text) && !isTellTale(block.text)) ||
      headsLikeHeading(block)
    )
      break
    if (lines.length && block.box !== first.box) break
    lines.push(block)
  }
  if (lines.length < 2) return false
  const texts = lines.map((line) => line.text)
  const last = lastSentence(g.text)
  const ticked = g.ticks || first.marker === '☐'
  const oneParagraph = lines.slice(1).every((line) => line.runOn)
  const short = texts.every((text) => text.length <= 80 && !/[.;]$/.test(text))
  const known = texts.some((text) => isStockAnswer(text) || isTellTale(text))
  const asked = endsAsking(g.text) || /:$/.test(g.text) || takesSeveral(g.text)
  const picks =
    /\b(?:which|select|tick|choose|how (?:often|long|many|much|old)|when|over how|are you|what is your|who|best describes)\b/i.test(
      last,
    )
  const sameBox = g.sameBox(first)
  if (
    !ticked &&
    !(
      asked &&
      short &&
      (known || ((oneParagraph || sameBox) && lines.length <= 12) || (picks && lines.length <= 12))
    )
  )
    return false
  g.addOptions(texts)
  g.at += lines.length
  return true
}
