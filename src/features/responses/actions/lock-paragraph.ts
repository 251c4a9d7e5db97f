import type { Act } from '../../../kernel/act.ts'

/** The paragraph as it stands, locked for this deed; null if there is none or it was removed. */
export async function lockParagraph(act: Act, id: string) {
  const row = await act.db
    .selectFrom('paragraph as p')
    .leftJoin('person', (join) =>
      join.onRef('person.network_id', '=', 'p.network_id').onRef('person.id', '=', 'p.updated_by'),
    )
    .select([
      'p.id',
      'p.response_id as responseId',
      'p.answer_id as answerId',
      'p.position',
      'p.text',
      'p.revision',
      'p.updated_at as updatedAt',
      'person.name as by',
    ])
    .where('p.id', '=', id)
    .where('p.removed_at', 'is', null)
    .forUpdate('p')
    .executeTakeFirst()
  return row ?? null
}
