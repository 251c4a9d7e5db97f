import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ConsultationFacts } from '../consultation.ts'
import type { QuestionContent } from '../question.ts'
import type { Consultation } from './consultation.ts'

/** A short fingerprint of a question as it was shown: a form carries it, so that nobody overwrites what they did not see. */
export function seenHash(question: QuestionContent): string {
  const { number, text, shortTitle, type, multiple, options, parts } = question
  const { followUp, guidance, section, demographic, place } = question
  return fingerprint({
    number,
    text,
    shortTitle,
    type,
    multiple,
    options,
    parts,
    followUp,
    guidance,
    section,
    demographic,
    place,
  })
}

/** A short fingerprint of the facts of a consultation as they were shown. */
export function factsHash(facts: ConsultationFacts): string {
  const { nations, themeIds, ...rest } = facts
  return fingerprint({ ...rest, nations: nations.toSorted(), themeIds: themeIds.toSorted() })
}

/** The facts of a consultation as its form holds them. */
export function factsOf(consultation: Consultation): ConsultationFacts {
  const { title, body, link, opens, closes, closesTime, nations, summary, themes } = consultation
  const themeIds = themes.map((theme) => theme.id)
  return { title, body, link, opens, closes, closesTime, nations, summary, themeIds }
}

function fingerprint(value: unknown): string {
  return createHash('sha256')
    .update(String(canonicalize(value)))
    .digest('hex')
    .slice(0, 16)
}
