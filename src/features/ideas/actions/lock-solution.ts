import type { Act } from '../../../kernel/act.ts'

/** The solution of this address, locked until the deed is done; null where there is none. */
export async function lockSolution(act: Act, slug: string) {
  const found = await act.db
    .selectFrom('solution')
    .selectAll()
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
  return found ?? null
}
