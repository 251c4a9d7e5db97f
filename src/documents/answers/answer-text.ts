import { parseProse } from '../prose/parse.ts'
import { printProse } from '../prose/print.ts'
import { resolveProse } from '../prose/resolve.ts'
import type { ResolvedProse } from '../prose/types.ts'
import type { NumberedProse } from '../response.ts'

/** An answer as a person edits it: each paragraph begins with its number on a line of its own, "[7.1]"; what has none is a heading. */
export function textOfParagraphs(paragraphs: readonly NumberedProse[]): string {
  return paragraphs
    .map(({ number, prose }) => (number === null ? '' : `[${number}] `) + printed(prose))
    .join('\n\n')
}

const printed = (prose: ResolvedProse) =>
  prose[0]?.kind === 'list' ? `\n\n${printProse(prose)}` : printProse(prose)

/** The paragraphs of an edited answer; a paragraph without a number is numbered by its place, a line that begins with # is a heading. */
export function paragraphsOfText(text: string, label: string): NumberedProse[] {
  const paragraphs: NumberedProse[] = []
  for (const piece of text.trim().split(/\n\s*\n/)) {
    const [, number, rest] = /^\[([^\]\s@]{1,20})\]\s*(.*)$/s.exec(piece.trim()) ?? []
    const prose = resolved(rest ?? piece)
    const last = paragraphs.at(-1)
    if (number) paragraphs.push({ number, prose })
    else if (prose.length === 0) continue
    else if (prose[0]!.kind === 'heading') paragraphs.push({ number: null, prose })
    else if (last?.number) last.prose.push(...prose)
    else paragraphs.push({ number: '', prose })
  }
  return paragraphs.map((paragraph, at) =>
    paragraph.number === '' ? { ...paragraph, number: numberAt(paragraphs, at, label) } : paragraph,
  )
}

const resolved = (text: string) =>
  resolveProse(parseProse(text).prose, { cite: () => null, strength: [] })

function numberAt(paragraphs: readonly NumberedProse[], at: number, label: string): string {
  const before = paragraphs.slice(0, at + 1).filter(({ number }) => number !== null).length
  return label === '' ? String(before) : `${label}.${before}`
}
