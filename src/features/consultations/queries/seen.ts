import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { QuestionContent } from '../question.ts'

/** A short fingerprint of a question as it was shown: a form carries it, so that nobody overwrites what they did not see. */
export function seenHash(question: QuestionContent): string {
  const { number, text, shortTitle, type, multiple, options, parts } = question
  const { followUp, guidance, section, demographic, place } = question
  const whole = canonicalize({
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
  return createHash('sha256').update(String(whole)).digest('hex').slice(0, 16)
}
