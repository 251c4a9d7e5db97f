import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

type Ring = readonly (readonly [longitude: number, latitude: number])[]

/** The United Kingdom among the countries of the atlas, by its number in ISO 3166. */
const unitedKingdom = '826'

let rings: readonly Ring[] | null = null

/** The coast of the United Kingdom as rings of points in degrees (WGS84), read once from the package world-atlas: Natural Earth at 1:10 million. */
export function landRings(): readonly Ring[] {
  rings ??= readRings()
  return rings
}

function readRings(): readonly Ring[] {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology
  const countries = (atlas.objects.countries as GeometryCollection).geometries
  const country = countries.find(({ id }) => id === unitedKingdom)
  if (country?.type !== 'MultiPolygon') throw new Error('The atlas has no United Kingdom.')
  const { geometry } = feature(atlas, country)
  if (geometry.type !== 'MultiPolygon') throw new Error('The United Kingdom is no islands.')
  return geometry.coordinates.map(([shore]) => shore as unknown as Ring)
}

/** The line under a map that says whose facts the coast is. */
export const landSource = 'Coast: Natural Earth, public domain'
