import { normaliseProse } from './normalise.ts'
import { printable, type Run, tidyRuns, treeOf } from './runs.ts'
import { scanInline } from './scan.ts'
import type { Block, Inline, Prose, ProseProblem } from './types.ts'

type Note = (where: () => { line: number; column: number }, sentence: string) => void

interface Line {
  number: number
  /** Characters before `text` on its line. */
  indent: number
  text: string
}
interface Draft {
  kind: 'paragraph' | 'heading' | 'point' | 'numbered'
  /** Of a numbered item, as typed. */
  number: number
  lines: Line[]
}

/** Nobody reads more than these. */
const mostProblems = 100

/**
 * Reads text with simple marks into tidy prose. Never throws and never loses a word: what is not a
 * mark stays as it was typed, with a sentence where the writer may have meant one. Linear time.
 */
export function parseProse(text: string): { prose: Prose; problems: ProseProblem[] } {
  const problems: ProseProblem[] = []
  const note: Note = (where, sentence) => {
    if (problems.length >= mostProblems) return
    const { line, column } = where()
    problems.push({ line, column, sentence: `Line ${line}: ${sentence}` })
  }
  const source = printable(text)
  if (source !== text) {
    note(
      () => ({ line: 1, column: 1 }),
      'this text holds hidden or broken characters. They were left out.',
    )
  }
  const prose: Prose = []
  for (const draft of drafts(source, note)) {
    addBlock(prose, draft, treeOf(tidyRuns(scanLines(draft.lines, note))))
  }
  return { prose: normaliseProse(prose), problems }
}

function drafts(source: string, note: Note): Draft[] {
  const found: Draft[] = []
  let current: Draft | null = null
  // The number of the last item of the ordered list that the next block would follow on.
  let last = 0
  const begin = (kind: Draft['kind'], line: Line, number = 0) => {
    current = { kind, number, lines: [line] }
    last = number
    found.push(current)
    if (kind === 'heading') current = null
  }
  source.split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/).forEach((raw, i) => {
    const line = trimmed(raw, i + 1)
    const [, sign, digits, rest] = marker.exec(line.text) ?? []
    if (!/\S/.test(line.text)) current = null
    else if (rest === undefined || !/\S/.test(rest)) {
      if (current) current.lines.push(line)
      else begin('paragraph', line)
    } else if (digits === undefined) {
      const inner = { ...line, indent: line.indent + line.text.length - rest.length, text: rest }
      begin(sign!.startsWith('#') ? 'heading' : 'point', inner)
    } else {
      const number = Number(digits)
      const inner = { ...line, indent: line.indent + line.text.length - rest.length, text: rest }
      if (number === 1 || number === last + 1) begin('numbered', inner, number)
      // A year that begins a line is no number of a list.
      else if (number > 999 && current) current.lines.push(line)
      else {
        const here = { line: line.number, column: line.indent + 1 }
        if (current) note(() => here, outOfOrder(number, last))
        begin('paragraph', line)
      }
    }
  })
  return found
}

const marker = /^(?:(#{1,6}|[-*•])|([1-9]\d{0,5})[.)])[ \t]+([^ \t].*)$/s

const outOfOrder = (number: number, last: number) =>
  last > 0
    ? `after ${last} comes ${last + 1}, so the line with ${number} is a paragraph of its own.`
    : `a numbered list begins with 1, so the line with ${number} is a paragraph of its own.`

function trimmed(raw: string, number: number): Line {
  const text = raw.replace(/^[ \t]+/, '')
  return { number, indent: raw.length - text.length, text: trimEnd(text) }
}

// Not /[ \t]+$/, which takes square time on long runs of spaces.
function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  return text.slice(0, end)
}

function scanLines(lines: Line[], note: Note): Run[] {
  const text = lines.map((line) => line.text.replaceAll('\t', ' ')).join(' ')
  return scanInline(text, (at, sentence) => note(() => place(lines, at), sentence))
}

/** Where a character of the joined lines stands in what was typed. */
function place(lines: Line[], at: number): { line: number; column: number } {
  let rest = at
  for (const line of lines) {
    if (rest <= line.text.length) return { line: line.number, column: line.indent + rest + 1 }
    rest -= line.text.length + 1
  }
  return { line: lines[0]!.number, column: 1 }
}

function addBlock(prose: Block[], draft: Draft, children: Inline[]): void {
  const last = prose.at(-1)
  if (draft.kind === 'paragraph' || draft.kind === 'heading') {
    prose.push({ kind: draft.kind, children })
    return
  }
  const ordered = draft.kind === 'numbered'
  const goesOn = last?.kind === 'list' && last.ordered === ordered && draft.number !== 1
  if (goesOn) last.items.push(children)
  else prose.push({ kind: 'list', ordered, items: [children] })
}
