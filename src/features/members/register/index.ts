import type { AuthorityRow } from '../actions/import-authorities.ts'
import type { Nation } from '../facts.ts'
import { registerTable } from './table.ts'

const register = 'mySociety, UK local authority names and codes, CC BY 4.0'

const censuses: Record<string, string> = {
  c: 'Office for National Statistics, Census 2021',
  n: 'Northern Ireland Statistics and Research Agency, Census 2021',
  s: 'National Records of Scotland, Census 2022',
  '+': 'Office for National Statistics, Census 2021, sum of its districts',
}

const nationOf: Record<string, Nation> = {
  E: 'england',
  W: 'wales',
  S: 'scotland',
  N: 'northern-ireland',
}

/** Every local authority of the United Kingdom that the register ships with, ready to be imported. */
export function ukAuthorities(): AuthorityRow[] {
  return registerTable
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      const [gss, name, shortName, slug, kind, region, from, until] = cells as [string, ...string[]]
      const [successors, people, census, place] = cells.slice(8)
      const [lat, lon] = place ? place.split(' ').map(Number) : []
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
        populationSource: people ? (censuses[census!] ?? null) : null,
        lat: lat ?? null,
        lon: lon ?? null,
        source: register,
      }
    })
}
