import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { markEnd, markStart } from '../search.ts'

/** The words as PostgreSQL asks for them: "a phrase", or, -without; never an error, whatever is typed. */
export const asked = (words: string) => sql`websearch_to_tsquery('english', ${words})`

/** Whether these words ask for anything: small words and signs alone do not, and what they leave out is no question. */
export async function asksForSomething(db: Reads, words: string): Promise<boolean> {
  const { rows } = await sql<{ tree: string }>`select querytree(${asked(words)}) as tree`.execute(
    db,
  )
  return !['', 'T'].includes(rows[0]?.tree ?? '')
}

const options = `StartSel=${markStart}, StopSel=${markEnd}, MaxFragments=1, MaxWords=32, MinWords=16`

/** The passage of a text in which the words stand, with our marks around them. */
export const passage = (text: RawBuilder<unknown>, words: string) =>
  sql<string>`ts_headline('english', ${text}, ${asked(words)}, ${options})`

/** The whole of a short text, with our marks around the words. */
export const wholeMarked = (text: RawBuilder<unknown>, words: string) =>
  sql<string>`ts_headline('english', ${text}, ${asked(words)}, ${`StartSel=${markStart}, StopSel=${markEnd}, HighlightAll=true`})`
