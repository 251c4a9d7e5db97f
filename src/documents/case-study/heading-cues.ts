import type { StudyBlock, StudyField } from './types.ts'

/** What a heading calls the part that it stands over, the surest first. */
const cues: [StudyField | 'cost' | 'time', RegExp][] = [
  [
    'differently',
    /\b(?:lessons?|learn(?:ed|t|ing)s?|differently|advice|hindsight|recommendations?|key messages?|tips|top tips|reflections?|next time|would we do|would you do|gwersi)\b/i,
  ],
  [
    'wentWrong',
    /\b(?:went wrong|didn[’']t work|did not work|barriers?|obstacles?|difficult(?:y|ies)|setbacks?|problems? (?:we )?(?:met|encountered)|challenges? (?:we )?(?:met|faced|encountered|along the way)|risks?|pitfalls?|what was hard|not so well|less well|could have (?:gone|been) better)\b/i,
  ],
  [
    'results',
    /\b(?:results?|outcomes?|impacts?|benefits?|achieve(?:d|ments?)|evaluation|success(?:es)?|difference (?:it|this|we) (?:made|has made)|what changed|what came of it|what happened|findings|evidence|worked well|went well|savings|value|canlyniadau)\b/i,
  ],
  ['cost', /\b(?:costs?|funding|budgets?|finance|resources?|price|investment|paid for)\b/i],
  ['time', /\b(?:timescales?|timeline|timetable|how long|duration|when)\b/i],
  [
    'why',
    /\b(?:challenges?|problems?|background|context|issues?|why|need|the need|rationale|aims?|objectives?|drivers?|starting point|where we were|situation|y broblem|cefndir)\b/i,
  ],
  [
    'how',
    /\b(?:how|approach|method(?:ology)?|deliver(?:y|ed|ing)|implementation|implementing|process|steps?|making it happen|getting started|partners(?:hip)?|governance|leadership|needs assessment|in practice|sut)\b/i,
  ],
  [
    'what',
    /\b(?:what we did|what (?:did )?(?:they|you|the council) d(?:id|o)|solution|the idea|the project|initiative|overview|summary|introduction|in brief|about the|what is it|intervention|description|action taken|response|beth wnaethom)\b/i,
  ],
]

/** Said first, because the words of other parts stand in it too: "What we did about the challenge". */
const first: [StudyField, RegExp][] = [
  [
    'what',
    /^(?:what (?:we|they|the council|was|has been) (?:did|done)|the solution|our solution|the response|our response|the idea)\b/i,
  ],
  ['how', /^how (?:we|they|it|the council|did)\b(?!.*\bdifferent)/i],
  ['differently', /\bdifferently\b|^what (?:we|they|others|you) (?:have |can |could )?learn/i],
  ['wentWrong', /\b(?:went wrong|didn[’']t work|did not work|didn[’']t go|did not go)\b/i],
]

/** What kind of part begins at a heading; null where its words say nothing of that. */
export function partOf(heading: string): StudyField | 'cost' | 'time' | null {
  const words = heading.replace(/^[\d.)\s]+/, '').replace(/^step \d+[:.]?\s*/i, '')
  for (const [part, cue] of first) if (cue.test(words)) return part
  for (const [part, cue] of cues) if (cue.test(words)) return part
  return null
}

/** Whether a block heads what follows: set as a heading, or a short line without a stop that says what a part is. */
export function isHeading(block: StudyBlock): boolean {
  const { kind, text } = block
  if (kind === 'heading') return true
  if (kind !== 'paragraph' || text.length > 80 || /[.!?,;]["”’)]?$/.test(text)) return false
  if (/^\d{1,2}[.)] \p{Lu}/u.test(text) && text.split(/\s+/).length <= 12) return true
  const words = text.split(/\s+/).length
  return words <= 6 && /^[\p{Lu}\d]/u.test(text) && partOf(text) !== null
}
