import type { Area, Figures, Model } from './indicator.ts'
import { carriedFigure } from './published/carry.ts'

/** One thing by which places are compared: a number for each area, NaN where none is known. */
export interface Column {
  id: string
  name: string
  values: Float64Array
  /** How many areas have a figure of their own, of their county or of those merged into them. */
  known: number
}

/** Compared beside the published figures: worked out from people, ages and area. */
const computed: { id: string; name: string; models: readonly Model[]; of(area: Area): number }[] = [
  {
    id: 'density',
    name: 'People for each km²',
    models: ['all', 'demographic'],
    of: ({ people, areaKm2 }) => (people === null || !areaKm2 ? Number.NaN : people / areaKm2),
  },
  {
    id: 'dependency',
    name: 'Children and people of 65 and over for each hundred between',
    models: ['all', 'demographic'],
    of: ({ ages }) => (ages ? (100 * (ages[0] + ages[2])) / ages[1] : Number.NaN),
  },
]

/** The names of everything by which places can be compared, with their topics, for a choice of one's own. */
export function comparable(figures: Figures): { id: string; name: string; topic: string }[] {
  return [
    ...figures.indicators.map(({ id, name, topic }) => ({ id, name, topic })),
    ...computed.map(({ id, name }) => ({ id, name, topic: 'People' })),
  ]
}

/** What a model compares, in the order of the figures. */
export function columnsOfModel(figures: Figures, model: Model): string[] {
  return [...figures.indicators, ...computed]
    .filter((one) => one.models.includes(model))
    .map(({ id }) => id)
}

/**
 * The columns of a comparison, a row for each area. Where an area has no figure, its county's is
 * taken, or that of the authorities merged into it, weighted by their people (ONS, Clustering similar
 * local authorities, 2025).
 */
export function columnsOf(
  figures: Figures,
  areas: readonly Area[],
  everywhere: ReadonlyMap<string, Area>,
  ids: readonly string[],
): Column[] {
  const names = new Map(comparable(figures).map(({ id, name }) => [id, name]))
  return ids.map((id) => {
    const own = computed.find((one) => one.id === id)
    const values = Float64Array.from(areas, (area) =>
      own ? own.of(area) : figureOf(figures, id, area, everywhere),
    )
    return {
      id,
      name: names.get(id) ?? id,
      values,
      known: values.reduce((many, value) => many + (Number.isNaN(value) ? 0 : 1), 0),
    }
  })
}

function figureOf(
  figures: Figures,
  id: string,
  area: Area,
  everywhere: ReadonlyMap<string, Area>,
): number {
  const own = ownOrCounty(figures, id, { ...area, county: null })
  return (
    own ??
    ofPredecessors(figures, id, area, everywhere) ??
    ownOrCounty(figures, id, area) ??
    Number.NaN
  )
}

function ownOrCounty(figures: Figures, id: string, { gss, county }: Area): number | null {
  return figures.figure(id, gss) ?? (county === null ? null : figures.figure(id, county))
}

/** What those merged into an area give together: counts added, rates and means by people; null unless each has a figure, and of medians. */
function ofPredecessors(
  figures: Figures,
  id: string,
  { predecessors }: Area,
  everywhere: ReadonlyMap<string, Area>,
): number | null {
  const kind = figures.indicators.find((one) => one.id === id)?.kind ?? 'other'
  const parts = predecessors.flatMap((gss) => everywhere.get(gss) ?? [])
  if (parts.length < predecessors.length) return null
  const carried = carriedFigure(kind, { parts, county: null }, (gss) =>
    // A county's rate stands for its districts; its count would be counted for each of them.
    kind === 'count' ? figures.figure(id, gss) : ownOrCounty(figures, id, everywhere.get(gss)!),
  )
  return carried?.value ?? null
}
