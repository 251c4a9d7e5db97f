import type { Frame } from '../../../kernel/frame.ts'
import type { RecordView } from '../../responses/index.ts'
import type { ParagraphOrigin } from '../queries/origins.ts'
import type { Position } from '../queries/position-page.ts'
import type { NearPosition } from '../queries/positions-near.ts'

/** What the page of one position shows. */
export interface PositionPage {
  frame: Frame
  baseUrl: string
  member: boolean
  office: boolean
  now: Date
  position: Position
  /** Who signed, from the published record; null where it is not published. */
  signed: RecordView | null
  round: { id: string; closedAt: Date; counts: Record<string, number> } | null
  near: readonly NearPosition[]
  /** Paragraphs that were said before. */
  origins: readonly ParagraphOrigin[]
}
