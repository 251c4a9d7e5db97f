import type { Prose } from '../../../documents/prose/types.ts'
import type { Frame } from '../../../kernel/frame.ts'
import type { Posted } from '../../../ui/form.tsx'
import type { Citable } from '../queries/citable.ts'
import type { Contradiction } from '../queries/consistency.ts'
import type { Voice } from '../queries/contribute.ts'
import type { DraftAnswer, DraftComment, DraftParagraph, Editing } from '../queries/draft.ts'
import type { Strength as StrengthFigures } from '../strength.ts'

/** What is being written: a paragraph that is open, or a new one. */
export interface Writing {
  /** The paragraph's id, or 'new'. */
  paragraph: string
  form: Posted
  preview: Prose | null
  /** Somebody else's newer text, to be shown beside one's own. */
  theirs: { text: string; revision: number; by: string | null; at: Date } | null
}

export interface DraftPage {
  frame: Frame
  consultation: { slug: string; title: string }
  /** The answer drafted, or null for the covering letter. */
  answer: DraftAnswer | null
  label: string | null
  /** Its place from 1, or 0 for the letter. */
  at: number
  rail: { label: string; drafted: boolean }[]
  paragraphs: DraftParagraph[]
  comments: DraftComment[]
  editing: Editing[]
  writing: Writing | null
  /** For those who draft: every contribution with whether it may be cited. */
  citables: Citable[] | null
  /** For other members: what they may read. */
  voices: Voice[]
  /** What it may contradict on record, as the newest check found. */
  contradictions: Contradiction[]
  strength: StrengthFigures | null
  waiting: Record<string, number>
  lastFrozen: { id: string; number: number; at: Date } | null
  show: 'uncited' | 'all' | 'evidence' | 'dissent'
  now: Date
  viewerId: string
}
