import { counted } from './markers.ts'
import { below, child, children, type Xml } from './xml.ts'

interface Level {
  start: number
  format: string
  /** "%1.%2)" where %1 is the count of the first level. */
  text: string
  legal: boolean
}

interface Series {
  /** Counts run on between numberings of one abstract definition. */
  abstract: string
  levels: Map<number, Level>
  restarts: Map<number, number>
}

/** Counts numbered paragraphs as Word does and gives the marker that it would print. */
export interface Numbering {
  /** '•' for bullets, '' where nothing is printed, null where the numbering does not exist. */
  next(numbering: string, level: number): string | null
}

/** The automatic numbering of a Word document, from its numbering.xml; without one nothing is numbered. */
export function numberingOf(xml: Xml | null): Numbering {
  const series = readSeries(xml)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next(numbering, level) {
      const own = series.get(numbering)
      const at = own?.levels.get(level)
      if (!own || !at) return null
      const count = counts.get(own.abstract) ?? []
      counts.set(own.abstract, count)
      if (!begun.has(numbering)) {
        begun.add(numbering)
        if (own.restarts.size)
          count.length = Math.min(count.length, Math.min(...own.restarts.keys()))
      }
      count[level] = (count[level] ?? (own.restarts.get(level) ?? at.start) - 1) + 1
      count.length = level + 1
      if (at.format === 'bullet') return at.text.trim() ? '•' : ''
      return at.text.replace(/%(\d)/g, (_, digit: string) => {
        const n = Number(digit) - 1
        const one = own.levels.get(n)
        const value = count[n] ?? one?.start ?? 1
        return one?.format === 'none'
          ? ''
          : counted(value, at.legal ? 'decimal' : (one?.format ?? 'decimal'))
      })
    },
  }
}

function readSeries(xml: Xml | null): Map<string, Series> {
  const abstract = new Map<string, Xml>()
  const byLink = new Map<string, Xml>()
  for (const one of children(xml, 'w:abstractNum')) {
    abstract.set(one.attributes['w:abstractNumId'] ?? '', one)
    const link = child(one, 'w:styleLink')?.attributes['w:val']
    if (link) byLink.set(link, one)
  }
  const series = new Map<string, Series>()
  for (const num of children(xml, 'w:num')) {
    const id = child(num, 'w:abstractNumId')?.attributes['w:val'] ?? ''
    let source = abstract.get(id)
    const link = child(source, 'w:numStyleLink')?.attributes['w:val']
    if (link && byLink.has(link)) source = byLink.get(link)
    if (!source) continue
    const levels = new Map(
      below(source, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl']), levelOf(level)]),
    )
    const restarts = new Map<number, number>()
    for (const override of children(num, 'w:lvlOverride')) {
      const level = Number(override.attributes['w:ilvl'])
      const start = child(override, 'w:startOverride')?.attributes['w:val']
      if (start !== undefined) restarts.set(level, Number(start))
      const own = child(override, 'w:lvl')
      if (own) levels.set(level, levelOf(own))
    }
    series.set(num.attributes['w:numId'] ?? '', { abstract: id, levels, restarts })
  }
  return series
}

function levelOf(level: Xml): Level {
  return {
    start: Number(child(level, 'w:start')?.attributes['w:val'] ?? 1),
    format: child(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
    text: child(level, 'w:lvlText')?.attributes['w:val'] ?? '',
    legal: child(level, 'w:isLgl') !== undefined,
  }
}
