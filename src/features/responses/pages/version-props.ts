import type { Frame } from '../../../kernel/frame.ts'
import type { Tab } from '../../consultations/index.ts'
import type { ChangedParagraph } from '../compared.ts'
import type { FrozenVersion } from '../queries/frozen.ts'
import type { VersionLine } from '../queries/version.ts'

export interface VersionPage {
  frame: Frame
  tabs: readonly Tab[]
  version: FrozenVersion
  versions: VersionLine[]
  /** The version it is compared with, and what changed since; null for the first. */
  compared: { number: number; changes: ChangedParagraph[] } | null
  office: boolean
  round: { id: string; state: 'open' | 'agreed' | 'not-agreed'; closesAt: Date } | null
  submission: { id: string; sentAt: Date } | null
  published: { slug: string } | null
}
