import { type Block, blocksOf, type Run } from './block.ts'
import { questionLabel } from './label.ts'
import { counted } from './markers.ts'
import { type ListLevel, type TextStyles, textStylesOf } from './odt-styles.ts'
import { blocksOfTable, type Counts } from './table-blocks.ts'
import { below, child, children, type Xml } from './xml.ts'

const skipped = new Set([
  'text:tracked-changes',
  'text:note',
  'office:annotation',
  'office:annotation-end',
  'text:table-of-content',
  'text:illustration-index',
  'text:alphabetical-index',
  'text:user-index',
  'text:bibliography',
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
])

interface ListPlace {
  style: string
  depth: number
  number: number
}

/** The blocks of an OpenDocument text from its parts; struck-out changes, notes, comments and indexes are left out. */
export function blocksOfOdt(content: Xml, styles: Xml | null): Block[] {
  const reading = new TextReading(textStylesOf(content, styles))
  const body = child(child(content, 'office:body'), 'office:text')
  if (body) reading.body(body, 0, null)
  return reading.blocks
}

class TextReading {
  blocks: Block[] = []
  counts: Counts = { boxes: 0, lists: 0, tables: 0 }
  styles: TextStyles
  /** How far each list style, and each list by its id, has counted, level by level. */
  counted = new Map<string, number[]>()
  outline: number[] = []
  lastBox = 0

  constructor(styles: TextStyles) {
    this.styles = styles
  }

  body(node: Xml, box: number, list: ListPlace | null) {
    for (const one of children(node)) {
      if (skipped.has(one.name)) continue
      if (one.name === 'text:p' || one.name === 'text:h') this.paragraph(one, box, list, '')
      else if (one.name === 'text:list') this.list(one, box, list)
      else if (one.name === 'table:table') this.table(one, box)
      else if (one.name === 'draw:frame' || one.name === 'draw:text-box')
        this.body(one, ++this.counts.boxes, null)
      else this.body(one, box, list)
    }
  }

  paragraph(node: Xml, outer: number, list: ListPlace | null, marker: string) {
    const style = this.styles.of(node.attributes['text:style-name'])
    const runs: Run[] = []
    const frames: Xml[] = []
    this.runs(node, style.bold ?? false, runs, frames)
    const filled = runs.some((run) => run.text.trim())
    const box = outer || (style.framed ? this.lastBox || ++this.counts.boxes : 0)
    this.lastBox = style.framed && !outer ? box : 0
    const level =
      node.name === 'text:h' ? Number(node.attributes['text:outline-level'] ?? 1) : style.heading
    if (level) {
      const number =
        filled && node.attributes['text:is-list-header'] !== 'true'
          ? marker || this.outlineMarker(level)
          : ''
      if (number && number !== '•') runs.unshift({ text: `${number} `, bold: true })
      this.blocks.push(...blocksOf(runs, { kind: 'heading', level: Math.min(6, level), box }))
    } else if (marker && questionLabel(`${marker} x`)) {
      runs.unshift({ text: `${marker} `, bold: false })
      this.blocks.push(...blocksOf(runs, { box }))
    } else if (marker)
      this.blocks.push(
        ...blocksOf(runs, { kind: 'item', level: list!.depth, marker, list: list!.number, box }),
      )
    else
      this.blocks.push(...blocksOf(runs, { box, list: list?.number ?? 0, level: list?.depth ?? 0 }))
    for (const frame of frames) this.body(frame, ++this.counts.boxes, null)
  }

  runs(node: Xml, bold: boolean, runs: Run[], frames: Xml[]) {
    for (const one of node.children) {
      if (typeof one === 'string') {
        runs.push({ text: one.replace(/\s+/g, ' '), bold })
        continue
      }
      if (skipped.has(one.name)) continue
      if (one.name === 'text:s') runs.push({ text: ' ', bold })
      else if (one.name === 'text:tab') runs.push({ text: ' ', bold })
      else if (one.name === 'text:line-break') runs.push({ text: '\n', bold })
      else if (/^draw:/.test(one.name))
        frames.push(...below({ ...one, children: [one] }, 'draw:text-box'))
      else {
        const style = this.styles.of(one.attributes['text:style-name'])
        if (!style.hidden)
          this.runs(one, one.name === 'text:span' ? (style.bold ?? bold) : bold, runs, frames)
      }
    }
  }

  list(node: Xml, box: number, outer: ListPlace | null) {
    const style = node.attributes['text:style-name'] ?? outer?.style ?? ''
    const place: ListPlace = {
      style,
      depth: (outer?.depth ?? 0) + 1,
      number: outer?.number ?? ++this.counts.lists,
    }
    const id = node.attributes['xml:id']
    const before = node.attributes['text:continue-list']
    const goesOn = before !== undefined || node.attributes['text:continue-numbering'] === 'true'
    let counts = goesOn
      ? (this.counted.get(before ?? style) ?? this.counted.get(style))
      : outer
        ? this.counted.get(style)
        : undefined
    if (!counts) counts = []
    if (outer && !goesOn) counts.length = Math.min(counts.length, place.depth - 1)
    this.counted.set(style, counts)
    if (id) this.counted.set(id, counts)
    const level = this.styles.list(style).get(place.depth)
    for (const item of children(node)) {
      const header = item.name === 'text:list-header'
      if (!header && item.name !== 'text:list-item') continue
      const first = children(item).find((one) => !skipped.has(one.name))
      const own = first && (first.name === 'text:p' || first.name === 'text:h') ? first : null
      let marker = ''
      if (!header && own) {
        const start = item.attributes['text:start-value']
        counts[place.depth - 1] =
          start === undefined
            ? (counts[place.depth - 1] ?? (level?.start ?? 1) - 1) + 1
            : Number(start)
        counts.length = place.depth
        marker = markerOf(level, counts, this.styles.list(style))
      }
      let given = false
      for (const one of children(item)) {
        if ((one.name === 'text:p' || one.name === 'text:h') && !skipped.has(one.name)) {
          this.paragraph(one, box, place, given ? '' : marker)
          given = true
        } else this.body({ name: '', attributes: {}, children: [one] }, box, place)
      }
    }
  }

  outlineMarker(level: number): string {
    const own = this.styles.outline.get(level)
    if (!own?.format) return ''
    this.outline[level - 1] = (this.outline[level - 1] ?? own.start - 1) + 1
    this.outline.length = level
    return markerOf(own, this.outline, this.styles.outline)
  }

  table(node: Xml, outer: number) {
    this.lastBox = 0
    const rows = rowsOf(node, false).map(({ row, header }) => ({
      header,
      cells: children(row)
        .filter((cell) => /^table:(?:table-cell|covered-table-cell)$/.test(cell.name))
        .map((cell) => this.apart(cell)),
    }))
    this.blocks.push(...blocksOfTable(rows, this.counts, outer))
  }

  /** Reads a cell into blocks of its own, with the same counts. */
  apart(cell: Xml): Block[] {
    const kept = this.blocks
    this.blocks = []
    this.body(cell, 0, null)
    const blocks = this.blocks
    this.blocks = kept
    return blocks
  }
}

function markerOf(
  level: ListLevel | undefined,
  counts: number[],
  levels: Map<number, ListLevel>,
): string {
  if (!level || level.format === 'bullet') return '•'
  if (!level.format) return `${level.prefix}${level.suffix}`.trim()
  const from = Math.max(0, counts.length - level.shown)
  const shown = counts
    .slice(from)
    .map((count, n) => counted(count ?? 1, levels.get(from + n + 1)?.format || level.format))
  return `${level.prefix}${shown.join('.')}${level.suffix}`.trim()
}

function rowsOf(node: Xml, header: boolean): { row: Xml; header: boolean }[] {
  return children(node).flatMap((one) => {
    if (one.name === 'table:table-row') return [{ row: one, header }]
    if (/^table:table-(?:header-rows|rows|row-group)$/.test(one.name))
      return rowsOf(one, header || one.name === 'table:table-header-rows')
    return []
  })
}
