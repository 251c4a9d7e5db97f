import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'

/** The person of the record whom a byline names, where exactly one is called so; null for a newsdesk. */
export async function nameAuthor(act: Act, byline: string): Promise<string | null> {
  const plain = (byline.split(',')[0] ?? '')
    .trim()
    .toLowerCase()
    .replace(/^(cllr|councillor) /, '')
  if (plain === '') return null
  const known = await act.db
    .selectFrom('person')
    .select('id')
    .where(sql`lower(regexp_replace(name, '^(cllr|councillor) ', '', 'i'))`, '=', plain)
    .where('erased_at', 'is', null)
    .execute()
  return known.length === 1 ? (known[0]?.id ?? null) : null
}
