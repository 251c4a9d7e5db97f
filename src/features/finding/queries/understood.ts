import type { Reads } from '../../../kernel/db.ts'
import type { FindingIndex } from '../finding-index.ts'
import type { Question } from '../question.ts'
import type { Allowed } from '../record-list.ts'
import { writtenApart } from '../spelling.ts'
import type { Span } from '../synonyms.ts'
import type { AskedWord } from '../word-scores.ts'
import { type StemOf, stemsOf, synonyms } from './stems.ts'

/** A question with the words that the index has for it. */
export interface Understood {
  asked: AskedWord[]
  spans: Span[]
  /** The words as they were understood, where that is not how they were typed. */
  corrected: string | null
}

const mostBegun = 30

/** Understands the words of a question: their stems, their synonyms, and what a word that nobody wrote may have meant. Nothing that the asker may not find is hinted at. */
export async function understood(
  db: Reads,
  index: FindingIndex,
  allowed: Allowed,
  { words, asTyped }: Question,
  typing: boolean,
): Promise<Understood> {
  const field = await synonyms(db)
  const typedStems = await stemsOf(db, words, false)
  const seen = (word: string) => index.words.seen(word, allowed.mask)
  const isKnown = (word: string) => {
    const stem = typedStems(word)
    return (
      stem === null || field.has(stem) || index.words.formsOf(stem).some((form) => seen(form) > 0)
    )
  }
  const begun = new Map<string, string[]>()
  const meant = words.flatMap((word, at) => {
    const last = at === words.length - 1
    const known = isKnown(word)
    if (last && word.length > 1 && (typing || (!known && !asTyped))) {
      const more = beginningWith(index, word, seen)
      if (more.length > 0) begun.set(word, more)
      if (more.length > 0) return [word]
    }
    if (known || asTyped) return [word]
    const [near] = index.spellings.nearest(word, seen, 1)
    return near ? [near.word] : (writtenApart(word, seen) ?? [word])
  })
  const stemOf: StemOf = await stemsOf(db, meant, false)
  const asked = meant.flatMap((word): AskedWord[] => {
    const stem = stemOf(word) ?? (begun.has(word) ? word : null)
    return stem === null ? [] : [{ stem, begun: begun.get(word) ?? [] }]
  })
  const changed = meant.join(' ') !== words.join(' ')
  return {
    asked,
    spans: asTyped ? [] : field.spansOf(asked.map(({ stem }) => stem)),
    corrected: changed ? meant.join(' ') : null,
  }
}

/** The words in most records that begin so. */
function beginningWith(
  index: FindingIndex,
  start: string,
  seen: (word: string) => number,
): string[] {
  const found: { word: string; records: number }[] = []
  for (const word of index.words.words) {
    if (word.length <= start.length || !word.startsWith(start)) continue
    const records = seen(word)
    if (records > 0) found.push({ word, records })
  }
  found.sort((a, b) => b.records - a.records)
  return found.slice(0, mostBegun).map(({ word }) => word)
}
