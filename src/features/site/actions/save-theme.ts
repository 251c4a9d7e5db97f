import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { moveAddress } from '../../../kernel/moved-address.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { renameTheme } from '../../finding/index.ts'
import {
  type ThemeRefusal,
  type ThemeWords,
  themeAddress,
  themeSlug,
  whyNotSaveTheme,
} from '../theme.ts'

/** The office adds a theme (`id` null) or changes one; its address follows its name, and the old address leads to the new one. */
export async function saveTheme(
  act: Act,
  { id, name, line, text }: ThemeWords & { id: string | null },
): Promise<{ slug: string } | Refused<ThemeRefusal>> {
  const seat = officeSeat(act.by)
  const slug = themeSlug(name)
  const before = id ? await lockTheme(act, id) : null
  const refused = whyNotSaveTheme({
    office: seat !== null,
    found: id === null || before !== null,
    taken: false,
  })
  if (refused) return { refused }
  const saved = before
    ? await change(act, before, { slug, name, line, text })
    : await add(act, { slug, name, line, text })
  if (isRefused(saved)) return saved
  await act.record({
    name: before ? 'theme.changed' : 'theme.added',
    seatId: seat?.id ?? null,
    subjectId: saved.id,
  })
  return { slug }
}

async function lockTheme(act: Act, id: string) {
  const row = await act.db
    .selectFrom('theme')
    .select(['id', 'slug'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

type Saved = { id: string } | Refused<ThemeRefusal>

// The unique key on the address decides between two who name a theme alike at one moment.
async function add(act: Act, theme: ThemeWords & { slug: string }): Promise<Saved> {
  const added = await act.db
    .insertInto('theme')
    .values({ network_id: act.networkId, id: newId(), ...theme })
    .onConflict((conflict) => conflict.columns(['network_id', 'slug']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added ?? { refused: 'name-taken' }
}

async function change(
  act: Act,
  before: { id: string; slug: string },
  theme: ThemeWords & { slug: string },
): Promise<Saved> {
  const changed = await act.db
    .updateTable('theme')
    .set(theme)
    .where('id', '=', before.id)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('theme as other')
            .select('other.id')
            .where('other.slug', '=', theme.slug)
            .where('other.id', '<>', before.id),
        ),
      ),
    )
    .returning('id')
    .executeTakeFirst()
  if (!changed) return { refused: 'name-taken' }
  await moveAddress(act, themeAddress(before.slug), themeAddress(theme.slug))
  await renameTheme(act, before.slug, theme.slug)
  return changed
}
