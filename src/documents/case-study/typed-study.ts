import type { StudyBlock } from './types.ts'

/** The blocks of pasted text: a line each; a dash or dot before it makes it an item of a list. */
export function blocksOfText(text: string): StudyBlock[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((line, at) => {
      const item = /^[•·▪●◦*–-]\s+(\S.*)$/.exec(line)
      return { id: `b${at + 1}`, kind: item ? 'item' : 'paragraph', text: item?.[1] ?? line }
    })
}
