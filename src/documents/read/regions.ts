import { hasQuestion, instructs } from './asking.ts'
import type { Block } from './block.ts'
import { optionsOfLine } from './inline-options.ts'
import { questionLabel } from './label.ts'
import { isStockAnswer } from './option-words.ts'

/** What a stretch under one heading is for, told by the heading's words. */
export type Purpose = 'questions' | 'respondent' | 'routine' | 'past' | 'body'

export interface Region {
  purpose: Purpose
  /** Counts up at every heading, so that two blocks under one heading share it. */
  number: number
  /** Index of the chapter heading above (level 1 or 2); -1 before the first. */
  chapter: number
}

const routine =
  /\b(privacy|data protection|personal data|personal information|confidential|confidentiality|confidentially|freedom of information|complaints? (?:or|about|procedure)|^complaints?$|how (?:do i |do you |can i |can you |will you |should i |should you |we will |to )?(?:respond|reply|take part|get involved|submit|have your say)|responding to|ways to respond|respond by|who (?:this|should|can|are we|we would|is this)|contact (?:details|us|information)|next steps|what happens next|what will happen|after the consultation|consultation principles|about this (?:consultation|call|document|paper|survey)|about the (?:consultation|call for evidence)|consultation (?:details|information|process|period)|general information|basic information|scope of (?:the|this) consultation|frequently asked|faqs?|q ?& ?a|questions and answers|glossary|acronyms|abbreviations|references|bibliography|footnotes|endnotes|enquir(?:y|ies)|use of (?:your )?(?:data|information)|your rights|copyright|alternative formats|additional copies|extra copies|foreword|ministerial foreword|contents|diogelu data|preifatrwydd|cyfrinachedd|sut i ymateb)\b/i
const past =
  /\b(?:previous|earlier|last|prior|first) (?:[\w-]+ )?(?:consultation|call for evidence|paper|review)\b|questions? (?:of|in|from) (?:the|our) (?:first|earlier|previous|last|20\d\d)|what (?:you|respondents|people|stakeholders|we) (?:told us|said|heard)|summary of (?:the )?(?:consultation )?responses|government(?:’s|'s)? response\b|responses? to (?:the|our) (?:previous|earlier|first|initial|20\d\d)/i
const questionnaire =
  /\b(questions?|questionnaire|cwestiynau|cwestiwn|have your say|your views|what (?:we|would we|do we) (?:would like|want|are asking|ask)|(?:views|evidence|information|input) (?:sought|requested|we (?:want|seek|would like))|(?:response|feedback|comments?|reply|answer) (?:form|sheet|template|pro.?forma)|seeking (?:views|evidence)|call for (?:views|input)|issues for (?:consultation|discussion)|points for (?:consultation|discussion)|request for (?:views|evidence)|we want to hear|topics? of interest|themes)\b/i
const notQuestionnaire =
  /\b(questions about (?:this|the)|if you have (?:any )?questions|any questions|queries|in question|question time|frequently asked|common questions|questions and answers)\b/i
const respondent =
  /\b(about you|about your(?:self| organisation| business)|your details|your information|respondents?(?:’s|’|'s)? (?:details|information|profile)|respondent (?:details|information|form)|about the respondent|demographics?|diversity|equalit(?:y|ies) monitoring|monitoring (?:form|questions)|personal details|introductory questions|your organisation|contact details of|background information|amdanoch chi|ynglŷn â chi|profile)\b/i

/** What the words of a heading say its stretch is for. */
export function purposeOf(heading: string): Purpose {
  if (past.test(heading)) return 'past'
  if (respondent.test(heading)) return 'respondent'
  if (questionnaire.test(heading) && !notQuestionnaire.test(heading)) return 'questions'
  if (routine.test(heading)) return 'routine'
  return 'body'
}

/** A short bold line that heads what follows, though it is not marked as a heading. */
export function headsLikeHeading(block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    block.bold &&
    !block.runOn &&
    block.text.length < 90 &&
    !hasQuestion(block.text) &&
    !/[.;,]$/.test(block.text) &&
    !questionLabel(block.text) &&
    !isStockAnswer(block.text) &&
    optionsOfLine(block.text).length < 2 &&
    !instructs(block.text) &&
    !/^[([]?(?:[a-z]|[ivx]+)[.)]/i.test(block.text) &&
    !block.text.includes('/')
  )
}

/** The nearest heading above each block that is neither the title nor itself a question. */
export function sectionsOf(
  blocks: Block[],
  isQuestion: (at: number) => boolean,
): (string | null)[] {
  let section: string | null = null
  return blocks.map((block, at) => {
    const above = section
    const heads = block.kind === 'heading' || headsLikeHeading(block)
    const title = at < 6 && block.kind === 'heading' && block.level === 1
    if (heads && !title && !isQuestion(at)) section = block.text
    return isQuestion(at) ? above : section
  })
}

/** The region of every block, index by index. */
export function regionsOf(blocks: Block[]): Region[] {
  const open: { level: number; purpose: Purpose }[] = []
  let number = 0
  let chapter = -1
  return blocks.map((block, at) => {
    const pseudo = headsLikeHeading(block)
    if (block.kind === 'heading' || pseudo) {
      const label = questionLabel(block.text)
      const group = label !== null && label.number === null && label.rest === ''
      const level = pseudo ? 7 : block.level
      const major = block.kind === 'heading' && block.level <= 2
      if (label ? group : !hasQuestion(block.text) || major) {
        while (open.length && open.at(-1)!.level >= level) open.pop()
        // The title of the document says nothing of any one stretch.
        const title = at < 6 && block.level === 1 && block.kind === 'heading'
        const own = title ? 'body' : purposeOf(block.text)
        open.push({ level, purpose: own === 'body' ? (open.at(-1)?.purpose ?? 'body') : own })
        number++
        if (major) chapter = at
      }
    }
    return { purpose: open.at(-1)?.purpose ?? 'body', number, chapter }
  })
}
