import { type Stance, stanceWords } from '../documents/stance.ts'

export interface Said {
  council: string
  /** As printed: "6", "6(a)". */
  question: string
  /** null: nothing said yet. */
  stance: Stance | null
  /** "portfolio holder", "council decision"; null while it is an officer's view. */
  clearedBy: string | null
  /** "3 March" */
  clearedOn?: string | undefined
}

/** "Lincoln agrees with question 6, cleared by portfolio holder on 3 March": one cell in words. */
export function stanceSentence(said: Said): string {
  const { council, question, stance, clearedBy, clearedOn } = said
  if (stance === null) return `${council} has said nothing yet to question ${question}`
  const view = `${council} ${stanceWords[stance].verb} question ${question}`
  if (clearedBy === null) return `${view}, officer view, not yet cleared`
  return `${view}, cleared by ${clearedBy}${clearedOn ? ` on ${clearedOn}` : ''}`
}
