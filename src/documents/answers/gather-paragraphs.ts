import type { ResolvedProse } from '../prose/types.ts'
import type { SourceBlock } from '../read/types.ts'
import type { NumberedProse } from '../response.ts'

/** A number before its paragraph: "7.1", "6(a).2", "12.". */
const number = /^(\d{1,3}(?:\([a-z]\))?(?:\.\d{1,3})*)[.)]?(?:\s+(.*))?$/s

/** The paragraphs of one answer: by their printed numbers, with what belongs to each below it; where none is printed, each is numbered by its place. */
export function gatherParagraphs(
  blocks: readonly SourceBlock[],
  label: string | null,
): NumberedProse[] {
  const lines = blocks.map(lineOf)
  const printed = lines.some((line) => isNumberOf(line.number, label))
  const ruled = blocks.some((block, at) => block.kind === 'row' && lines[at]!.number !== null)
  const gathered: NumberedProse[] = []
  for (const [at, block] of blocks.entries()) {
    const line = lines[at]!
    const heading = block.kind === 'heading' || (ruled && isLooseHeading(blocks, at, lines))
    if (heading) gathered.push({ number: null, prose: [headingOf(block.text)] })
    else if (printed && isNumberOf(line.number, label))
      gathered.push({ number: line.number, prose: paragraphOf(line.text) })
    else if (block.kind === 'item') addItem(gathered, block)
    else if (printed && gathered.at(-1)?.number)
      gathered.at(-1)!.prose.push(...paragraphOf(whole(block)))
    else gathered.push({ number: '', prose: paragraphOf(whole(block)) })
  }
  return withNumbers(withoutLastHeadings(gathered), label)
}

function lineOf(block: SourceBlock): { number: string | null; text: string } {
  if (block.kind === 'heading') return { number: null, text: block.text }
  const cells = block.cells ?? []
  if (block.kind === 'row' && cells.length === 2 && number.test(cells[0]!) && !/\s/.test(cells[0]!))
    return { number: number.exec(cells[0]!)![1]!, text: cells[1]! }
  if (block.kind !== 'item' && block.marker && number.test(block.marker))
    return { number: number.exec(block.marker)![1]!, text: block.text }
  const [, found, rest] = (block.kind === 'item' ? null : number.exec(block.text)) ?? []
  return found ? { number: found, text: rest ?? '' } : { number: null, text: block.text }
}

/** A number is that of a paragraph where it has the question’s before it, or stands alone in a letter: "212 officer days" is none. */
function isNumberOf(found: string | null, label: string | null): boolean {
  if (found === null) return false
  if (label !== null && found.startsWith(`${label}.`)) return true
  return /^\d{1,3}(\.\d{1,3})?$/.test(found) && label === null
    ? Number(found.split('.')[0]) < 200
    : /^\d{1,3}\.\d{1,3}$/.test(found)
}

/** In a file that sets numbered paragraphs as rows, a short line without a stop is a heading where it follows a whole sentence and a number follows it. */
function isLooseHeading(
  blocks: readonly SourceBlock[],
  at: number,
  lines: readonly { number: string | null }[],
): boolean {
  const { text: words } = blocks[at]!
  if (lines[at]!.number !== null || words.length > 90 || /[.!?:;,”"]$/.test(words)) return false
  const before = blocks[at - 1]
  return (lines[at + 1]?.number ?? null) !== null && (!before || /[.!?”"]$/.test(before.text))
}

const text = (words: string) => [{ kind: 'text' as const, text: words }]
const headingOf = (words: string) => ({ kind: 'heading' as const, children: text(words) })
const paragraphOf = (words: string): ResolvedProse =>
  words.trim() === '' ? [] : [{ kind: 'paragraph', children: text(words) }]

const whole = (block: SourceBlock) =>
  block.kind !== 'row' && block.marker && /\d|[a-z]/i.test(block.marker)
    ? `${block.marker} ${block.text}`
    : block.text

/** An item goes on with the list above it, or begins one in the paragraph above. */
function addItem(gathered: NumberedProse[], block: SourceBlock) {
  const last = gathered.at(-1)
  const ordered = /^\(?(\d+|[a-z])[.)]/i.test(block.marker ?? '')
  const item = text(block.text)
  if (!last || last.prose[0]?.kind === 'heading') {
    gathered.push({ number: '', prose: [{ kind: 'list', ordered, items: [item] }] })
    return
  }
  const list = last.prose.at(-1)
  if (list?.kind === 'list' && list.ordered === ordered) list.items.push(item)
  else last.prose.push({ kind: 'list', ordered, items: [item] })
}

/** A heading with nothing below it belongs to what follows, not to this answer. */
function withoutLastHeadings(gathered: NumberedProse[]): NumberedProse[] {
  const last = gathered.findLastIndex(({ number: own }) => own !== null)
  return gathered.slice(0, last + 1).filter(({ prose }) => prose.length > 0)
}

/** Paragraphs without a printed number get that of their place, after those that have one. */
function withNumbers(gathered: NumberedProse[], label: string | null): NumberedProse[] {
  const taken = new Set(gathered.map(({ number: own }) => own).filter(Boolean))
  let next = 1
  return gathered.map((paragraph) => {
    if (paragraph.number !== '') return paragraph
    let given = ''
    do given = label === null ? `${next++}` : `${label}.${next++}`
    while (taken.has(given))
    return { ...paragraph, number: given }
  })
}
