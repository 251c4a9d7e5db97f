import { type Block, blocksOf, type Run } from './block.ts'
import { type Numbering, numberingOf } from './docx-numbering.ts'
import { isFramed, onOff, stylesOf, type WordStyle } from './docx-styles.ts'
import { questionLabel } from './label.ts'
import { blocksOfTable, type Counts } from './table-blocks.ts'
import { below, child, children, type Xml } from './xml.ts'

const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:sectPr',
  'w:rPr',
  'w:pPr',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:commentReference',
])

/** The blocks of a Word document from its parts; changes that were struck out, notes, comments, heads and feet are left out. */
export function blocksOfDocx(document: Xml, styles: Xml | null, numbering: Xml | null): Block[] {
  const reading = new WordReading(stylesOf(styles), numberingOf(numbering))
  const body = child(document, 'w:body')
  if (body) reading.body(body, 0)
  return reading.blocks
}

class WordReading {
  blocks: Block[] = []
  counts: Counts = { boxes: 0, lists: 0, tables: 0 }
  style: (id: string | undefined) => WordStyle
  numbering: Numbering
  lastNumbering = ''
  lastBox = 0

  constructor(style: (id: string | undefined) => WordStyle, numbering: Numbering) {
    this.style = style
    this.numbering = numbering
  }

  body(node: Xml, box: number) {
    for (const one of children(node)) {
      if (one.name === 'w:p') this.paragraph(one, box)
      else if (one.name === 'w:tbl') this.table(one, box)
      else if (!skipped.has(one.name)) this.body(one, box)
    }
  }

  paragraph(node: Xml, outer: number) {
    const setting = child(node, 'w:pPr')
    const style = this.style(child(setting, 'w:pStyle')?.attributes['w:val'])
    if (
      /^toc \d|^table of figures|^(?:header|footer|footnote text|endnote text)$/i.test(style.name)
    )
      return
    const runs: Run[] = []
    const boxed: Xml[] = []
    this.runs(node, style, runs, boxed)
    const framed = style.framed || isFramed(setting)
    const box = outer || (framed ? this.lastBox || ++this.counts.boxes : 0)
    this.lastBox = framed && !outer ? box : 0
    const own = child(setting, 'w:numPr')
    const id = child(own, 'w:numId')?.attributes['w:val'] ?? style.numbering
    const level = Number(child(own, 'w:ilvl')?.attributes['w:val'] ?? style.level)
    const filled = runs.some((run) => run.text.trim())
    const marker = id && id !== '0' && filled ? this.numbering.next(id, level) : null
    const outline = child(setting, 'w:outlineLvl')?.attributes['w:val']
    const heading =
      style.heading || (outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : 0)
    if (marker && (heading || questionLabel(`${marker} x`)))
      runs.unshift({ text: `${marker} `, bold: heading > 0 })
    if (heading)
      this.blocks.push(...blocksOf(runs, { kind: 'heading', level: Math.min(6, heading), box }))
    else if (marker !== null && !(marker && questionLabel(`${marker} x`))) {
      if (id !== this.lastNumbering) this.counts.lists++
      const kind = marker ? 'item' : 'paragraph'
      this.blocks.push(
        ...blocksOf(runs, { kind, level: level + 1, marker, list: this.counts.lists || 1, box }),
      )
    } else this.blocks.push(...blocksOf(runs, { box }))
    if (filled) this.lastNumbering = marker !== null && id ? id : ''
    for (const text of boxed) this.body(text, ++this.counts.boxes)
  }

  runs(node: Xml, style: WordStyle, runs: Run[], boxed: Xml[]) {
    for (const one of children(node)) {
      if (skipped.has(one.name)) continue
      if (one.name === 'w:r') this.run(one, style, runs, boxed)
      else this.runs(one, style, runs, boxed)
    }
  }

  run(node: Xml, style: WordStyle, runs: Run[], boxed: Xml[]) {
    const setting = child(node, 'w:rPr')
    if (onOff(child(setting, 'w:vanish'))) return
    const character = this.style(child(setting, 'w:rStyle')?.attributes['w:val'])
    const bold = onOff(child(setting, 'w:b')) ?? character.bold ?? style.bold ?? false
    const text = (words: string) => runs.push({ text: words, bold })
    for (const one of children(node)) {
      if (one.name === 'w:t')
        text(
          one.children
            .filter((part) => typeof part === 'string')
            .join('')
            .replace(/\n/g, ' '),
        )
      else if (one.name === 'w:tab' || one.name === 'w:ptab') text(' ')
      else if (one.name === 'w:br')
        text(/page|column/.test(one.attributes['w:type'] ?? '') ? ' ' : '\n')
      else if (one.name === 'w:cr') text('\n')
      else if (one.name === 'w:noBreakHyphen') text('-')
      else if (one.name === 'w:sym')
        text(/^F0(?:A8|6F|71|A3|FE|52|53|FD)$/i.test(one.attributes['w:char'] ?? '') ? '☐ ' : ' ')
      else if (one.name === 'w:fldChar') {
        if (below(one, 'w:checkBox').length) text('☐ ')
      } else if (!skipped.has(one.name))
        boxed.push(...textBoxes({ name: '', attributes: {}, children: [one] }))
    }
  }

  table(node: Xml, outer: number) {
    this.lastBox = 0
    const rows = tableRows(node).map((row) => {
      const cells = tableCells(row).map((cell) => {
        const merge = child(child(cell, 'w:tcPr'), 'w:vMerge')
        if (merge && merge.attributes['w:val'] !== 'restart') return []
        return this.apart(cell)
      })
      return { cells, header: child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined }
    })
    this.blocks.push(...blocksOfTable(rows, this.counts, outer))
    this.lastNumbering = ''
  }

  /** Reads a cell into blocks of its own, with the same counts. */
  apart(cell: Xml): Block[] {
    const kept = this.blocks
    this.blocks = []
    this.body(cell, 0)
    const blocks = this.blocks
    this.blocks = kept
    return blocks
  }
}

/** The text boxes in a drawing; the fallback repeats them for older programs. */
function textBoxes(node: Xml): Xml[] {
  return children(node).flatMap((one) => {
    if (one.name === 'mc:Fallback') return []
    return one.name === 'w:txbxContent' ? [one] : textBoxes(one)
  })
}

function tableRows(node: Xml): Xml[] {
  return children(node).flatMap((one) =>
    one.name === 'w:tr' ? [one] : /^w:(?:sdt|sdtContent|ins)$/.test(one.name) ? tableRows(one) : [],
  )
}

function tableCells(node: Xml): Xml[] {
  return children(node).flatMap((one) =>
    one.name === 'w:tc'
      ? [one]
      : /^w:(?:sdt|sdtContent|ins)$/.test(one.name)
        ? tableCells(one)
        : [],
  )
}
