import { type AdoptionState, isInUse } from './adoption.ts'

/** An adoption as far as spreading is concerned. */
export interface Spreading {
  gss: string
  learnedFrom: string
  population: number | null
  /** All that was said, in the order in which it was said. */
  steps: readonly { state: AdoptionState; onDate: string }[]
}

/** A council with those that learned from it. */
export interface SpreadNode<A extends Spreading> {
  gss: string
  /** Null for the author. */
  adoption: A | null
  followers: SpreadNode<A>[]
}

/** Where an adoption stands: by the last that was said. */
export const stateOf = ({ steps }: Pick<Spreading, 'steps'>): AdoptionState => steps.at(-1)!.state

/** The first day on which a council said that it was at it, ISO date. */
export const beganOn = ({ steps }: Pick<Spreading, 'steps'>): string =>
  steps.map(({ onDate }) => onDate).reduce((one, other) => (other < one ? other : one))

/** The last day of which anything was said, ISO date. */
export const movedOn = ({ steps }: Pick<Spreading, 'steps'>): string =>
  steps.map(({ onDate }) => onDate).reduce((one, other) => (other > one ? other : one))

/** Who learned from whom, from the author on: each council once, those that began earlier first. */
export function spreadTree<A extends Spreading>(
  author: string,
  adoptions: readonly A[],
): SpreadNode<A> {
  const nodes = new Map<string, SpreadNode<A>>([
    [author, { gss: author, adoption: null, followers: [] }],
  ])
  // An adoption is written after that from which it learned, so its teacher is here by then.
  for (const adoption of adoptions) {
    if (nodes.has(adoption.gss)) continue
    const node = { gss: adoption.gss, adoption, followers: [] }
    const teacher = nodes.get(adoption.learnedFrom) ?? nodes.get(author)!
    teacher.followers.push(node)
    nodes.set(adoption.gss, node)
  }
  for (const { followers } of nodes.values())
    followers.sort((one, other) => (beganOn(one.adoption!) < beganOn(other.adoption!) ? -1 : 1))
  return nodes.get(author)!
}

/** A tree as its lines, each below its teacher, with how far it stands from the author. */
export function linesOf<A extends Spreading>(
  node: SpreadNode<A>,
  depth = 0,
): { node: SpreadNode<A>; depth: number }[] {
  return [{ node, depth }, ...node.followers.flatMap((one) => linesOf(one, depth + 1))]
}

export interface Reach {
  councils: number
  /** Of those whose population is known. */
  people: number
}

/** How many councils are reached in these states, and how many people live there; a council counts once. */
export function reachOf(
  adoptions: readonly Spreading[],
  counts: (state: AdoptionState) => boolean,
): Reach {
  const people = new Map<string, number>()
  for (const adoption of adoptions)
    if (counts(stateOf(adoption))) people.set(adoption.gss, adoption.population ?? 0)
  return { councils: people.size, people: [...people.values()].reduce((a, b) => a + b, 0) }
}

const dayMs = 86_400_000

/** Days from one ISO date to another; 0 where the second lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / dayMs))

/** Days from the sharing of a solution to the first council that took it up; null while none did. */
export function daysToFirst(sharedOn: string, adoptions: readonly Spreading[]): number | null {
  const first = adoptions.map(beganOn).sort()[0]
  return first === undefined ? null : daysBetween(sharedOn, first)
}

/** The middle of numbers, of an even number of them the mean of the two middle ones; null of none. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

export type Tendency = 'scales' | 'spreads' | 'stalls' | 'given-up' | 'alone' | 'new'

/** Two that have it in use make an idea that scales. */
const scalesFrom = 2
/** So long nobody said anything, and it stalls. */
const quietDays = 365
/** So long a solution is new. */
const newDays = 183

/** How an idea fares: it scales where two councils or more have it in use, stalls where a year brought no word, is given up where all stopped, stands alone where half a year brought nobody. */
export function tendencyOf(
  sharedOn: string,
  adoptions: readonly Spreading[],
  today: string,
): Tendency {
  if (adoptions.length === 0) return daysBetween(sharedOn, today) < newDays ? 'new' : 'alone'
  if (adoptions.every((one) => stateOf(one) === 'stopped')) return 'given-up'
  if (reachOf(adoptions, isInUse).councils >= scalesFrom) return 'scales'
  const moved = adoptions.map(movedOn).sort().at(-1)!
  return daysBetween(moved, today) > quietDays ? 'stalls' : 'spreads'
}
