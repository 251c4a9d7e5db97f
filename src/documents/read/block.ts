/** One line of thought of a document, whatever its format: what it says and how it was set. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'row'
  /** 1–6 for a heading, depth from 1 for an item, else 0. */
  level: number
  /** What stands before the text and is not part of it: "3.", "a)", "•", "☐"; '' if nothing. */
  marker: string
  text: string
  bold: boolean
  /** How many letters at the start are bold when the rest is not. */
  lead: number
  /** Blocks of one callout, quotation or layout cell share a number; 0 is none. */
  box: number
  /** Items of one list share a number; 0 is none. */
  list: number
  /** Rows of one table share a number; 0 is none. */
  table: number
  cells: string[]
  /** A row of column headings. */
  header: boolean
  /** A line that a line break, not a new paragraph, parts from the block before. */
  runOn: boolean
}

/** A stretch of text of one weight; "\n" in it is a printed line break. */
export interface Run {
  text: string
  bold: boolean
}

export type Setting = Partial<Omit<Block, 'text' | 'bold' | 'lead' | 'runOn'>>

const plain: Block = {
  kind: 'paragraph',
  level: 0,
  marker: '',
  text: '',
  bold: false,
  lead: 0,
  box: 0,
  list: 0,
  table: 0,
  cells: [],
  header: false,
  runOn: false,
}

/** Text with every space, non-breaking or doubled, as one space and without invisible marks. */
export function tidy(text: string): string {
  return text
    .replace(/[\p{Cf}\u00AD]/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u3000]+/g, ' ')
    .replace(/ ([,;:?!.)\]])(?=\s|$)/g, '$1')
    .trim()
}

/** The blocks of one paragraph: one for each printed line, a heading always one; none if it is empty. */
export function blocksOf(runs: Run[], setting: Setting = {}): Block[] {
  const lines: Run[][] = [[]]
  for (const run of setting.kind === 'heading' ? runs : setApart(runs)) {
    const pieces =
      setting.kind === 'heading' ? [run.text.replace(/\n/g, ' ')] : run.text.split('\n')
    pieces.forEach((text, n) => {
      if (n > 0) lines.push([])
      lines.at(-1)!.push({ text, bold: run.bold })
    })
  }
  const blocks: Block[] = []
  for (const line of lines) {
    const text = withoutBlanks(tidy(line.map((run) => run.text).join('')))
    if (!text) continue
    const before = blocks.at(-1)
    if (before && wrapped(before.text, text)) {
      before.text += ` ${text}`
      continue
    }
    const block = { ...plain, ...setting, text, ...weight(line), runOn: blocks.length > 0 }
    if (blocks.length > 0) block.marker = ''
    blocks.push(block.kind === 'heading' ? block : typedMark(block))
  }
  return blocks
}

/** Dotted or ruled blanks to write on are not words. */
function withoutBlanks(text: string): string {
  return text.replace(/\s*(?:[._…]\s?){6,}$/, '').replace(/(?:[._…]\s?){6,}(?=\s\p{Lu})/gu, ' ')
}

/** A tick box or dash typed before the words becomes the block's marker. */
function typedMark(block: Block): Block {
  const ticked = /^[☐□○❏❑☑☒◻⬜]\s*([^☐□○❏❑☑☒◻⬜]+)$/u.exec(block.text)
  if (ticked) return { ...block, marker: '☐', text: ticked[1]! }
  const after = /^([^☐□○❏❑☑☒◻⬜]+?)\s*[☐□○❏❑☑☒◻⬜]$/u.exec(block.text)
  if (after) return { ...block, marker: '☐', text: after[1]! }
  const dash =
    block.kind === 'paragraph'
      ? /^[–—•·▪●◦*-]\s+(?!.*\s[–—-]\s.*\s[–—-]\s)(\S.*)$/u.exec(block.text)
      : null
  return dash
    ? {
        ...block,
        kind: 'item',
        level: Math.max(1, block.level),
        marker: '•',
        list: block.list || typedList,
        text: dash[1]!,
      }
    : block
}

/** The list of all typed items: what is between them parts one from the next. */
const typedList = -1

/** A table row as one block; a cell keeps its lines, parted by "\n". */
export function rowOf(cells: string[], setting: Setting = {}): Block {
  const text = tidy(cells.filter(Boolean).join(' | '))
  return { ...plain, ...setting, kind: 'row', cells, text }
}

/** "… whether covers work. Question 1: do they?" */
const inlineLabel = /([.?!]["”’)]?\s+)(?=(?:Question|Cwestiwn)\s\d{1,3}[a-z]?\s?[:.]\s\S)/g

/** Puts a bold question that stands at the end of a paragraph on a line of its own. */
function setApart(runs: Run[]): Run[] {
  let before = ''
  const parted = runs.map((run) => ({ ...run, text: run.text.replace(inlineLabel, '$1\n') }))
  return parted.flatMap((run, n) => {
    const lead = before
    before += run.text
    if (!run.bold || runs[n - 1]?.bold || !/[.:?!]["”’)]?\s*$/.test(lead)) return [run]
    const stretch = bolded(runs, n)
    const asks = stretch.length > 20 && /^\s*[\p{Lu}“"‘]/u.test(stretch) && /\?\s*$/.test(stretch)
    const labelled = /^\s*(?:question|cwestiwn|q)\s?\.?\d/i.test(stretch)
    return asks || labelled ? [{ text: '\n', bold: false }, run] : [run]
  })
}

function bolded(runs: Run[], from: number): string {
  let text = ''
  for (let n = from; runs[n]?.bold || !runs[n]?.text.trim(); n++) {
    if (!runs[n]) break
    text += runs[n]!.text
  }
  return text
}

function wrapped(before: string, after: string): boolean {
  return (
    before.length > 60 &&
    /[\p{Ll},]$/u.test(before) &&
    /^\p{Ll}/u.test(after) &&
    !/^(yes|no|don)\b/.test(after)
  )
}

function weight(line: Run[]): { bold: boolean; lead: number } {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length
  let lead = 0
  let all = 0
  let boldAll = 0
  let unbroken = true
  for (const run of line) {
    const count = letters(run.text)
    all += count
    if (run.bold) boldAll += count
    else if (count > 0) unbroken = false
    if (unbroken && run.bold) lead += count
  }
  const bold = all > 0 && boldAll >= all * 0.9
  return { bold, lead: bold ? 0 : lead }
}
