import { topicOf } from '../topic.ts'
import {
  type FigureKind,
  figureKinds,
  type IndicatorFacts,
  kindByWords,
  type Polarity,
  slugOf,
  UnusableFigures,
} from './facts.ts'
import { knownIndicator } from './known.ts'
import { type Period, readPeriod } from './period.ts'

type Entry = Readonly<Record<string, unknown>>

/** What is said of the indicators of a file: for each by name or column, and for all of it. */
export interface Meta {
  entries: readonly Entry[]
  whole: Entry
}

/** Reads what is said of a file's indicators: a list of them, or one object with a list or with columns. Throws UnusableFigures. */
export function readMeta(text: string): Meta {
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new UnusableFigures(
      'The facts about the indicators are no JSON: see docs/indicators.md for what they hold.',
    )
  }
  if (Array.isArray(read)) return { entries: read.filter(isEntry), whole: {} }
  if (!isEntry(read))
    throw new UnusableFigures('The facts about the indicators are neither a list nor an object.')
  const { indicators, columns, measures, ...whole } = read
  const list = [indicators, columns, measures].find((one) => typeof one === 'object' && one)
  if (Array.isArray(list)) return { entries: list.filter(isEntry), whole }
  if (isEntry(list)) {
    const entries = Object.entries(list).map(([column, entry]) =>
      isEntry(entry) ? { column, ...entry } : { column, title: String(entry) },
    )
    return { entries, whole }
  }
  return { entries: [], whole: read }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is said of one indicator, by the name in the file and its data set; undefined where nothing is. */
export function entryOf({ entries }: Meta, name: string, dataset: string): Entry | undefined {
  const same = (one: unknown) => typeof one === 'string' && loosely(one) === loosely(name)
  const named = entries.filter(({ column, indicator, title, name: called, slug }) =>
    [column, indicator, title, called, slug].some(same),
  )
  return named.find((one) => textIn(one, 'dataset') === dataset) ?? named[0]
}

const loosely = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim()

function textIn(entry: Entry, ...names: string[]): string {
  for (const name of names) {
    const value = entry[name]
    // Of several publishers or days, the file has one after the other with a stroke between.
    if (typeof value === 'string' && value.trim() !== '')
      return value.trim().replaceAll(/\s*\|\s*(?!http)/g, '; ')
    if (typeof value === 'number') return String(value)
  }
  return ''
}

/** Whether anything is said of an indicator, of its own or of all in the file. */
export function isDescribed(meta: Meta, name: string, dataset: string): boolean {
  const ofAll = textIn(meta.whole, 'publisher', 'source', 'licence') !== ''
  return ofAll || entryOf(meta, name, dataset) !== undefined
}

/** The period for which all figures of an indicator stand, where the file has no column of periods. Throws UnusableFigures where what is said is no period. */
export function periodOf(meta: Meta, entry: Entry | undefined): Period | null {
  const written = textIn({ ...meta.whole, ...entry }, 'period', 'date', 'year')
  if (written === '') return null
  const period = readPeriod(written)
  if (!period)
    throw new UnusableFigures(
      `“${written}” is no period. Write it like 2023, 2022/23, 2025-04-30 or 2023-01-01/P1Y.`,
    )
  return period
}

/** All that is known of an indicator: what is said of it, what we know of it, and what its words tell. */
export function factsOf(meta: Meta, name: string, dataset: string): IndicatorFacts {
  const own = entryOf(meta, name, dataset)
  const said = { ...meta.whole, ...own }
  const group = own ? '' : textIn(meta.whole, 'title', 'name')
  const plainName = own ? textIn(own, 'title', 'name', 'indicator') || asWords(name) : asWords(name)
  const title = (group ? `${group}: ${plainName}` : plainName).slice(0, 200)
  const known = knownIndicator(title)
  const measures = textIn(said, 'measure', 'measures', 'subtitle')
  const unit = shortUnit(textIn(said, 'unit') || measures)
  const kind = kindIn(said) ?? known?.kind ?? kindByWords(`${title} ${name} ${measures} ${unit}`)
  return {
    slug: slugOf(textIn(own ?? {}, 'slug') || known?.slug || title) || 'indicator',
    title: title.charAt(0).toUpperCase() + title.slice(1),
    unit,
    measures: textIn(said, 'subtitle', 'measures', 'description', 'measure'),
    better: polarityIn(said) ?? known?.better ?? betterByWords(title, kind),
    kind,
    topic: textIn(said, 'topic') || topicOf(`${title} ${textIn(said, 'dataset')}`),
    publisher: textIn(said, 'publisher', 'source') || (known ? explore : ''),
    source: textIn(said, 'sourceName', 'release', 'source'),
    licence: textIn(said, 'licence', 'license'),
    address: firstAddress(textIn(said, 'sourceURL', 'address', 'url', 'link')),
    caveats: textIn(said, 'caveats', 'notes').slice(0, 8000),
    dataset: dataset || textIn(said, 'dataset'),
    updatedOn: dayIn(textIn(said, 'sourceDate', 'updated', 'published')),
    decimals: decimalsIn(said.decimalPlaces ?? said.decimals),
  }
}

/** Where the indicators that we know were gathered by one office from many. */
const explore = 'Office for National Statistics, Explore Local Statistics'

/** Of deprivation less is better, if it is no rank; of all else the words do not tell. */
function betterByWords(title: string, kind: FigureKind): Polarity {
  return /depriv/i.test(title) && kind !== 'rank' ? 'less' : 'neither'
}

/** Where an address is of the web, the first of several; '' for anything else. */
function firstAddress(text: string): string {
  const [first = ''] = text.split('|')
  return /^https?:\/\//.test(first.trim()) ? first.trim() : ''
}

function dayIn(text: string): string | null {
  const found = readPeriod(text.split(';')[0]!)
  return found && !found.period.includes('/') ? found.period : null
}

function decimalsIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10
    ? value
    : null
}

function shortUnit(text: string): string {
  const unit = text.slice(0, 80)
  if (/^(?:percentage|per ?cent|%)$/i.test(unit)) return '%'
  if (/^(?:pounds|gbp|£)$/i.test(unit)) return '£'
  if (/^yrs$/i.test(unit)) return 'years'
  return /^mins$/i.test(unit) ? 'minutes' : unit
}

function polarityIn(said: Entry): Polarity | null {
  const word = textIn(said, 'better', 'polarity', 'direction').toLowerCase()
  if (/^(?:more|higher|high|positive|up|1)\b/.test(word)) return 'more'
  if (/^(?:less|fewer|lower|low|negative|down|-1)\b/.test(word)) return 'less'
  return /^(?:neither|none|neutral|0)\b/.test(word) ? 'neither' : null
}

function kindIn(said: Entry): FigureKind | null {
  const word = textIn(said, 'kind').toLowerCase()
  if (['share', 'percentage', 'ratio'].includes(word)) return 'rate'
  return figureKinds.find((kind) => kind === word) ?? null
}

/** "Housing_and_Access_Score" as "housing and access score"; a name of several words stays as it is. */
function asWords(column: string): string {
  if (column.includes(' ')) return column.trim()
  return column
    .replaceAll(/[_-]+/g, ' ')
    .replaceAll(/\b(?!imd|wimd|simd)([A-Z])(?=[a-z])/g, (letter) => letter.toLowerCase())
    .trim()
}
