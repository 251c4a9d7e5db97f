import { AuthorityNames, comparable, tellsApart } from '../authority-name.ts'
import type { AuthorityFacts, Said } from './reading.ts'

/** One fact of an authority that a file would change, as words. */
export interface FieldChange {
  field: string
  from: string
  to: string
}

export interface AuthorityChange {
  kind: 'new' | 'abolished' | 'changed'
  /** As it would stand in the register. */
  after: AuthorityFacts
  fields: FieldChange[]
}

/** How the register calls each fact, in the order in which changes are shown. */
const fieldNames: Partial<Record<keyof AuthorityFacts, string>> = {
  name: 'name',
  kind: 'kind',
  nation: 'nation',
  region: 'region',
  countyGss: 'county',
  combinedAuthority: 'combined authority',
  validFrom: 'first day',
  validUntil: 'first day without',
  successors: 'successors',
  population: 'people',
  populationYear: 'people, year',
  populationSource: 'people, source',
  areaKm2: 'area in km²',
  urbanClass: 'urban class',
  lat: 'latitude',
  lon: 'longitude',
  formerGss: 'former codes',
  welshName: 'Welsh name',
  otherNames: 'other spellings',
}

/** What a file would change in the register, authority by authority, by name; nothing where it says what is known. */
export function changesOf(
  known: readonly AuthorityFacts[],
  said: readonly Said[],
): AuthorityChange[] {
  const byCode = new Map(known.map((one) => [one.gss, one]))
  const names = new AuthorityNames(known)
  const slugs = new Set(known.map(({ slug }) => slug))
  const changes = said.flatMap((one): AuthorityChange[] => {
    const before = byCode.get(one.gss)
    if (!before) return [{ kind: 'new', after: made(one, slugs), fields: [] }]
    const after = brought(before, one, names)
    const fields = differences(before, after)
    if (fields.length === 0) return []
    const abolished = before.validUntil === null && after.validUntil !== null
    return [{ kind: abolished ? 'abolished' : 'changed', after, fields }]
  })
  return changes.sort((a, b) => (a.after.shortName < b.after.shortName ? -1 : 1))
}

/** What the file says over what was known. What it leaves blank stays; a slug and the name that people use stay for ever; a first day is taken only where none was known, as publishers have days of record-keeping. */
function brought(
  before: AuthorityFacts,
  { facts, spellings }: Said,
  names: AuthorityNames<AuthorityFacts>,
): AuthorityFacts {
  const saidFacts = Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<AuthorityFacts>
  const older = (facts.populationYear ?? 0) < (before.populationYear ?? 0)
  const { population: _p, populationSource: _s, populationYear: _y, ...withoutPeople } = saidFacts
  return {
    ...before,
    ...(older ? withoutPeople : saidFacts),
    slug: before.slug,
    shortName: before.shortName,
    validFrom: before.validFrom ?? facts.validFrom ?? null,
    formerGss: [...new Set([...before.formerGss, ...(facts.formerGss ?? [])])],
    otherNames: [...before.otherNames, ...unknownSpellings(before, spellings, names)],
    ...samePlace(before, facts),
  }
}

/** Spellings by which the register would not find the authority yet, not even after a slip; one that another bears stays with it. */
function unknownSpellings(
  { gss }: AuthorityFacts,
  spellings: readonly string[],
  names: AuthorityNames<AuthorityFacts>,
): string[] {
  const taken = new Set<string>()
  return spellings.filter((one) => {
    if (!tellsApart(one) || taken.has(comparable(one))) return false
    taken.add(comparable(one))
    const { found, candidates } = names.match(one)
    return found === null && !candidates.some((other) => other.gss === gss)
  })
}

/** Points closer than some 20 metres are one point, rounded another way. */
function samePlace(
  before: AuthorityFacts,
  { lat, lon }: Partial<AuthorityFacts>,
): { lat: number | null; lon: number | null } {
  if (lat == null || lon == null) return { lat: before.lat, lon: before.lon }
  const moved =
    before.lat === null ||
    before.lon === null ||
    Math.abs(before.lat - lat) > 0.0002 ||
    Math.abs(before.lon - lon) > 0.0002
  if (!moved) return { lat: before.lat, lon: before.lon }
  return { lat: Math.round(lat * 1e4) / 1e4, lon: Math.round(lon * 1e4) / 1e4 }
}

function made({ gss, facts, spellings }: Said, slugs: Set<string>): AuthorityFacts {
  const shortName = facts.shortName!
  return {
    gss,
    name: facts.name!,
    shortName,
    slug: freeSlug(shortName, facts.kind!, slugs),
    kind: facts.kind!,
    nation: facts.nation!,
    region: facts.region ?? null,
    validFrom: facts.validFrom ?? null,
    validUntil: facts.validUntil ?? null,
    successors: facts.successors ?? [],
    population: facts.population ?? null,
    populationSource: facts.populationSource ?? null,
    populationYear: facts.populationYear ?? null,
    ...samePlace({ lat: null, lon: null } as AuthorityFacts, facts),
    areaKm2: facts.areaKm2 ?? null,
    urbanClass: facts.urbanClass ?? null,
    countyGss: facts.countyGss ?? null,
    combinedAuthority: facts.combinedAuthority ?? null,
    formerGss: facts.formerGss ?? [],
    welshName: null,
    otherNames: [...new Set(spellings)].filter((one) => one !== shortName && one !== facts.name),
  }
}

/** "somerset", or "somerset-county" and "somerset-2" where the address is another's. */
function freeSlug(name: string, kind: string, taken: Set<string>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const tries = [
    plain,
    `${plain}-${kind}`,
    ...Array.from({ length: 9 }, (_, at) => `${plain}-${at + 2}`),
  ]
  const free = tries.find((one) => !taken.has(one)) ?? `${plain}-${taken.size}`
  taken.add(free)
  return free
}

function differences(before: AuthorityFacts, after: AuthorityFacts): FieldChange[] {
  return Object.entries(fieldNames).flatMap(([key, field]) => {
    const [from, to] = [before, after].map((one) => shown(one[key as keyof AuthorityFacts]))
    return from === to ? [] : [{ field, from: from!, to: to! }]
  })
}

const shown = (value: AuthorityFacts[keyof AuthorityFacts]): string =>
  Array.isArray(value) ? value.toSorted().join(', ') : String(value ?? '')
