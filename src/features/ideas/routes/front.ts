import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Web } from '../../../kernel/web.ts'
import { actingFor } from '../acting.ts'
import { ideasPage } from '../pages/ideas.page.tsx'
import { nearestPage } from '../pages/nearest.page.tsx'
import { answersTo } from '../queries/answers-to.ts'
import { challengeLines } from '../queries/challenges.ts'
import { solutionBriefs } from '../queries/front.ts'
import { membersToday } from '../queries/members-today.ts'
import { questionLines } from '../queries/peer-questions.ts'
import { readerNow } from '../queries/reader.ts'
import { frameFor } from './challenge-showing.ts'

/** So much of a problem is looked at; the rest is left, and said to be. */
const mostWords = 2000

/** The front of ideas, and what is nearest to a problem that somebody types. */
export function frontRoutes(web: Web): void {
  web.page('/ideas', { allow: 'public', keep: 2 }, async (ask) => {
    const reader = await readerNow(ask.db, ask.viewer, ask.now)
    return ideasPage({
      frame: frameFor(ask, reader),
      inside: reader.member,
      challenges: await challengeLines(ask.db, reader, { state: 'open', limit: 4 }),
      questions: reader.member ? await questionLines(ask.db, { state: 'open', limit: 3 }) : [],
      newest: await solutionBriefs(ask.db, reader, { order: 'newest', limit: 4 }),
      spreading: await solutionBriefs(ask.db, reader, { order: 'spread', limit: 4 }),
    })
  })

  web.page('/ideas/nearest', { allow: 'public', keep: 2 }, async (ask) => {
    const reader = await readerNow(ask.db, ask.viewer, ask.now)
    const typed = (ask.query.problem ?? '').trim()
    const problem = typed.slice(0, mostWords)
    const members = await membersToday(ask.db, ask.now)
    const codes = members.map(({ gss }) => gss)
    const own = reader.councils.find((gss) => codes.includes(gss)) ?? null
    const tells = /[\p{L}\p{N}]{3,}/u.test(problem)
    return nearestPage({
      frame: reader.member ? workspaceFrame(ask, 'ideas') : frameFor(ask, reader),
      inside: reader.member,
      problem,
      cut: typed.length > mostWords,
      mayPost: actingFor(ask.viewer, codes).length > 0,
      answers: tells
        ? await answersTo(ask.db, {
            ...{ networkId: ask.network.id, viewer: ask.viewer, reader, now: ask.now },
            ...{ words: problem, challengeId: null, gss: own, limit: 8 },
            council: members.find(({ gss }) => gss === own)?.council ?? null,
          })
        : null,
    })
  })
}
