import type { Finding } from './eligibility.ts'

/** What the executive decides on, frozen: no name of a person stands in it. */
export interface Dossier {
  format: 'hanse-admission/1'
  network: string
  /** ISO date from which the councils are to be members; the decision has a date of its own. */
  joinsOn: string
  applications: DossierEntry[]
}

export interface DossierEntry {
  reference: string
  gss: string
  council: string
  name: string
  nation: string
  region: string | null
  population: number | null
  populationSource: string | null
  findings: Finding[]
  reasons: string
  widerArea: boolean
  widerReasons: string
}

/** "Admit Bath and North East Somerset, Exeter, Lincoln and Wrexham" */
export function decisionTitle(councils: readonly string[]): string {
  return `Admit ${namesTogether(councils)}`
}

/** "Exeter, Lincoln and Wrexham"; a comma more where a name holds an "and". */
export function namesTogether(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

export type PuttingRefusal =
  | { refused: 'nothing-chosen' }
  | { refused: 'nobody-decides' }
  | { refused: 'closes-too-soon'; days: number; earliest: string }
  | { refused: 'quorum-out-of-reach'; needed: number; members: number }

/** Why an executive cannot be asked, or null: somebody must be there, and enough of them. */
export function whyNotAskExecutive(
  chosen: number,
  voters: number,
  needed: number,
): PuttingRefusal | null {
  if (chosen === 0) return { refused: 'nothing-chosen' }
  if (voters === 0) return { refused: 'nobody-decides' }
  return needed > voters ? { refused: 'quorum-out-of-reach', needed, members: voters } : null
}
