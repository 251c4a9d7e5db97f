/** By what a record is found: words alone, meaning alone, or both in one order. */
export type By = 'words' | 'meaning' | 'both'

/** What is wanted; where nothing is said, all is. */
export interface Filters {
  /** Any of these kinds. */
  kinds?: readonly string[]
  /** Slugs; any of these themes. */
  themes?: readonly string[]
  /** Codes; about or from any of these councils. */
  councils?: readonly string[]
  /** ISO dates, both included; a record without a date lies in no period. */
  from?: string
  until?: string
}

/** A text in parts; those marked are words that were asked for. */
export type Marked = { text: string; marked: boolean }[]

/** A record that was found, with the words to show. */
export interface Hit {
  kind: string
  subjectId: string
  title: Marked
  href: string
  /** What the record says of itself; may be empty. */
  summary: string
  /** The passage that answers best; empty where the title alone does. */
  passage: Marked
  /** ISO date. */
  on: string | null
  themes: readonly string[]
  councils: readonly string[]
  audience: string
  ownGss: string | null
  /** Found by what it means: no word that was asked for stands in it. */
  byMeaning: boolean
  /** The greater the better; comparable within one answer only. */
  score: number
}

/** How many were found that have this value: a kind, the slug of a theme, the code of a council. */
export interface Count {
  value: string
  total: number
}

/** What was found of all that the asker may find. */
export interface Found {
  /** The part asked for by `offset` and `limit`, the best first. */
  hits: Hit[]
  /** All that was found with these filters. */
  total: number
  /** Most first; each counts what the other filters leave, so that another choice can be offered. */
  counts: { kinds: Count[]; themes: Count[]; councils: Count[] }
  /** The words as they were understood, where a slip of the pen was put right. */
  corrected?: string
  /** False where the words ask for nothing: small words and signs alone. */
  tells: boolean
}
