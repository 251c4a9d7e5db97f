import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { askerOf, nearestInMeaning } from '../../finding/index.ts'
import { isShown } from '../fit.ts'
import type { Reader } from '../reader.ts'
import { type ChallengeLine, challengesById } from './challenges.ts'

/** What a solution is compared by. */
export interface ComparedSolution {
  id: string
  gss: string
  title: string
  what: string
  themes: readonly { slug: string }[]
}

const most = 4

/** The open challenges of other councils that a solution may answer, those that somebody says it fits first, the others by nearness; none that somebody says it does not fit. */
export async function challengesMet(
  db: Reads,
  given: { networkId: string; viewer: Viewer | null; reader: Reader; solution: ComparedSolution },
): Promise<ChallengeLine[]> {
  const { networkId, viewer, reader, solution } = given
  const near = await nearestInMeaning(db, {
    networkId,
    asked: `${solution.title}. ${solution.what}`,
    asker: askerOf(viewer, reader.partner),
    limit: 20,
    wanted: ({ kind, councils }) => kind === 'challenge' && !councils.includes(solution.gss),
  })
  const said = await db
    .selectFrom('challenge_solution')
    .select(['challenge_id', 'fits'])
    .where('solution_id', '=', solution.id)
    .execute()
  const fits = said.filter((one) => one.fits).map((one) => one.challenge_id)
  const shown = near.filter(({ likeness, themes }) => {
    const sameTheme = solution.themes.some(({ slug }) => themes.includes(slug))
    return isShown({ meaning: likeness, sameTheme }, null)
  })
  const others = shown
    .map(({ subjectId }) => subjectId)
    .filter((id) => said.every((one) => one.challenge_id !== id))
  const byId = await challengesById(db, reader, [...fits, ...others])
  return [...fits, ...others]
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ closedAt }) => closedAt === null)
    .slice(0, most)
}
