/** A stretch of a chapter as typed: running text, a table or bars, or a note at its end. */
export type Piece =
  | { kind: 'text'; line: number; text: string }
  | { kind: 'table'; line: number; shows: 'table' | 'bars'; caption: string; lines: string[] }
  | { kind: 'note'; line: number; name: string; text: string }

const caption = /^(table|figure):[ \t]*(.*)$/i
const note = /^\[\^(\d{1,3})\]:[ \t]*(.*)$/

/** Cuts a chapter into its pieces, line by line; every line is in exactly one. */
export function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = []
  const lines = source.split(/\r\n|[\n\r]/)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.trim()
    const titled = caption.exec(line)
    const noted = note.exec(line)
    if ((titled && lines[at + 1]?.trim().startsWith('|')) || line.startsWith('|')) {
      const from = at
      const rows: string[] = titled ? [] : [line]
      while (/^(\||source:)/i.test(lines[at + 1]?.trim() ?? '')) rows.push(lines[++at]!.trim())
      pieces.push({
        kind: 'table',
        line: from + 1,
        shows: /^figure:/i.test(line) ? 'bars' : 'table',
        caption: titled?.[2] ?? '',
        lines: rows,
      })
    } else if (noted) {
      pieces.push({ kind: 'note', line: at + 1, name: noted[1]!, text: noted[2]! })
    } else {
      const last = pieces.at(-1)
      if (last?.kind === 'text') last.text += `\n${lines[at]}`
      else pieces.push({ kind: 'text', line: at + 1, text: lines[at]! })
    }
  }
  return pieces
}
