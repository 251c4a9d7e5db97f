import type { CsvTable } from '../../../documents/table/read-csv.ts'
import { carriedFigure, type Merger, mergersOf, type Part, whyNotCarry } from './carry.ts'
import { codeReader, type RegisterCouncil } from './codes.ts'
import { type IndicatorFacts, slugOf, UnusableFigures } from './facts.ts'
import { type FigureRow, figureRows } from './figure-rows.ts'
import { layoutOf } from './layout.ts'
import { factsOf, isDescribed, type Meta } from './meta.ts'

/** One figure as it will be kept. */
export interface Figure {
  gss: string
  period: string
  until: string
  value: number | null
  lower: number | null
  upper: number | null
  mark: string | null
  publishedAs: string | null
  carriedFrom: Part[] | null
}

/** What was noticed while reading the figures of one indicator, for the preview. */
export interface Noticed {
  heldBack: number
  percentages: number
  grouped: number
  /** The same figure twice. */
  twice: number
  /** Figures under a code of another year of the same council. */
  formerCodes: number
  abolished: number
  carried: number
  /** Councils that stay without a figure though those merged into them have one, and why. */
  notCarried: { gss: string; council: string; why: string }[]
}

export interface ReadIndicator {
  facts: IndicatorFacts
  /** By area and period. */
  figures: Map<string, Figure>
  noticed: Noticed
}

export interface ReadFile {
  shape: 'long' | 'wide'
  encoding: CsvTable['encoding']
  rows: number
  indicators: ReadIndicator[]
  /** Codes that name no authority, with how many figures each had. */
  unknownCodes: Map<string, number>
  blank: number
  columnsLeftOut: string[]
}

/** Reads a publisher's table whole against what is said of it and the register. Throws UnusableFigures with what is wrong and where. */
export function readIndicators(
  table: CsvTable,
  meta: Meta,
  register: readonly RegisterCouncil[],
  fileName: string,
): ReadFile {
  const layout = layoutOf(table)
  const { rows, blank, columnsLeftOut } = figureRows(table, layout, meta, fileName)
  refuseUndescribed(meta, rows)
  const indicators = new Map<string, ReadIndicator>()
  const codes = codeReader(register)
  const unknownCodes = new Map<string, number>()
  const wrong: string[] = []
  for (const row of rows) {
    const code = codes(row.code)
    if (!code) {
      unknownCodes.set(row.code, (unknownCodes.get(row.code) ?? 0) + 1)
      continue
    }
    const one = indicatorOf(indicators, meta, row)
    const problem = percentageOf(one, row)
    if (problem) wrong.push(problem)
    one.noticed.abolished += code.what === 'abolished' ? 1 : 0
    const figure = figureOf(row, code)
    const clash = addFigure(one, figure, row)
    if (clash) wrong.push(clash)
  }
  if (wrong.length > 0)
    throw new UnusableFigures(
      `${wrong.slice(0, 5).join(' ')}${wrong.length > 5 ? ` And ${wrong.length - 5} more.` : ''}`,
    )
  if (indicators.size === 0) throw new UnusableFigures(nothingFound(unknownCodes, blank))
  const all = [...indicators.values()]
  const mergers = mergersOf(register)
  for (const one of all) carryAll(one, mergers)
  const { encoding, rows: lines } = table
  return {
    shape: layout.shape,
    encoding,
    rows: lines.length,
    indicators: all,
    unknownCodes,
    blank,
    columnsLeftOut,
  }
}

function indicatorOf(
  indicators: Map<string, ReadIndicator>,
  meta: Meta,
  { name, dataset }: FigureRow,
): ReadIndicator {
  const key = `${dataset}|${name}`
  const before = indicators.get(key)
  if (before) return before
  const facts = factsOf(meta, name, dataset)
  // Two indicators of two data sets may have one name; each has an address of its own.
  if ([...indicators.values()].some((one) => one.facts.slug === facts.slug))
    facts.slug = slugOf(`${facts.slug} ${dataset || name}`)
  const made: ReadIndicator = {
    facts,
    figures: new Map(),
    noticed: {
      heldBack: 0,
      percentages: 0,
      grouped: 0,
      twice: 0,
      formerCodes: 0,
      abolished: 0,
      carried: 0,
      notCarried: [],
    },
  }
  indicators.set(key, made)
  return made
}

/** A percentage written out belongs to an indicator in per cent; the sentence where it does not. */
function percentageOf({ facts, noticed }: ReadIndicator, { cell, line }: FigureRow): string | null {
  if (cell.value === null) noticed.heldBack++
  if (cell.value === null || cell.written === 'plain') return null
  if (cell.written === 'grouped') {
    noticed.grouped++
    return null
  }
  noticed.percentages++
  if (facts.unit === '') facts.unit = '%'
  return facts.unit === '%'
    ? null
    : `Line ${line}: “${cell.value}%” is a percentage, but ${facts.title} is in ${facts.unit}.`
}

function figureOf(row: FigureRow, code: { gss: string; publishedAs: string | null }): Figure {
  const { period, until, cell, lower, upper } = row
  return {
    gss: code.gss,
    period,
    until,
    value: cell.value,
    lower: cell.value === null ? null : lower,
    upper: cell.value === null ? null : upper,
    mark: cell.mark,
    publishedAs: code.publishedAs,
    carriedFrom: null,
  }
}

const keyOf = (gss: string, period: string) => `${gss}|${period}`

function addFigure(
  { figures, noticed, facts }: ReadIndicator,
  figure: Figure,
  { line }: FigureRow,
): string | null {
  const key = keyOf(figure.gss, figure.period)
  const before = figures.get(key)
  if (figure.publishedAs) noticed.formerCodes++
  if (!before) figures.set(key, figure)
  else if (before.publishedAs !== figure.publishedAs) {
    // Both the code of today and a former one: today's stands.
    if (before.publishedAs) figures.set(key, figure)
  } else if (
    before.value === figure.value &&
    before.lower === figure.lower &&
    before.upper === figure.upper
  )
    noticed.twice++
  else
    return `Line ${line} contradicts a line before: ${facts.title} of ${figure.gss} for ${figure.period} is ${before.value ?? before.mark} there and ${figure.value ?? figure.mark} here.`
  return null
}

function nothingFound(unknown: ReadonlyMap<string, number>, blank: number): string {
  const [first] = unknown.keys()
  return first === undefined
    ? `No row has a figure${blank > 0 ? `: ${blank} are blank` : ''}.`
    : `No code in the file is one of an authority, region or nation, the first is “${first.slice(0, 20)}”. They look like E07000138.`
}

function refuseUndescribed(meta: Meta, rows: readonly FigureRow[]): void {
  const pairs = new Map(rows.map(({ name, dataset }) => [`${dataset}|${name}`, { name, dataset }]))
  const without = [...pairs.values()].filter((one) => !isDescribed(meta, one.name, one.dataset))
  if (without.length === 0) return
  const names = without.map(({ name }) => name)
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  throw new UnusableFigures(
    `The facts say nothing of ${names.slice(0, 3).join(', ')}${more}. Give source, licence and unit of each indicator, or once for all of them.`,
  )
}

function carryAll(one: ReadIndicator, mergers: readonly Merger[]): void {
  const { facts, figures, noticed } = one
  const periods = new Map([...figures.values()].map(({ period, until }) => [period, until]))
  for (const merger of mergers)
    for (const [period, until] of periods) {
      const figure = (gss: string) => figures.get(keyOf(gss, period))?.value ?? null
      const own = keyOf(merger.gss, period)
      const some = [...merger.parts, ...(merger.county ? [merger.county] : [])].some(
        ({ gss }) => figure(gss) !== null,
      )
      if (figures.has(own) || !some) continue
      const carried = carriedFigure(facts.kind, merger, figure)
      if (!carried) {
        noteNotCarried(one, merger, figure)
        continue
      }
      noticed.carried++
      figures.set(own, {
        gss: merger.gss,
        period,
        until,
        value: carried.value,
        lower: null,
        upper: null,
        mark: null,
        publishedAs: null,
        carriedFrom: carried.from,
      })
    }
  noticed.notCarried = noticed.notCarried.filter(
    ({ gss }) => ![...periods.keys()].some((period) => figures.has(keyOf(gss, period))),
  )
}

function noteNotCarried(
  { facts, noticed }: ReadIndicator,
  { gss, council, parts }: Merger,
  figure: (gss: string) => number | null,
): void {
  if (noticed.notCarried.some((one) => one.gss === gss)) return
  const lacking = parts.filter((part) => figure(part.gss) === null).map((part) => part.council)
  const why =
    whyNotCarry(facts.kind) ??
    (lacking.length > 0
      ? `no figure of ${lacking.join(', ')}`
      : 'the people of a council that was merged are not known')
  noticed.notCarried.push({ gss, council, why })
}
