import { ukAuthorities } from '../../members/index.ts'
import type { Comparison } from '../comparison.ts'
import { type Comparable, comparableAreas } from '../find-peers.ts'
import type { Area, Model } from '../indicator.ts'
import type { Place } from '../place.ts'
import { shippedFigures } from '../shipped/index.ts'
import { type Spread, spreadsOf } from '../spread.ts'
import { shippedAreas } from './areas.ts'

/** Everything that is compared on one day. */
interface OnDay {
  day: string
  places: ReadonlyMap<string, Place>
  areas: readonly Area[]
  byModel: Map<Model, Comparable>
  spreads: ReadonlyMap<string, Spread> | null
}

/** The register and its figures change by the day at most, and working them out takes longer than a page may. */
let kept: OnDay | null = null

/** Every authority that the register ships with, by code, as it stands on a day. */
export function placesOn(day: string): ReadonlyMap<string, Place> {
  return onDay(day).places
}

/** The authorities of a day made comparable; once a day for each model, and each time for a choice of one's own. */
export function comparedOn(day: string, comparison: Comparison): Comparable {
  const { areas, byModel } = onDay(day)
  if (Object.keys(comparison.weights).length > 0)
    return comparableAreas(shippedFigures(), areas, comparison)
  const made = byModel.get(comparison.model) ?? comparableAreas(shippedFigures(), areas, comparison)
  byModel.set(comparison.model, made)
  return made
}

/** How each published figure is spread over the authorities of a day, by indicator. */
export function spreadsOn(day: string): ReadonlyMap<string, Spread> {
  const on = onDay(day)
  on.spreads ??= spreadsOf(shippedFigures(), on.areas)
  return on.spreads
}

function onDay(day: string): OnDay {
  if (kept?.day === day) return kept
  const areas = shippedAreas(day)
  const current = new Set(areas.flatMap((area) => (area.current ? [area.gss] : [])))
  const merged = new Set(areas.flatMap((area) => (area.predecessors.length > 0 ? [area.gss] : [])))
  const places = new Map(
    ukAuthorities().map((authority): [string, Place] => [
      authority.gss,
      {
        gss: authority.gss,
        council: authority.shortName,
        name: authority.name,
        nation: authority.nation,
        region: authority.region,
        current: current.has(authority.gss),
        county: authority.countyGss,
        merged: merged.has(authority.gss),
        until: authority.validUntil,
        successors: authority.successors,
      },
    ]),
  )
  kept = { day, places, areas, byModel: new Map(), spreads: null }
  return kept
}
