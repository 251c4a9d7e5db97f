import { sql } from 'kysely'
import { passagesOf } from '../../../documents/meaning/passages.ts'
import type { Act } from '../../../kernel/act.ts'
import type { Findable } from '../findable.ts'
import { lockFindableHead } from './lock-findable-head.ts'

/** Makes a record findable as it now is, in the transaction that changes it; its meaning follows by job. Saying the same twice is the same as once. */
export async function keepFindable(act: Act, found: Findable): Promise<void> {
  const { kind, subjectId } = found
  const revision = await lockFindableHead(act)
  const facts = {
    audience: found.audience,
    own_gss: found.ownGss ?? null,
    title: found.title,
    summary: found.summary ?? '',
    href: found.href,
    on_date: found.on ?? null,
    themes: [...(found.themes ?? [])],
    councils: [...(found.councils ?? [])],
    revision,
    removed_at: null,
  }
  await act.db
    .insertInto('findable')
    .values({ network_id: act.networkId, kind, subject_id: subjectId, ...facts })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'kind', 'subject_id']).doUpdateSet(facts),
    )
    .execute()
  if (await keepPassages(act, kind, subjectId, [found.title, ...passagesOf(found.text)]))
    await act.enqueue('find-meanings', {}, { key: `find-meanings ${act.networkId}` })
}

/** The title stands first, alone. A passage that stays keeps its meaning; true where one has none yet. */
async function keepPassages(act: Act, kind: string, subjectId: string, texts: string[]) {
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
      meaning = case when passage.text = excluded.text then passage.meaning end,
      text = excluded.text
    returning meaning is null as waiting`.execute(act.db)
  return rows.some(({ waiting }) => waiting)
}
