import type { Act } from '../../../kernel/act.ts'

/** Whether the themes that an idea names are there, and its contact is a seat of its council. */
export async function namedInIdea(
  act: Act,
  gss: string,
  { themeIds, contactSeatId }: { themeIds: readonly string[]; contactSeatId: string },
): Promise<{ themes: boolean; contact: boolean }> {
  const themes = await act.db.selectFrom('theme').select('id').execute()
  const seat = await act.db
    .selectFrom('seat')
    .select('gss')
    .where('id', '=', contactSeatId)
    .executeTakeFirst()
  return {
    themes: themeIds.every((id) => themes.some((theme) => theme.id === id)),
    contact: seat?.gss === gss,
  }
}
