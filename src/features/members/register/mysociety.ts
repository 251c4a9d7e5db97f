import type { CsvRow } from '../../../documents/table/read-csv.ts'
import { addDays } from '../../../kernel/clock.ts'
import type { Nation } from '../facts.ts'
import {
  type AuthorityFacts,
  figureIn,
  type Layout,
  onceEach,
  refuse,
  type Said,
} from './reading.ts'

const needed = [
  'local-authority-code',
  'official-name',
  'nice-name',
  'gss-code',
  'start-date',
  'end-date',
  'replaced-by',
  'nation',
  'region',
  'local-authority-type',
  'county-la',
  'combined-authority',
  'alt-names',
  'former-gss-codes',
  'snac',
]

const kinds: Record<string, string> = {
  NMD: 'district',
  UA: 'unitary',
  MD: 'metropolitan',
  LBO: 'london-borough',
  CC: 'london-borough',
  CTY: 'county',
  WPA: 'welsh-unitary',
  SCO: 'scottish',
  NID: 'northern-irish',
  COMB: 'combined-authority',
  SRA: 'strategic-authority',
}

const nationsByName: Record<string, { nation: Nation; letter: string }> = {
  England: { nation: 'england', letter: 'E' },
  Wales: { nation: 'wales', letter: 'W' },
  Scotland: { nation: 'scotland', letter: 'S' },
  'Northern Ireland': { nation: 'northern-ireland', letter: 'N' },
}

/** The register of names and codes that mySociety keeps: every authority, present and abolished. */
export const mySociety: Layout = {
  name: 'mySociety’s register of local authorities',
  source: 'mySociety, UK local authority names and codes, CC BY 4.0',
  columns: 'local-authority-code, official-name, nice-name, gss-code and so on',
  fits: (columns) => columns.includes('local-authority-code') && columns.includes('official-name'),
  read(table) {
    const lacks = needed.filter((name) => !table.columns.includes(name))
    if (lacks.length > 0)
      refuse(1, `this is mySociety’s register, but without the columns ${lacks.join(', ')}.`)
    const byCode = new Map<string, CsvRow>()
    for (const row of table.rows) {
      const code = row.cells['local-authority-code']!
      const before = byCode.get(code)
      if (before) refuse(row, `${code} stands in line ${before.line} already.`)
      byCode.set(code, row)
    }
    const said = table.rows.map((row) => saidBy(row, byCode))
    onceEach(said)
    return said
  },
}

function saidBy(row: CsvRow, byCode: ReadonlyMap<string, CsvRow>): Said {
  const { cells } = row
  const gss = codeOf(row)
  const kind = kinds[cells['local-authority-type']!]
  if (!kind)
    refuse(row, `local-authority-type is “${cells['local-authority-type']}”, a kind nobody knows.`)
  const validUntil = firstDayWithout(row)
  const successors = linked(row, 'replaced-by', byCode).map(codeOf)
  if (successors.length > 0 && !validUntil)
    refuse(row, `${cells['official-name']} is replaced by ${successors[0]}, but has no end-date.`)
  const counties = linked(row, 'county-la', byCode)
  // London is no combined authority, though the column names it.
  const [joint] = linked(row, 'combined-authority', byCode).filter(
    ({ cells: other }) => other['local-authority-type'] === 'COMB',
  )
  const facts: Partial<AuthorityFacts> = {
    name: named(row, 'official-name'),
    shortName: named(row, 'nice-name'),
    kind,
    nation: nationOf(row, gss),
    validFrom: dayIn(row, 'start-date'),
    validUntil,
    successors,
    countyGss: counties[0] ? codeOf(counties[0]) : null,
    combinedAuthority: joint ? named(joint, 'official-name') : null,
    formerGss: cells['former-gss-codes']!.split(',').filter(Boolean),
    region: cells.region! || null,
    ...figuresOf(row, kind, validUntil),
  }
  return { line: row.line, gss, whole: true, facts, spellings: spellingsOf(row) }
}

/** Nine characters; where there never were any, the code that the statistics office used before. */
function codeOf(row: CsvRow): string {
  const { 'gss-code': gss, snac, 'official-name': name } = row.cells
  if (gss && !/^[EWSNK]\d{8}$/.test(gss)) refuse(row, `gss-code is “${gss}”, and no code.`)
  if (gss) return gss
  if (!/^95[A-Z]$/.test(snac!))
    refuse(row, `${name} has neither a gss-code nor a former one (snac).`)
  return snac!
}

function nationOf(row: CsvRow, gss: string): Nation {
  const found = nationsByName[row.cells.nation!]
  if (!found) refuse(row, `nation is “${row.cells.nation}”.`)
  if (/^[A-Z]/.test(gss) && !gss.startsWith(found.letter))
    refuse(row, `${gss} is no code of ${row.cells.nation}.`)
  return found.nation
}

function named(row: CsvRow, column: string): string {
  const text = row.cells[column]!
  if (text === '') refuse(row, `${column} is blank.`)
  if (/\ufffd|ï¿½/.test(text)) refuse(row, `${column} is “${text}”: its letters were lost.`)
  return text
}

function dayIn(row: CsvRow, column: string): string | null {
  const text = row.cells[column]!
  if (text === '') return null
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.getTime()))
    refuse(row, `${column} is “${text}”, and no day like 2023-04-01.`)
  if (day.toISOString().slice(0, 10) !== text) refuse(row, `${column} is “${text}”, no day at all.`)
  // Many rows have the day on which the record was begun, in May and June 2005.
  return column === 'start-date' && /^2005-0[56]/.test(text) ? null : text
}

/** Some rows give the last day, others the first without; councils end on 1 April. */
function firstDayWithout(row: CsvRow): string | null {
  const day = dayIn(row, 'end-date')
  return day?.endsWith('-03-31') ? addDays(day, 1) : day
}

function linked(row: CsvRow, column: string, byCode: ReadonlyMap<string, CsvRow>): CsvRow[] {
  const codes = row.cells[column]!.split(',').filter(Boolean)
  return codes.map((code) => {
    const found = byCode.get(code.trim())
    if (!found) refuse(row, `${column} is “${code}”, a code that no row of the file has.`)
    return found
  })
}

/** Figures are of 2020, and so of no council that was gone by then; people of a joint body are counted with its councils. */
function figuresOf(
  row: CsvRow,
  kind: string,
  validUntil: string | null,
): Pick<
  Partial<AuthorityFacts>,
  'population' | 'populationSource' | 'populationYear' | 'areaKm2' | 'lat' | 'lon'
> {
  const [lat, lon] = [figureIn(row, 'lat'), figureIn(row, 'long')]
  const people = figureIn(row, 'pop-2020')
  const areaKm2 = figureIn(row, 'area')
  if (validUntil !== null && validUntil <= '2020-07-01') return {}
  const joint = kind === 'combined-authority' || kind === 'strategic-authority'
  return {
    areaKm2,
    lat,
    lon,
    ...(people !== null && !joint
      ? {
          population: Math.floor(people),
          populationYear: 2020,
          populationSource: 'Office for National Statistics, estimate for the middle of 2020',
        }
      : {}),
  }
}

/** Commas part the spellings, and stand in some names too: those are told by their official name alone. */
function spellingsOf({ cells }: CsvRow): string[] {
  const spellings = /,/.test(`${cells['official-name']}${cells['nice-name']}`)
    ? []
    : cells['alt-names']!.split(',')
  return [cells['nice-name']!, ...spellings]
    .map((one) => one.trim())
    .filter((one) => one !== '' && !/\ufffd|ï/.test(one))
}
