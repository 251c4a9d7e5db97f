import type { Marked } from './found.ts'
import { wordsOf } from './words.ts'

type StemOf = (word: string) => string | null

/** A text in parts, the words with one of these stems marked. */
export function marked(text: string, stems: ReadonlySet<string>, stemOf: StemOf): Marked {
  const parts: Marked = []
  const add = (piece: string, isMarked: boolean) => {
    const last = parts.at(-1)
    if (last && last.marked === isMarked) last.text += piece
    else parts.push({ text: piece, marked: isMarked })
  }
  let read = 0
  for (const { 0: word, index } of text.matchAll(
    /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu,
  )) {
    if (!wordsOf(word).some((plain) => stems.has(stemOf(plain) ?? ''))) continue
    if (index > read) add(text.slice(read, index), false)
    add(word, true)
    read = index + word.length
  }
  if (read < text.length) add(text.slice(read), false)
  return parts
}

/** How many of these stems stand in a text, each counted once by its weight. */
export function weightIn(text: string, stems: ReadonlyMap<string, number>, stemOf: StemOf): number {
  const found = new Set(wordsOf(text).map((word) => stemOf(word) ?? ''))
  let weight = 0
  for (const stem of found) weight += stems.get(stem) ?? 0
  return weight
}
