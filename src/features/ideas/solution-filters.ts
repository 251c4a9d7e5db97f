import type { SolutionState } from './solution.ts'

export type CostBand = 'free' | 'under-50' | 'under-500' | 'more' | 'unknown'

/** What a solution takes in its first year, once and yearly together. */
export const costBands: Record<CostBand, string> = {
  free: 'Nothing',
  'under-50': 'Under £50,000',
  'under-500': '£50,000 to £500,000',
  more: '£500,000 and more',
  unknown: 'Not known',
}

/** What somebody chose over a list of solutions. */
export interface SolutionFilters {
  theme: string
  council: string
  state: SolutionState | ''
  cost: CostBand | ''
  order: 'newest' | 'taken-up'
  /** Code of the council that others are to be like; '' for all. */
  like: string
}

/** What an address asks of the list; what it cannot mean is left out. */
export function readSolutionFilters(query: Readonly<Record<string, string>>): SolutionFilters {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 100) : '')
  const one = <T extends string>(name: string, among: readonly T[]): T | '' =>
    among.find((value) => value === text(name)) ?? ''
  return {
    theme: text('theme'),
    council: text('council'),
    state: one('state', ['planned', 'running', 'ended', 'failed']),
    cost: one('cost', Object.keys(costBands) as CostBand[]),
    order: one('order', ['taken-up']) || 'newest',
    like: /^[EWSN]\d{8}$/.test(text('like')) ? text('like') : '',
  }
}
