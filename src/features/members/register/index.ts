import type { AuthorityRow } from '../actions/import-authorities.ts'
import type { Nation, UrbanClass } from '../facts.ts'
import { registerTable } from './table.ts'

const register = 'mySociety, UK local authority names and codes, CC BY 4.0'

const censuses: Record<string, { source: string; year: number }> = {
  c: { source: 'Office for National Statistics, Census 2021', year: 2021 },
  n: { source: 'Northern Ireland Statistics and Research Agency, Census 2021', year: 2021 },
  s: { source: 'National Records of Scotland, Census 2022', year: 2022 },
  '+': { source: 'Office for National Statistics, Census 2021, sum of its districts', year: 2021 },
  // Of a council that was abolished before a census counted within its boundaries.
  m: { source: 'Office for National Statistics, estimate for the middle of 2020', year: 2020 },
}

const nationOf: Record<string, Nation> = {
  E: 'england',
  W: 'wales',
  S: 'scotland',
  N: 'northern-ireland',
  // Districts of Northern Ireland before 2015: 95A to 95Y.
  '9': 'northern-ireland',
}

/** Every local authority of the United Kingdom that the register ships with, ready to be imported. */
export function ukAuthorities(): AuthorityRow[] {
  return registerTable.trim().split('\n').map(authorityOf)
}

function authorityOf(line: string): AuthorityRow {
  const cells = line.split('|').map((cell) => cell.trim())
  const [gss, name, shortName, slug, kind, region, from, until] = cells as [string, ...string[]]
  const [successors, people, census, place, area, urban, county, combined] = cells.slice(8)
  const [former, welsh, others] = cells.slice(16)
  const [lat, lon] = place ? place.split(' ').map(Number) : []
  const counted = people ? censuses[census!]! : null
  return {
    gss,
    name: name!,
    shortName: shortName!,
    slug: slug!,
    kind: kind!,
    nation: nationOf[gss.charAt(0)]!,
    region: region || null,
    validFrom: from || null,
    validUntil: until || null,
    successors: successors ? successors.split(' ') : [],
    population: people ? Number(people) : null,
    populationSource: counted?.source ?? null,
    populationYear: counted?.year ?? null,
    lat: lat ?? null,
    lon: lon ?? null,
    areaKm2: area ? Number(area) : null,
    urbanClass: (urban as UrbanClass) || null,
    countyGss: county || null,
    combinedAuthority: combined || null,
    formerGss: former ? former.split(' ') : [],
    welshName: welsh || null,
    otherNames: others ? others.split('; ') : [],
    source: register,
  }
}
