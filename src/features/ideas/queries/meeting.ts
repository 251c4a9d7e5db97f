import type { Reads } from '../../../kernel/db.ts'
import { type Asker, nearestInMeaning } from '../../finding/index.ts'
import { isWorthALetter } from '../fit.ts'

/** A challenge and a solution near enough for the other side to be told. */
export interface Meeting {
  challengeId: string
  solutionId: string
  newer: 'challenge' | 'solution'
  likeness: number
}

/** A shared idea as it is compared. */
export interface KnownIdea {
  words: string
  gss: string
  sharedAt: Date
  /** Slugs. */
  themes: readonly string[]
}

/** What anybody of another council could find: nothing that is not shared. */
const anyMember: Asker = { member: true, office: false, councils: [] }

/** A new challenge is brought to so many councils at most. */
const mostAuthors = 3

/** The words by which a shared challenge or solution is compared, and whose it is; null where it is not shared, or closed. */
export async function wordsOfIdea(
  db: Reads,
  idea: { challengeId: string } | { solutionId: string },
): Promise<KnownIdea | null> {
  const themes = await themesOf(db, idea)
  if ('challengeId' in idea) {
    const row = await db
      .selectFrom('challenge')
      .select(['title', 'problem', 'gss', 'shared_at'])
      .where('id', '=', idea.challengeId)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    if (!row?.shared_at) return null
    return { words: `${row.title}. ${row.problem}`, gss: row.gss, sharedAt: row.shared_at, themes }
  }
  const row = await db
    .selectFrom('solution')
    .select(['title', 'what', 'why', 'gss', 'shared_at'])
    .where('id', '=', idea.solutionId)
    .executeTakeFirst()
  if (!row?.shared_at) return null
  return {
    words: `${row.title}. ${row.what} ${row.why}`,
    gss: row.gss,
    sharedAt: row.shared_at,
    themes,
  }
}

/** The open challenges that a solution meets, or the solutions that a challenge does, of other councils; the nearest first. */
export async function meetingsOf(
  db: Reads,
  networkId: string,
  idea: { challengeId: string } | { solutionId: string },
  known: { meaning: Uint8Array } & Omit<KnownIdea, 'words'>,
): Promise<Meeting[]> {
  const kind = 'challengeId' in idea ? 'solution' : 'challenge'
  const near = await nearestInMeaning(db, {
    networkId,
    asked: known.meaning,
    asker: anyMember,
    limit: 20,
    wanted: (record) => record.kind === kind && !record.councils.includes(known.gss),
  })
  const enough = near.filter(({ likeness, themes }) =>
    isWorthALetter(
      likeness,
      themes.some((theme) => known.themes.includes(theme)),
      near[0]!.likeness,
    ),
  )
  const shared = await sharedAmong(
    db,
    kind,
    enough.map(({ subjectId }) => subjectId),
  )
  return enough
    .flatMap(({ subjectId, likeness }): Meeting[] => {
      const sharedAt = shared.get(subjectId)
      if (!sharedAt) return []
      const itselfNewer = known.sharedAt >= sharedAt
      const own = 'challengeId' in idea ? 'challenge' : 'solution'
      const newer = itselfNewer ? own : kind
      return 'challengeId' in idea
        ? [{ challengeId: idea.challengeId, solutionId: subjectId, newer, likeness }]
        : [{ challengeId: subjectId, solutionId: idea.solutionId, newer, likeness }]
    })
    .slice(0, kind === 'solution' ? mostAuthors : undefined)
}

/** Those of these ideas that are shared, and open where they can be closed, with when. */
async function sharedAmong(db: Reads, kind: 'challenge' | 'solution', ids: string[]) {
  if (ids.length === 0) return new Map<string, Date>()
  const rows =
    kind === 'challenge'
      ? await db
          .selectFrom('challenge')
          .select(['id', 'shared_at'])
          .where('id', 'in', ids)
          .where('closed_at', 'is', null)
          .execute()
      : await db.selectFrom('solution').select(['id', 'shared_at']).where('id', 'in', ids).execute()
  return new Map(rows.flatMap(({ id, shared_at }) => (shared_at ? [[id, shared_at] as const] : [])))
}

/** The challenges and solutions shared since a moment. */
export async function sharedSince(
  db: Reads,
  since: Date,
): Promise<({ challengeId: string } | { solutionId: string })[]> {
  const challenges = await db
    .selectFrom('challenge')
    .select('id')
    .where('shared_at', '>', since)
    .where('closed_at', 'is', null)
    .execute()
  const solutions = await db
    .selectFrom('solution')
    .select('id')
    .where('shared_at', '>', since)
    .execute()
  return [
    ...challenges.map(({ id }) => ({ challengeId: id })),
    ...solutions.map(({ id }) => ({ solutionId: id })),
  ]
}

async function themesOf(db: Reads, idea: { challengeId: string } | { solutionId: string }) {
  const rows =
    'challengeId' in idea
      ? await db
          .selectFrom('challenge_theme')
          .innerJoin('theme', 'theme.id', 'challenge_theme.theme_id')
          .select('theme.slug')
          .where('challenge_id', '=', idea.challengeId)
          .execute()
      : await db
          .selectFrom('solution_theme')
          .innerJoin('theme', 'theme.id', 'solution_theme.theme_id')
          .select('theme.slug')
          .where('solution_id', '=', idea.solutionId)
          .execute()
  return rows.map(({ slug }) => slug)
}
