import type { Stance } from '../../documents/stance.ts'
import type { Clearance } from './clearance.ts'

/** How what a council said may be used, the widest first. */
export const usePermissions = ['by-name', 'unattributed', 'office-only'] as const

export type UsePermission = (typeof usePermissions)[number]

/** A figure with its source, or an example: each can be cited on its own. */
export type Evidence =
  | { kind: 'figure'; figure: string; what: string; source: string }
  | { kind: 'example'; text: string; source: string }

/** What people write of a contribution: the part that is saved, compared and cleared. */
export interface Said {
  stance: Stance | null
  text: string
  evidence: Evidence[]
  use: UsePermission
}

/** What one council says to one question, as it stands now. */
export interface Contribution extends Said {
  id: string
  questionId: string
  gss: string
  /** Grows by one with each saved change; a form sends back the one it was shown. */
  revision: number
  /** Whether its council has let it go, by asking for clearance or clearing; a draft until then. */
  shared: boolean
  clearances: Clearance[]
}
