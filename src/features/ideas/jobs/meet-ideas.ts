import { encodeQuestion } from '../../../documents/meaning/encode.ts'
import { actAs } from '../../../kernel/act.ts'
import { reading } from '../../../kernel/db.ts'
import type { Job, JobContext } from '../../../kernel/jobs.ts'
import { meetIdeas } from '../actions/meet-ideas.ts'
import { tellOfMatches } from '../actions/tell-of-matches.ts'
import { meetingsOf, sharedSince, wordsOfIdea } from '../queries/meeting.ts'

type Idea = { challengeId: string } | { solutionId: string }

/** A challenge or a solution was shared: it meets the other side, and who is near enough is told. */
export const meetNewIdea: Job = {
  name: 'meet-ideas',
  async run({ networkId, challengeId, solutionId }, context) {
    await meet(
      context,
      networkId,
      challengeId ? { challengeId: String(challengeId) } : { solutionId: String(solutionId) },
    )
  },
}

/** Each morning: brings together what was shared at the same moment, before either could be found by its meaning, and tells those who had a letter too lately. */
export const meetAgain: Job = {
  name: 'meet-ideas-again',
  every: '10 6 * * *',
  async run({ networkId }, context) {
    const since = new Date(context.clock().getTime() - 2 * 86_400_000)
    const ideas = await reading(context.database, networkId, (db) => sharedSince(db, since))
    for (const idea of ideas) await meet(context, networkId, idea)
    const mail = await mailing(context, networkId)
    await actAs(context, networkId, null, (act) => tellOfMatches(act, mail))
  },
}

async function meet(context: JobContext, networkId: string, idea: Idea): Promise<void> {
  const known = await reading(context.database, networkId, (db) => wordsOfIdea(db, idea))
  if (!known) return
  const { words, ...facts } = known
  // Outside any transaction: it takes a while.
  const meaning = await encodeQuestion(words)
  const meetings = await reading(context.database, networkId, (db) =>
    meetingsOf(db, networkId, idea, { meaning, ...facts }),
  )
  const mail = await mailing(context, networkId)
  await actAs(context, networkId, null, (act) => meetIdeas(act, { meetings, mail }))
}

async function mailing(context: JobContext, networkId: string) {
  const { name } = await reading(context.database, networkId, (db) =>
    db.selectFrom('network').select('name').executeTakeFirstOrThrow(),
  )
  return { baseUrl: context.config.baseUrl, networkName: name }
}
