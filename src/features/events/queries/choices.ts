import type { Reads } from '../../../kernel/db.ts'

/** What the office chooses from: themes, councils of the network, council seats in which somebody may speak. */
export interface Choices {
  themes: { id: string; slug: string; name: string }[]
  councils: { gss: string; name: string }[]
  seats: { id: string; label: string }[]
}

/** The choices of the forms for events and videos, as of a day. */
export async function choicesOn(db: Reads, today: string): Promise<Choices> {
  const themes = await db
    .selectFrom('theme')
    .select(['id', 'slug', 'name'])
    .orderBy('name')
    .execute()
  const councils = await db
    .selectFrom('membership')
    .innerJoin('authority', 'authority.gss', 'membership.gss')
    .select(['authority.gss', 'authority.short_name as name'])
    .distinct()
    .where((eb) => eb.or([eb('until_date', 'is', null), eb('until_date', '>', today)]))
    .orderBy('name')
    .execute()
  const seats = await db
    .selectFrom('seat')
    .innerJoin('authority', 'authority.gss', 'seat.gss')
    .select(['seat.id', 'seat.title', 'authority.short_name as council'])
    .where('seat.kind', 'in', ['leader', 'portfolio-holder'])
    .where('seat.gss', 'in', councils.length > 0 ? councils.map(({ gss }) => gss) : [''])
    .orderBy('authority.short_name')
    .orderBy('seat.kind')
    .orderBy('seat.title')
    .execute()
  return {
    themes,
    councils,
    seats: seats.map(({ id, title, council }) => ({ id, label: `${council}: ${title}` })),
  }
}
