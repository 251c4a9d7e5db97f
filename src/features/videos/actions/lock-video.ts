import type { Act } from '../../../kernel/act.ts'

/** Locks a video until the deed is done: of two who change it, the second sees what the first did. Null if there is none. */
export async function lockVideo(act: Act, slug: string) {
  const row = await act.db
    .selectFrom('video')
    .selectAll()
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}
