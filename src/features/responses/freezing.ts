import type { Capacity } from './capacity.ts'
import { isOfOffice } from './capacity.ts'
import type { CitationRefusal } from './citation.ts'

/** A response as it stands when somebody wants to freeze it. Labels are those of the questions. */
export interface ResponseToFreeze {
  /** Labels of questions with an answer: at least one paragraph, or a stance. */
  answered: string[]
  /** Paragraphs that somebody has open with words not yet saved, and who. */
  unsaved: { label: string; by: string }[]
  /** Citations in the text that may not stand in it now. */
  citations: { label: string; gss: string; why: CitationRefusal }[]
  /** Labels of questions whose text asks for a strength line that does not stand yet. */
  strengthless: string[]
  /** Hash of the text now, without its version and time, and the same of the newest version; null before the first. */
  hash: string
  newest: { version: number; hash: string } | null
  /** When the response was sent, so that nothing is frozen any more; null before. */
  submittedAt: string | null
  /** How it was held against what is on record: not asked where nothing is, not made for exactly this text, or how many findings are neither resolved nor waved through. */
  consistency: 'not-asked' | 'not-made' | { open: number }
}

export type FreezeRefusal =
  | { refused: 'not-the-office' }
  | { refused: 'already-submitted'; at: string }
  | { refused: 'nothing-answered' }
  | { refused: 'unsaved-elsewhere'; unsaved: { label: string; by: string }[] }
  | { refused: 'citations-not-allowed'; citations: ResponseToFreeze['citations'] }
  | { refused: 'no-strength-yet'; labels: string[] }
  | { refused: 'nothing-changed'; version: number }
  | { refused: 'not-checked' }
  | { refused: 'contradictions-open'; count: number }

/** Why the response may not be frozen, or null: a frozen version says what everybody has saved, rests only on what councils allow, and differs from the one before. */
export function whyNotFreeze(by: Capacity, response: ResponseToFreeze): FreezeRefusal | null {
  return obstaclesToFreezing(by, response)[0] ?? null
}

/** All that stands in the way, the gravest first: the page lists them together, so that nobody mends one to meet the next. */
export function obstaclesToFreezing(by: Capacity, response: ResponseToFreeze): FreezeRefusal[] {
  const { answered, unsaved, citations, strengthless, hash, newest, submittedAt, consistency } =
    response
  if (!isOfOffice(by)) return [{ refused: 'not-the-office' }]
  if (submittedAt !== null) return [{ refused: 'already-submitted', at: submittedAt }]
  const obstacles: FreezeRefusal[] = []
  if (answered.length === 0) obstacles.push({ refused: 'nothing-answered' })
  if (unsaved.length > 0) obstacles.push({ refused: 'unsaved-elsewhere', unsaved })
  if (citations.length > 0) obstacles.push({ refused: 'citations-not-allowed', citations })
  if (strengthless.length > 0) obstacles.push({ refused: 'no-strength-yet', labels: strengthless })
  if (newest !== null && newest.hash === hash) {
    obstacles.push({ refused: 'nothing-changed', version: newest.version })
  }
  if (consistency === 'not-made') obstacles.push({ refused: 'not-checked' })
  else if (consistency !== 'not-asked' && consistency.open > 0)
    obstacles.push({ refused: 'contradictions-open', count: consistency.open })
  return obstacles
}
