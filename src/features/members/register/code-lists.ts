import type { CsvRow } from '../../../documents/table/read-csv.ts'
import { jointKinds, type UrbanClass, urbanClasses } from '../facts.ts'
import {
  type AuthorityFacts,
  figureIn,
  type Layout,
  onceEach,
  refuse,
  type Said,
} from './reading.ts'

const ons = 'Office for National Statistics, Open Government Licence v3.0'
/** The column of codes: ltla24_code, LAD24CD, gss. */
const districtCode = /^(ltla\d\d_code|lad\d\dcd|gss|gss-code)$/i

/** Code lists and tables of figures as the statistics offices publish them: one row for each authority that the register knows. */
export const codeLists: Layout[] = [
  list('districts to regions', 'LAD24CD and RGN24NM, or ltla24_code and region24_name', {
    value: /^(region\d\d_name|rgn\d\dnm)$/i,
    facts: (row, column) => ({ region: row.cells[column] || refuse(row, `${column} is blank.`) }),
  }),
  list(
    'districts to combined authorities',
    'LAD23CD and CAUTH23CD, or ltla23_code and cauth23_code',
    {
      value: /^(cauth\d\d_code|cauth\d\dcd)$/i,
      facts: (row, column, known) => ({
        combinedAuthority: knownAuthority(row, column, known).name,
      }),
    },
  ),
  list('districts to counties', 'LAD23CD and UTLA23CD, or ltla23_code and utla23_code', {
    value: /^(utla\d\d_code|utla\d\dcd|cty\d\dcd)$/i,
    facts(row, column, known, gss) {
      const upper = knownAuthority(row, column, known)
      return upper.gss === gss ? {} : { countyGss: upper.gss }
    },
  }),
  list('the rural urban classification', 'LAD24CD and RUC21NM, or ltla24_code and classification', {
    value: /^(classification|ruc\d\dnm)$/i,
    facts: (row, column) => ({ urbanClass: urbanClassOf(row, column) }),
  }),
  list('people by authority', 'gss, population, date and source, or gss and population_2020', {
    value: /^population(_(19|20)\d\d)?$/i,
    facts: peopleIn,
  }),
]

interface Value {
  value: RegExp
  facts(
    row: CsvRow,
    column: string,
    known: ReadonlyMap<string, AuthorityFacts>,
    gss: string,
  ): Partial<AuthorityFacts>
}

function list(what: string, columns: string, { value, facts }: Value): Layout {
  const find = (names: readonly string[], pattern: RegExp) =>
    names.find((name) => pattern.test(name))
  return {
    name: `a list of ${what}`,
    source: ons,
    columns,
    fits: (names) => find(names, districtCode) !== undefined && find(names, value) !== undefined,
    read(table, authorities) {
      const known = new Map(authorities.map((one) => [one.gss, one]))
      const codes = find(table.columns, districtCode)!
      const column = find(table.columns, value)!
      const said = table.rows.map((row): Said => {
        const { gss } = knownAuthority(row, codes, known)
        return {
          line: row.line,
          gss,
          whole: false,
          facts: facts(row, column, known, gss),
          spellings: [],
        }
      })
      onceEach(said)
      return said
    },
  }
}

function knownAuthority(
  row: CsvRow,
  column: string,
  known: ReadonlyMap<string, AuthorityFacts>,
): AuthorityFacts {
  const code = row.cells[column]!
  const found = known.get(code)
  if (!found) refuse(row, `${column} is “${code}”, a code that the register does not know.`)
  return found
}

function urbanClassOf(row: CsvRow, column: string): UrbanClass {
  const text = row.cells[column]!
  const found = urbanClasses.find(
    (one) => one.replaceAll('-', ' ') === text.split(':')[0]!.trim().toLowerCase(),
  )
  if (!found) refuse(row, `${column} is “${text}”, and no class of the year 2021.`)
  return found
}

const offices: Record<string, string> = {
  N: 'Northern Ireland Statistics and Research Agency',
  S: 'National Records of Scotland',
}

function peopleIn(
  row: CsvRow,
  column: string,
  known: ReadonlyMap<string, AuthorityFacts>,
  gss: string,
): Partial<AuthorityFacts> {
  const population = figureIn(row, column)
  const { kind = '', populationYear } = known.get(gss) ?? {}
  // People of a joint body are counted with its councils.
  if (population === null || jointKinds.includes(kind)) return {}
  if (!Number.isInteger(population) || population < 0)
    refuse(row, `${column} of ${gss} is “${row.cells[column]}”, and no number of people.`)
  const year = Number(/\d{4}$/.exec(column)?.[0] ?? row.cells.date?.slice(0, 4))
  if (!year) refuse(row, `neither ${column} nor a column “date” says of which year the people are.`)
  // An older figure than the register's own tells nothing new.
  if ((populationYear ?? 0) > year) return {}
  const office = offices[gss.charAt(0)] ?? 'Office for National Statistics'
  const census = /census (\d{4})/i.exec(row.cells.source ?? '')
  const what = census ? `Census ${census[1]}` : `estimate for the middle of ${year}`
  return { population, populationSource: `${office}, ${what}`, populationYear: year }
}
