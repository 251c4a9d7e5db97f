import { sql } from 'kysely'
import { passagesOf } from '../../../documents/meaning/passages.ts'
import type { Act } from '../../../kernel/act.ts'
import type { Findable } from '../findable.ts'
import { termsOf } from '../words.ts'
import { lockFindableHead } from './lock-findable-head.ts'

/** A vector of words may have 1 MB: of a longer text only the beginning is found by phrases. */
const mostLetters = 400_000

/** Makes a record findable as it now is, in the transaction that changes it: by its words from the commit on, by its meaning once a job has found it. Saying the same twice is the same as once. */
export async function keepFindable(act: Act, found: Findable): Promise<void> {
  const { kind, subjectId, title, text, summary = '' } = found
  const revision = await lockFindableHead(act)
  const before = await act.db
    .selectFrom('findable')
    .select('title')
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .executeTakeFirst()
  const facts = {
    audience: found.audience,
    own_gss: found.ownGss ?? null,
    title,
    summary,
    href: found.href,
    on_date: found.on ?? null,
    themes: [...(found.themes ?? [])],
    councils: [...(found.councils ?? [])],
    words: vectorOf(title, summary, text),
    terms: termsOf(title, `${summary} ${text}`),
    revision,
    told: revision,
    removed_at: null,
  }
  await act.db
    .insertInto('findable')
    .values({ network_id: act.networkId, kind, subject_id: subjectId, ...facts })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'kind', 'subject_id']).doUpdateSet(facts),
    )
    .execute()
  if (await keepPassages(act, found, before !== undefined && before.title !== title))
    await act.enqueue('find-meanings', {}, { key: `find-meanings ${act.networkId}` })
}

function vectorOf(title: string, summary: string, text: string) {
  const plain = (words: string) =>
    words
      .normalize('NFKD')
      .replace(/\p{M}|\0/gu, '')
      .slice(0, mostLetters)
  return sql<string>`setweight(to_tsvector('english', ${plain(title)}), 'A')
    || setweight(to_tsvector('english', ${plain(summary)}), 'B')
    || setweight(to_tsvector('english', ${plain(text)}), 'D')`
}

/** A record without a text has its title as its passage. A passage that stays under its title keeps its meaning; true where one has none yet. */
async function keepPassages(
  act: Act,
  { kind, subjectId, title, text }: Findable,
  retitled: boolean,
): Promise<boolean> {
  const passages = passagesOf(text)
  const texts = passages.length > 0 ? passages : [title]
  await act.db
    .deleteFrom('passage')
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .where('position', '>=', texts.length)
    .execute()
  const { rows } = await sql<{ waiting: boolean }>`
    insert into passage (network_id, kind, subject_id, position, text)
    select ${act.networkId}::uuid, ${kind}, ${subjectId}::uuid, place - 1, words
    from unnest(${texts}::text[]) with ordinality as given (words, place)
    on conflict (network_id, kind, subject_id, position) do update set
      meaning = case when passage.text = excluded.text and not ${retitled} then passage.meaning end,
      text = excluded.text
    returning meaning is null as waiting`.execute(act.db)
  return rows.some(({ waiting }) => waiting)
}
