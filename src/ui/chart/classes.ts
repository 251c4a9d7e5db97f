/** One class of a map: figures from the lowest to the highest in it. */
export interface MapClass {
  /** 1 is the lowest. */
  number: number
  from: number
  until: number
  many: number
}

/** Up to five classes with about as many places in each; equal figures are never in two of them. */
export function classesOf(values: readonly number[]): MapClass[] {
  const sorted = values.toSorted((one, other) => one - other)
  const bounds = [0.2, 0.4, 0.6, 0.8]
    .map((share) => sorted[Math.floor(share * sorted.length)])
    .filter(
      (bound, at, all) => bound !== undefined && bound > sorted[0]! && all.indexOf(bound) === at,
    )
  const groups = [...bounds, undefined].map((bound, at) => {
    const from = at === 0 ? Number.NEGATIVE_INFINITY : bounds[at - 1]!
    return sorted.filter((value) => value >= from && (bound === undefined || value < bound))
  })
  const step = groups.length === 1 ? 0 : 4 / (groups.length - 1)
  return groups
    .filter((group) => group.length > 0)
    .map((group, at) => ({
      number: Math.round(1 + at * step),
      from: group[0]!,
      until: group.at(-1)!,
      many: group.length,
    }))
}

/** The number of the class that a figure is in. */
export function classOf(classes: readonly MapClass[], value: number): number {
  return classes.findLast(({ from }) => value >= from)?.number ?? classes[0]!.number
}
