import type { RegisterCouncil } from './codes.ts'
import type { FigureKind } from './facts.ts'

/** A council that was merged into another, and its people, by whom its figure counts. */
export interface Part {
  gss: string
  people: number
}

/** What is asked of a council whose figure is put together with others. */
type Counted = Pick<RegisterCouncil, 'gss' | 'people'>

/** A council of today and those that were merged into it. */
export interface Merger {
  gss: string
  council: string
  /** What together covers it: its districts, or else councils side by side. */
  parts: readonly RegisterCouncil[]
  /** A county that lay on the same ground, whose figure is the council's own. */
  county: RegisterCouncil | null
}

/** Every council of today that came from others as wholes; what was split left no figures that could be put together. */
export function mergersOf(register: readonly RegisterCouncil[]): Merger[] {
  const gone = register.filter((one) => !one.current && one.successors.length === 1)
  const byCode = new Map(register.map((one) => [one.gss, one]))
  const into = Map.groupBy(gone, ({ successors }) => successors[0]!)
  return register.flatMap((one) => {
    const merged = one.current ? (into.get(one.gss) ?? []) : []
    if (merged.length === 0) return []
    const counties = new Set(merged.map(({ county }) => county))
    const parts = merged.filter(({ gss }) => !counties.has(gss))
    const county = merged.find(({ gss }) => counties.has(gss))
    const whole = register.every(
      (other) => other.county !== county?.gss || endsIn(byCode, other) === one.gss,
    )
    return [{ gss: one.gss, council: one.council, parts, county: county && whole ? county : null }]
  })
}

/** The council in which one ended, over all mergers since; null where it was split. */
function endsIn(byCode: ReadonlyMap<string, RegisterCouncil>, one: RegisterCouncil): string | null {
  let at: RegisterCouncil | undefined = one
  for (let steps = 0; at && !at.current && steps < 10; steps++)
    at = at.successors.length === 1 ? byCode.get(at.successors[0]!) : undefined
  return at?.gss ?? null
}

/** Whether figures of several councils may be put together, or the sentence that says why not. */
export function whyNotCarry(kind: FigureKind): string | null {
  if (kind === 'median') return 'a median of several councils cannot be worked out from theirs'
  if (kind === 'rank') return 'ranks cannot be put together'
  if (kind === 'other') return 'its facts do not say that it is a rate, a mean or a count'
  return null
}

/**
 * The figure of a council from those merged into it: rates and means weighted by their people, counts
 * added. Null unless every part has a figure and, for a weighting, its people.
 */
export function carriedFigure(
  kind: FigureKind,
  { parts, county }: { parts: readonly Counted[]; county: Counted | null },
  figure: (gss: string) => number | null,
): { value: number; from: Part[] } | null {
  if (whyNotCarry(kind)) return null
  const known = parts.map(({ gss, people }) => ({ gss, people, value: figure(gss) }))
  const whole = known.length > 0 && known.every(({ value }) => value !== null)
  if (whole && kind === 'count')
    return {
      value: rounded(known.reduce((sum, { value }) => sum + value!, 0)),
      from: known.map(({ gss, people }) => ({ gss, people: people ?? 0 })),
    }
  if (whole && known.every(({ people }) => people)) {
    const people = known.reduce((sum, one) => sum + one.people!, 0)
    return {
      value: rounded(known.reduce((sum, one) => sum + one.value! * one.people!, 0) / people),
      from: known.map(({ gss, people: of }) => ({ gss, people: of! })),
    }
  }
  const ofCounty = county && figure(county.gss)
  return county && ofCounty !== null && ofCounty !== undefined
    ? { value: ofCounty, from: [{ gss: county.gss, people: county.people ?? 0 }] }
    : null
}

/** Without the noise of adding fractions, so that the same parts give the same figure in any order. */
const rounded = (value: number) => Number(value.toPrecision(12))
