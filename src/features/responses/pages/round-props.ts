import type { Frame } from '../../../kernel/frame.ts'
import type { RoundView } from '../queries/round-view.ts'

/** What every part of the page of a round takes. */
export interface RoundPage extends RoundView {
  frame: Frame
  now: Date
}
