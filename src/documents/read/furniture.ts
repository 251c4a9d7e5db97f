import type { Block } from './block.ts'

const licence =
  /^(?:© Crown copyright|This publication is licensed under the terms of the Open Government|Where we have identified any third party copyright|This publication is available at|Print this page|Back to top|Skip to main content|Is this page useful|Get emails about this page|(?:Tudalen|Page) \d+(?: (?:of|o) \d+)?$|\d{1,3}$|↩︎?$)/i

/** The blocks without contents lists, licence lines and footnotes. */
export function withoutFurniture(blocks: Block[]): Block[] {
  return withoutContents(withoutNotes(blocks)).filter(
    (block) => !licence.test(block.text) || block.kind === 'row',
  )
}

/** A contents list names later headings in a row, below the word "Contents" or with page numbers. */
function withoutContents(blocks: Block[]): Block[] {
  const headings = new Map<string, number>()
  blocks.forEach((block, at) => {
    if (block.kind === 'heading') headings.set(key(block.text), at)
  })
  const drop = new Set<number>()
  blocks.forEach((block, at) => {
    const titled = contents.test(block.text)
    if (dotted(block.text)) drop.add(at)
    if (!titled) return
    drop.add(at)
    let gap = 0
    for (let n = at + 1; n < blocks.length && gap < 2; n++) {
      const text = blocks[n]!.text
      if (blocks[n]!.kind === 'heading') break
      if ((headings.get(key(text)) ?? -1) > n || dotted(text)) {
        for (let back = n - gap; back <= n; back++) drop.add(back)
        gap = 0
      } else if (!/^\d{1,3}$/.test(text)) gap++
    }
  })
  // A list of three headings or more at the very start is one too, titled or not.
  let run: number[] = []
  const early = Math.max(20, blocks.length * 0.25)
  for (let at = 0; at < Math.min(early, blocks.length); at++) {
    const block = blocks[at]!
    const named = block.kind !== 'heading' && (headings.get(key(block.text)) ?? -1) > early
    if (named) run.push(at)
    else {
      if (run.length >= 4) for (const one of run) drop.add(one)
      run = []
    }
  }
  return blocks.filter((_, at) => !drop.has(at))
}

const contents = /^(?:table of )?contents(?: page)?$|^cynnwys$/i

function dotted(text: string): boolean {
  return /(?:\.{4,}|…{2,}|(?:\s\.){3,})\s*\d{1,3}$/.test(text)
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
    .replace(/[.…\s]{4,}\d{1,3}$/, '')
    .replace(/^\d[\d.]*\s*/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
