import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { Synonyms } from '../synonyms.ts'
import { thesaurus } from '../thesaurus.ts'
import { wordsOf } from '../words.ts'

/** The stem of a word that was looked up; null of one that every text has. */
export type StemOf = (word: string) => string | null

const kept = new Map<string, string | null>()

/** The stems of these words; PostgreSQL’s own stemmer gives them, as it does for phrases. What is indexed is kept in mind, what anybody may type is not. */
export async function stemsOf(db: Reads, words: Iterable<string>, keep: boolean): Promise<StemOf> {
  const unknown = [...new Set(words)].filter((word) => !kept.has(word))
  const found = keep ? kept : new Map<string, string | null>()
  if (unknown.length > 0) {
    const { rows } = await sql<{ word: string; stem: string | null }>`
      select word, (ts_lexize('english_stem', word))[1] as stem
      from unnest(${unknown}::text[]) as given (word)`.execute(db)
    for (const { word, stem } of rows) found.set(word, stem)
  }
  return (word) => kept.get(word) ?? found.get(word) ?? null
}

let read: Promise<Synonyms> | null = null

/** The synonyms of the field, read once in a process. */
export function synonyms(db: Reads): Promise<Synonyms> {
  read ??= stemsOf(db, thesaurus.flatMap(wordsOf), true).then(
    (stems) => new Synonyms(thesaurus, stems),
  )
  read.catch(() => {
    read = null
  })
  return read
}
