/** What is known of a solution beside one challenge. */
export interface FitFacts {
  /** How near the nearest passage of the solution is in meaning: 1 is the same; null where it is not near. */
  meaning: number | null
  /** Whether the two share a theme. */
  sameTheme: boolean
  /** The place of the solution's council among the members most like the challenge's: 1 is the most like; null where they cannot be compared. */
  place: number | null
  /** How many members are compared. */
  members: number
  /** Figures of its results that name their source. */
  sourced: number
  /** Whether it says in words what came of it. */
  results: boolean
  state: 'planned' | 'running' | 'ended' | 'failed'
  /** Councils that took it up and have not stopped. */
  takenUp: number
  /** Councils that took it up and stopped. */
  stopped: number
  /** Days since its council last said how it goes; null where it never did. */
  checkedDaysAgo: number | null
}

/** The parts of a score: each with the points it has, and their sum out of a hundred. */
export interface Fit {
  score: number
  meaning: number
  likeness: number
  evidence: number
}

/** The most points of each part. */
export const mostPoints = { meaning: 50, likeness: 25, evidence: 25 } as const

/** The same theme has so many of the points of meaning. */
const ofTheme = 10

/** Two texts of councils are as near as the lower whatever they speak of; at the upper they speak of one thing. */
const meaningFrom = 0.3
const meaningTo = 0.65

/** Half a year, with a month to answer in. */
const fresh = 212

/**
 * How well a solution answers a challenge: half by its meaning, a quarter by how like the two
 * councils are, a quarter by its evidence. A failure loses nothing: what did not work is worth as
 * much to the next.
 */
export function fitOf(facts: FitFacts): Fit {
  const meaning =
    Math.round((mostPoints.meaning - ofTheme) * meaningShare(facts.meaning)) +
    (facts.sameTheme ? ofTheme : 0)
  const likeness = Math.round(mostPoints.likeness * likenessShare(facts))
  const evidence = evidencePoints(facts)
  return { score: meaning + likeness + evidence, meaning, likeness, evidence }
}

function meaningShare(meaning: number | null): number {
  if (meaning === null) return 0
  return Math.min(1, Math.max(0, (meaning - meaningFrom) / (meaningTo - meaningFrom)))
}

/** The most alike has all, the least alike next to nothing; where nothing can be compared, neither for nor against it. */
function likenessShare({ place, members }: FitFacts): number {
  if (place === null || members === 0) return 0.5
  return (members - place + 1) / members
}

/** Sources up to 10, results in words 3, taken up by others up to 8, still running or known to have failed 2, said lately 2. */
function evidencePoints(facts: FitFacts): number {
  const sources = Math.min(10, 5 * facts.sourced)
  const words = facts.results ? 3 : 0
  const others = Math.min(8, 2 * (facts.takenUp + facts.stopped))
  const known = facts.state === 'planned' ? 0 : 2
  const lately = facts.checkedDaysAgo !== null && facts.checkedDaysAgo <= fresh ? 2 : 0
  return sources + words + others + known + lately
}

/** Whether a solution is shown beside a challenge at all: what is not near in meaning has no business there, unless somebody says that it fits. */
export function isShown(
  { meaning, sameTheme }: Pick<FitFacts, 'meaning' | 'sameTheme'>,
  said: boolean | null,
): boolean {
  return said !== null || (meaning !== null && meaning >= (sameTheme ? 0.4 : 0.47))
}

/** Whether a challenge and a solution are so near that the other side is told by mail; `best` is how near the nearest of all is, and what lies far behind it is none. */
export function isWorthALetter(meaning: number, sameTheme: boolean, best: number): boolean {
  return meaning >= (sameTheme ? 0.5 : 0.58) && meaning >= best - 0.08
}

export interface Ranked {
  fit: Fit
  /** What a person said: it fits, it does not, or nothing yet. */
  said: boolean | null
}

/** What a person says fits comes first, what does not fit sinks; in between, the best score first. */
export function byFit(one: Ranked, other: Ranked): number {
  return said(other) - said(one) || other.fit.score - one.fit.score
}

function said({ said: word }: Ranked): number {
  return word === null ? 0 : word ? 1 : -1
}
