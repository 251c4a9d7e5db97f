import { ukAuthorities } from '../../members/index.ts'
import type { Area } from '../indicator.ts'
import { shippedAges } from '../shipped/index.ts'

/** Every authority that the register ships with, as the comparison of places needs it on a day, ISO date. */
export function shippedAreas(day: string): Area[] {
  const authorities = ukAuthorities()
  const ages = shippedAges()
  const merged = Map.groupBy(
    authorities.flatMap(({ gss, successors }) =>
      // One that was split left no figures that could be added up.
      successors.length === 1 ? [{ gss, into: successors[0]! }] : [],
    ),
    ({ into }) => into,
  )
  const countyOf = new Map(authorities.map(({ gss, countyGss }) => [gss, countyGss]))
  return authorities.map((authority) => {
    const before = (merged.get(authority.gss) ?? []).map(({ gss }) => gss)
    const counties = new Set(before.map((gss) => countyOf.get(gss)))
    const predecessors = before.filter((gss) => !counties.has(gss))
    return {
      gss: authority.gss,
      county: authority.countyGss,
      people: authority.population,
      areaKm2: authority.areaKm2,
      ages: ages.get(authority.gss) ?? summed(predecessors.map((gss) => ages.get(gss))),
      predecessors,
      current:
        (authority.validFrom === null || authority.validFrom <= day) &&
        (authority.validUntil === null || authority.validUntil > day),
    }
  })
}

function summed(all: (readonly [number, number, number] | undefined)[]) {
  if (all.length === 0) return null
  const total: [number, number, number] = [0, 0, 0]
  for (const ages of all) {
    if (!ages) return null
    for (const at of [0, 1, 2] as const) total[at] += ages[at]
  }
  return total
}
