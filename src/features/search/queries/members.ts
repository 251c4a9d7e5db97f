import type { Reads } from '../../../kernel/db.ts'
import { findAuthority, networkView } from '../../members/index.ts'
import { type Found, plain, type Sought } from '../search.ts'

/** Councils that are or were members, by any spelling of their names, the likeliest first. */
export async function findMembers(db: Reads, { words, day, most }: Sought): Promise<Found> {
  const { found, candidates } = await findAuthority(db, words)
  const { spells } = (await networkView(db, day, null)).register
  const hits = [...(found ? [found] : []), ...candidates].flatMap((authority, place) => {
    const own = spells.filter(({ gss }) => gss === authority.gss)
    const member = own.at(-1)
    if (!member) return []
    const now = own.some(({ until }) => until === null || until.date === null || until.date > day)
    return {
      kind: 'member' as const,
      href: `/members/${authority.slug}`,
      title: plain(authority.shortName),
      note: now ? 'Member' : 'Former member',
      snippet: plain(authority.name),
      day: null,
      rank: found && place === 0 ? 2 : 0.9 - place / 20,
    }
  })
  return { total: hits.length, hits: hits.slice(0, most) }
}
