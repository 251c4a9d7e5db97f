import type { Change } from '../../../documents/diff.ts'
import type { Frame } from '../../../kernel/frame.ts'
import type { Posted } from '../../../ui/posted.ts'
import type { ConfirmRefusal } from '../consultation.ts'
import type { Consultation } from '../queries/consultation.ts'
import type { KeptDocument } from '../queries/overview.ts'
import type { SourceLine } from '../queries/source.ts'
import type { Question } from '../question.ts'
import type { Tab } from '../tabs.ts'
import type { ShownQuestion } from './question-item.tsx'

/** What is open for writing on the page; one thing at a time. */
export type Opened =
  | { what: 'question'; id: string; form: Posted; seen: string }
  | { what: 'split'; id: string }
  | { what: 'new'; form: Posted }
  | { what: 'facts'; form: Posted; seen: string }

/** Somebody else's newer words, beside which one's own are kept. */
export interface Clash {
  who: string | null
  at: Date | null
  /** What changed from what one had seen or typed to what is kept now. */
  changes: readonly Change[]
}

export interface QuestionsPage {
  frame: Frame
  now: Date
  consultation: Consultation
  tabs: readonly Tab[]
  questions: readonly ShownQuestion[]
  dropped: readonly Question[]
  blocks: readonly SourceLine[]
  /** Whether the document is longer than what is shown. */
  cut: boolean
  documents: readonly KeptDocument[]
  themes: readonly { id: string; name: string }[]
  /** What the reader wants a person to look at. */
  warnings: readonly string[]
  opened: Opened | null
  clash: Clash | null
  /** Why a deed was not done, in a sentence. */
  refusal: string | null
  whyNotConfirm: ConfirmRefusal | null
}
