import { endsAsking, hasQuestion, instructs } from './asking.ts'
import type { Block } from './block.ts'
import { isStockAnswer } from './option-words.ts'

const aboutTheDocument =
  /^(?:\d[\d.]*\s+)?(?:why (?:are|is|do|does|did|was|were|have|has) (?:we|this|the (?:government|consultation|review|department|proposal)|it)\b|why (?:we|this|now|change|consult|act|respond|take part|does (?:it|this) matter)|what (?:is|are) (?:this|the (?:consultation|proposal|proposals|problem|issue|scope|aim|aims|purpose|timetable|closing date|current|policy|background|next steps|case|review|context|legal|law|existing|deadline)|it\b|an? |we\b|being\b|your rights|our\b)|what (?:we (?:are|want|will|do|propose|plan)|will (?:happen|we|the government|be|this|it)|happens|does (?:this|it|the (?:government|consultation))|do we (?:propose|plan|mean|do|know|want to (?:achieve|do)|already)|did|has|have we|about|if|this means|you need)|who (?:is|are|will|can|should|may|do(?! you)|we|this|has|was) |when (?:is|are|will|do|does|did|can|should) |where (?:is|are|can|do|will|to|does) |how (?:do i\b|can i\b|will (?:we|my|your|the|this|i|it)|to |should i|long (?:will|is) (?:this|the|it|my)\b|can you (?:respond|contribute|get|take|submit|have)|do (?:you respond|i\b)|you can|we (?:will|are|would|propose)|are we|does (?:it|this|the)|is (?:the|it|this)|did|has|was|were)|do i\b|can i\b|is (?:there a (?:deadline|form))|need (?:help|more)|any questions|have (?:any |a )?(?:questions?|queries)|questions\?|more information\?|what next)/i

const aboutTheProcess =
  /\b(?:happens? next|next steps?|respond|reply|take part|consult(?:ing|ation)?|deadline|clos(?:e|es|ing)|your (?:data|response|answers?|information|rights)|my (?:data|response|answers?|information)|this (?:document|survey|paper)|more information|questions\?|queries)\b/i

/** Whether a heading, or a bold line, asks only to answer itself: "Why are we consulting?", "What happens next?". */
export function rhetorical(blocks: Block[], at: number, apart: boolean): boolean {
  const block = blocks[at]
  if (
    !block ||
    !hasQuestion(block.text) ||
    !(
      block.kind === 'heading' ||
      (block.kind === 'paragraph' && (block.bold || block.text.length < 70))
    )
  )
    return false
  const below = blocks[at + 1]
  if (below && (instructs(below.text) || isStockAnswer(below.text))) return false
  if (aboutTheDocument.test(block.text) && (!apart || aboutTheProcess.test(block.text))) return true
  if (block.kind !== 'heading' || apart) return false
  const next = blocks[at + 1]
  if (!next || next.kind === 'heading' || next.kind === 'item') return false
  const answered =
    next.kind === 'paragraph' &&
    !endsAsking(next.text) &&
    !isStockAnswer(next.text) &&
    next.text.length > 80
  return answered && !/\b(?:you|your)\b/i.test(block.text)
}
