import { ukAuthorities } from '../../members/index.ts'
import type { Comparison } from '../comparison.ts'
import { type Comparable, comparableAreas } from '../find-peers.ts'
import type { Area, Figures, Model } from '../indicator.ts'
import type { Place } from '../place.ts'
import { shippedFigures } from '../shipped/index.ts'
import { type Spread, spreadsOf } from '../spread.ts'
import { shippedAreas } from './areas.ts'

/** The register of one day. */
interface OnDay {
  day: string
  places: ReadonlyMap<string, Place>
  areas: readonly Area[]
  byCode: ReadonlyMap<string, Area>
  /** What was made of these figures on that day. */
  made: WeakMap<Figures, Made>
}

interface Made {
  byModel: Map<Model, Comparable>
  spreads: ReadonlyMap<string, Spread> | null
}

/** The register and its figures change by the day or with an import, and working them out takes longer than a page may. */
let kept: OnDay | null = null

/** Every authority that the register ships with, by code, as it stands on a day. */
export function placesOn(day: string): ReadonlyMap<string, Place> {
  return onDay(day).places
}

/** The same as the comparison of places needs them, by code. */
export function areasOn(day: string): ReadonlyMap<string, Area> {
  return onDay(day).byCode
}

/** The authorities of a day made comparable; once for each day, figures and model, and each time for a choice of one's own. */
export function comparedOn(
  day: string,
  comparison: Comparison,
  figures: Figures = shippedFigures(),
): Comparable {
  const on = onDay(day)
  if (Object.keys(comparison.weights).length > 0)
    return comparableAreas(figures, on.areas, comparison)
  const { byModel } = madeOf(on, figures)
  const made = byModel.get(comparison.model) ?? comparableAreas(figures, on.areas, comparison)
  byModel.set(comparison.model, made)
  return made
}

/** How each published figure is spread over the authorities of a day, by indicator. */
export function spreadsOn(
  day: string,
  figures: Figures = shippedFigures(),
): ReadonlyMap<string, Spread> {
  const on = onDay(day)
  const made = madeOf(on, figures)
  made.spreads ??= spreadsOf(figures, on.areas)
  return made.spreads
}

function madeOf({ made }: OnDay, figures: Figures): Made {
  const found = made.get(figures) ?? { byModel: new Map(), spreads: null }
  made.set(figures, found)
  return found
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
        people: authority.population,
        successors: authority.successors,
      },
    ]),
  )
  kept = {
    day,
    places,
    areas,
    byCode: new Map(areas.map((one) => [one.gss, one])),
    made: new WeakMap(),
  }
  return kept
}
