import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'

/** Says who is in a picture: by the person of the record where exactly one has this name, else by the name alone. */
export async function namePeople(act: Act, pictureId: string, names: string[]): Promise<void> {
  await act.db.deleteFrom('picture_person').where('picture_id', '=', pictureId).execute()
  const rows = []
  for (const [position, name] of names.entries()) {
    const known = await act.db
      .selectFrom('person')
      .select('id')
      .where(sql`lower(regexp_replace(name, '^(cllr|councillor) ', '', 'i'))`, '=', plainName(name))
      .where('erased_at', 'is', null)
      .execute()
    const personId = known.length === 1 ? (known[0]?.id ?? null) : null
    rows.push({
      network_id: act.networkId,
      picture_id: pictureId,
      position,
      person_id: personId,
      name: personId ? null : name,
    })
  }
  if (rows.length > 0) await act.db.insertInto('picture_person').values(rows).execute()
}

const plainName = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(cllr|councillor) /, '')
