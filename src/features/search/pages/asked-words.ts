import { formatDate } from '../../../ui/dates.ts'
import { readAsked } from '../asked.ts'
import { manyOf } from '../kinds.ts'

/** What a search looks for, in a line: "“ports”, in Positions, from 1 March 2027". */
export function askedWords(query: string): string {
  const { asked } = readAsked(Object.fromEntries(new URLSearchParams(query)))
  const named = (slug: string) => slug.replaceAll('-', ' ')
  return [
    `“${asked.words}”`,
    asked.kind && `in ${manyOf(asked.kind).toLowerCase()}`,
    asked.theme && `on the theme ${named(asked.theme)}`,
    asked.council && `about or from ${named(asked.council)}`,
    asked.from && `from ${formatDate(asked.from)}`,
    asked.until && `until ${formatDate(asked.until)}`,
  ]
    .filter(Boolean)
    .join(', ')
}
