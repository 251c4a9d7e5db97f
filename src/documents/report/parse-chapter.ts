import { parseProse } from '../prose/parse.ts'
import { resolveProse } from '../prose/resolve.ts'
import type { ProseProblem, ResolvedInline } from '../prose/types.ts'
import { piecesOf } from './pieces.ts'
import { readTable } from './table.ts'
import type { ReportBlock, ReportChapter, ReportInline, ReportNote } from './types.ts'

/**
 * Reads a chapter as typed: the marks of the document model, tables and figures of bars under a line
 * "Table: …" or "Figure: …", and notes (`[^1]` in the text, `[^1]: …` on a line of its own). What
 * cannot be read stays as words, with a sentence. Never throws.
 */
export function parseChapter(
  source: string,
  { number, slug, title }: Pick<ReportChapter, 'number' | 'slug' | 'title'>,
): { chapter: ReportChapter; problems: ProseProblem[] } {
  const blocks: ReportBlock[] = []
  const problems: ProseProblem[] = []
  const written = new Map<string, { line: number; text: string }>()
  const met: string[] = []
  const count = { heading: 0, paragraph: 0, table: 0, bars: 0 }
  const say = (line: number, sentence: string) =>
    problems.push({ line, column: 1, sentence: `Line ${line}: ${sentence}` })
  const words = (inlines: ResolvedInline[]) => withNotes(inlines, met)
  const addText = (text: string, line: number) => {
    const read = parseProse(text)
    for (const problem of read.problems)
      problems.push({ ...problem, line: problem.line + line - 1, sentence: shifted(problem, line) })
    for (const block of resolveProse(read.prose, plainMarks)) {
      if (block.kind === 'list') {
        blocks.push({ kind: 'list', ordered: block.ordered, items: block.items.map(words) })
      } else {
        const [sign, place] =
          block.kind === 'heading' ? ['s', ++count.heading] : ['p', ++count.paragraph]
        blocks.push({
          kind: block.kind,
          number: block.kind === 'heading' ? `${number}${letter(place)}` : `${number}.${place}`,
          id: `${sign}${number}-${place}`,
          words: words(block.children),
        })
      }
    }
  }
  for (const piece of piecesOf(source)) {
    if (piece.kind === 'text') addText(piece.text, piece.line)
    else if (piece.kind === 'note') {
      if (written.has(piece.name)) say(piece.line, `note ${piece.name} is written twice.`)
      written.set(piece.name, piece)
    } else {
      const table = readTable(piece.lines, piece.shows, piece.caption)
      if ('wrong' in table) {
        say(piece.line, `${table.wrong}.`)
        addText([piece.caption, ...piece.lines].filter(Boolean).join('\n\n'), piece.line)
      } else {
        const place = ++count[piece.shows]
        const id = `${piece.shows === 'bars' ? 'f' : 't'}${number}-${place}`
        blocks.push({ ...table, number: `${number}.${place}`, id })
      }
    }
  }
  const notes = notesOf(met, written, say)
  return { chapter: { number, slug, title, blocks, notes }, problems }
}

function notesOf(
  met: readonly string[],
  written: ReadonlyMap<string, { line: number; text: string }>,
  say: (line: number, sentence: string) => void,
): ReportNote[] {
  for (const [name, { line }] of written)
    if (!met.includes(name)) say(line, `nothing in the chapter leads to note ${name}: [^${name}].`)
  return met.map((name, at) => {
    const note = written.get(name)
    if (!note) say(1, `note ${name} is not written: begin a line with [^${name}]:`)
    const [block] = resolveProse(parseProse(note?.text ?? '').prose, plainMarks)
    const words = block && block.kind !== 'list' ? block.children : []
    return { number: at + 1, words: words as ReportInline[] }
  })
}

/** Reports cite nobody's contribution and hold no strength line: such marks stay words. */
const plainMarks = {
  cite: (council: string) => [{ kind: 'text' as const, text: `[@${council}]` }],
  strength: [{ kind: 'text' as const, text: '{strength}' }],
}

function withNotes(inlines: readonly ResolvedInline[], met: string[]): ReportInline[] {
  return inlines.flatMap((inline): ReportInline[] => {
    if (inline.kind !== 'text') return [{ ...inline, children: withNotes(inline.children, met) }]
    return inline.text.split(/\[\^(\d{1,3})\]/).flatMap((part, at): ReportInline[] => {
      if (at % 2 === 0) return part === '' ? [] : [{ kind: 'text', text: part }]
      if (!met.includes(part)) met.push(part)
      return [{ kind: 'note', number: met.indexOf(part) + 1 }]
    })
  })
}

const letter = (place: number) => String.fromCharCode(64 + Math.min(place, 26))
const shifted = ({ sentence, line }: ProseProblem, from: number) =>
  sentence.replace(/^Line \d+/, `Line ${line + from - 1}`)
