import type { CsvTable } from '../../../documents/table/read-csv.ts'
import { UnusableFigures } from './facts.ts'

/** Where in a publisher's table the codes, figures and all else stand. */
export type Layout =
  | {
      shape: 'long'
      code: string
      value: string
      indicator: string | null
      dataset: string | null
      period: string | null
      lower: string | null
      upper: string | null
      status: string | null
    }
  | { shape: 'wide'; code: string; period: string | null; measures: string[] }

const code = /^[EWSNKJ]\d{8}$/
const codeNames =
  /^(?:gss|gsscode|code|areacode|areacd|geographycode|lacode|(?:ltla|utla|lad|la|lgd|cty|ctyua|ca|uacounty)\d\d(?:cd|code))$/
const names: Record<string, RegExp> = {
  value: /^(?:value|figure|observation|obsvalue|v4\d|estimate)$/,
  indicator: /^(?:indicator|indicatorname|measure|variable|measurename)$/,
  dataset: /^(?:dataset|datasetid)$/,
  period: /^(?:period|timeperiod|time|date|year|xdomainlabel)$/,
  lower:
    /^(?:lower95?|lower95(?:ci|cl|cilimit|confidencelimit)?|lowerci|lci|lcl|ci95lower|lowerconfidence(?:limit|interval)?|lowercilimit)$/,
  upper:
    /^(?:upper95?|upper95(?:ci|cl|cilimit|confidencelimit)?|upperci|uci|ucl|ci95upper|upperconfidence(?:limit|interval)?|uppercilimit)$/,
  status: /^(?:status|obsstatus|observationstatus|mark|marker|note|valuenote|flag)$/,
}
const textNames =
  /^(?:(?:ltla|utla|lad|la|lgd|ctyua)?\d*(?:name|nm)|area(?:name|nm)|source|licence|region|nation|type|areatype)$/

const bare = (column: string) => column.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Recognises a long table (a row for each figure) or a wide one (a column for each measure) by its columns. Throws UnusableFigures. */
export function layoutOf({ columns, rows }: CsvTable): Layout {
  const column = (kind: string) => columns.find((one) => names[kind]!.test(bare(one))) ?? null
  const codes =
    columns.find((one) => codeNames.test(bare(one))) ??
    columns.find((one) =>
      mostly(
        rows.map(({ cells }) => cells[one] ?? ''),
        code,
      ),
    )
  if (!codes)
    throw new UnusableFigures(
      `No column holds codes of authorities such as E07000138. The columns are: ${columns.join(', ')}.`,
    )
  const [value, period] = [column('value'), column('period')]
  if (value)
    return {
      shape: 'long',
      code: codes,
      value,
      period,
      indicator: column('indicator'),
      dataset: column('dataset'),
      lower: column('lower'),
      upper: column('upper'),
      status: column('status'),
    }
  const measures = columns.filter(
    (one) => one !== '' && one !== codes && one !== period && !textNames.test(bare(one)),
  )
  if (measures.length === 0)
    throw new UnusableFigures(
      `Beside the codes in “${codes}” no column holds figures. The columns are: ${columns.join(', ')}.`,
    )
  return { shape: 'wide', code: codes, period, measures }
}

function mostly(cells: readonly string[], form: RegExp): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 && filled.filter((cell) => form.test(cell)).length > filled.length / 2
}
