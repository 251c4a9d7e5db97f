import type { Block } from './block.ts'

const licence =
  /^(?:© Crown copyright|This publication is licensed under the terms of the Open Government|Where we have identified any third party copyright|This publication is available at|Print this page|Back to top|Skip to main content|Is this page useful|Get emails about this page|Tudalen \d+|Page \d+(?: of \d+)?|\d{1,3}|↩︎?)/i

/** The blocks without contents lists, licence lines and footnotes. */
export function withoutFurniture(blocks: Block[]): Block[] {
  return withoutContents(withoutNotes(blocks)).filter(
    (block) => !licence.test(block.text) || block.kind === 'row',
  )
}

/** A contents list names at least three later headings in a row. */
function withoutContents(blocks: Block[]): Block[] {
  const headings = new Map<string, number>()
  blocks.forEach((block, at) => {
    if (block.kind === 'heading') headings.set(key(block.text), at)
  })
  const drop = new Set<number>()
  let run: number[] = []
  const flush = () => {
    if (run.length >= 3) for (const at of run) drop.add(at)
    run = []
  }
  blocks.forEach((block, at) => {
    const dotted =
      /(?:\.{4,}|…{2,}|\s\.\s\.\s\.)\s*\d{1,3}$/.test(block.text) || /\t\d{1,3}$/.test(block.text)
    const named = (headings.get(key(block.text)) ?? -1) > at && block.kind !== 'heading'
    if (dotted || named) run.push(at)
    else if (!(run.length && /^(?:contents|\d{1,3})$/i.test(block.text))) flush()
  })
  flush()
  return blocks.filter(
    (block, at) => !drop.has(at) && !/^(?:contents|table of contents|cynnwys)$/i.test(block.text),
  )
}

/** Notes at the end, which pages mark with an arrow back to the text. */
function withoutNotes(blocks: Block[]): Block[] {
  return blocks
    .filter((block) => !/↩︎?\s*$/.test(block.text))
    .map((block) => ({ ...block, text: block.text.replace(/\s?\[footnote \d{1,3}\]/gi, '') }))
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.…\s]*\d{1,3}$/, '')
    .replace(/^\d[\d.]*\s*/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
