import type { Act } from '../../../kernel/act.ts'

/** Gives a consultation exactly these themes of its network; ids of no theme are left out. */
export async function setThemes(
  act: Act,
  consultationId: string,
  themeIds: readonly string[],
): Promise<void> {
  await act.db
    .deleteFrom('consultation_theme')
    .where('consultation_id', '=', consultationId)
    .execute()
  if (themeIds.length === 0) return
  const themes = await act.db
    .selectFrom('theme')
    .select('id')
    .where('id', 'in', [...themeIds])
    .execute()
  if (themes.length === 0) return
  await act.db
    .insertInto('consultation_theme')
    .values(
      themes.map((theme) => ({
        network_id: act.networkId,
        consultation_id: consultationId,
        theme_id: theme.id,
      })),
    )
    .execute()
}
