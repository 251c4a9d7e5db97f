import type { StudyBlock } from './types.ts'

/** Lines of a page that tell nothing of what was done: who to write to, when it was updated, captions, notes, who speaks next. */
const aside = [
  /^(?:published|last updated|updated|first published|posted|print this page|share this|contents|see all updates)\b/i,
  /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/,
  /^(?:please )?(?:contact|e-?mail|telephone|tel|phone|call)\b.*(?:@|\d{5}|enquir|interview|further information|more information)/i,
  /^(?:for )?(?:more|further) information\b/i,
  /^(?:\[?footnote|figure \d|photo|image|picture|caption|copyright|©|source:)/i,
  /^\[?footnote \d+\]?/i,
  /^\d{1,2}\.\d{1,3}\.? \p{Lu}/u,
  /^\d+ days to go$/i,
  /^case stud(?:y|ies)\b.{0,120}$/i,
  /^(?:we[’']ve |we have )?(?:updated|added|adding)\b.*\b(?:case study|guidance|page|link|document)\b/i,
  /^check you[’']re ready\b/i,
  /^brexit transition$/i,
]

/** A line that only says who speaks next: "Councillor Jane Doe, leader of the council, said:" */
const speaks = /^.{3,200}\b(?:said|says|added|explains?|comments?|commented)\s*:\s*$/i

/** Headings after which nothing is told any more. */
const closes =
  /^(?:acknowledg(?:e)?ments?|related (?:content|documents?|links?|pages?)|references|further reading|find out more|contacts?(?: us| details)?|contact for (?:more|further) information|about (?:us|the authors?)|notes to editors|is this page useful|explore the topic|footnotes|notes)\s*:?$/i

/** Whether a block tells nothing of the solution itself. */
export function isAside({ kind, text }: StudyBlock): boolean {
  if (speaks.test(text)) return true
  return kind !== 'heading' && aside.some((pattern) => pattern.test(text))
}

/** Whether after this line the rest of a page is no part of the study. */
export function closesStudy({ text }: StudyBlock): boolean {
  return text.length < 60 && closes.test(text.trim())
}
