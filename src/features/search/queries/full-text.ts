import { type RawBuilder, sql } from 'kysely'
import { markEnd, markStart } from '../marked.ts'

/** The words as PostgreSQL asks for them: "a phrase", or, -without; never an error, whatever is typed. */
export const asked = (words: string) => sql`websearch_to_tsquery('english', ${words})`

const options = `StartSel=${markStart}, StopSel=${markEnd}, MaxFragments=1, MaxWords=32, MinWords=16`

/** The passage of a text in which the words stand, with our marks around them. */
export const passage = (text: RawBuilder<unknown>, words: string) =>
  sql<string>`ts_headline('english', ${text}, ${asked(words)}, ${options})`

/** The whole of a short text, with our marks around the words. */
export const wholeMarked = (text: RawBuilder<unknown>, words: string) =>
  sql<string>`ts_headline('english', ${text}, ${asked(words)}, ${`StartSel=${markStart}, StopSel=${markEnd}, HighlightAll=true`})`
