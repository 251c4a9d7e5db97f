import type { Frame } from '../../../kernel/frame.ts'
import type { Posted } from '../../../ui/form.tsx'
import type { Tab } from '../../consultations/index.ts'
import type { ClearanceLevel } from '../clearance.ts'
import type { ClearanceRequest, OwnAnswer, Portfolio } from '../queries/contribute.ts'

export interface CouncilAnswers {
  frame: Frame
  tabs: readonly Tab[]
  consultation: { slug: string; title: string }
  council: { gss: string; slug: string; name: string }
  answers: OwnAnswer[]
  clearers: Portfolio[]
  request: ClearanceRequest | null
  levelAsked: ClearanceLevel
  dueAt: Date
  now: Date
  form: Posted
  /** Whether the reader may write for this council, or only read. */
  writes: boolean
  /** Whether all of its answers are here, or only what it lets members read by name. */
  whole: boolean
}
