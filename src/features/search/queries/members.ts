import type { Reads } from '../../../kernel/db.ts'
import { findAuthority, networkView } from '../../members/index.ts'
import { plain } from '../marked.ts'
import type { FoundHit } from '../named.ts'
import { namedHit } from '../named.ts'

/** Councils that are or were members, by any spelling of their names, the likeliest first. */
export async function findMembers(db: Reads, words: string, day: string): Promise<FoundHit[]> {
  const { found, candidates } = await findAuthority(db, words)
  const { spells } = (await networkView(db, day, null)).register
  return [...(found ? [found] : []), ...candidates].flatMap((authority, place) => {
    const own = spells.filter(({ gss }) => gss === authority.gss)
    if (own.length === 0) return []
    const now = own.some(({ until }) => until === null || until.date === null || until.date > day)
    return namedHit({
      kind: 'member',
      subjectId: authority.gss,
      href: `/members/${authority.slug}`,
      title: plain(authority.shortName),
      note: now ? null : 'Former member',
      passage: plain(authority.name),
      councils: [authority.gss],
      score: found && place === 0 ? 2 : 0.9 - place / 20,
    })
  })
}
