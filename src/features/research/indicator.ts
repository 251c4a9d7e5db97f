import type { FigureKind } from './published/facts.ts'

/** The models of the Office for National Statistics: everything, the economy, the people. */
export const models = ['all', 'economic', 'demographic'] as const
export type Model = (typeof models)[number]

/** A figure that is published for authorities; `id` is its name in addresses. */
export interface Indicator {
  id: string
  name: string
  unit: string
  better: 'more' | 'less' | 'neither'
  /** The models whose distance it is part of. */
  models: readonly Model[]
  /** Periods as published, the commonest first: "2025-04-30", "2023-01-01/P1Y". */
  periods: readonly string[]
  publisher: string
  kind: FigureKind
  topic: string
}

/** Figures by indicator and authority. */
export interface Figures {
  indicators: readonly Indicator[]
  /** The published figure, or null where there is none. */
  figure(indicatorId: string, gss: string): number | null
}

/** One authority as the comparison of places needs it. */
export interface Area {
  gss: string
  /** A county stands beside districts that it contains. */
  county: string | null
  people: number | null
  areaKm2: number | null
  /** People by age at the census: to 15, 16 to 64, 65 and over; null where not known. */
  ages: readonly [number, number, number] | null
  /** Codes of authorities that were merged into it, whose figures stand in for its own: its districts, not their county besides. */
  predecessors: readonly string[]
  /** Whether it is there today; the figures of others only stand in for their successors'. */
  current: boolean
}
