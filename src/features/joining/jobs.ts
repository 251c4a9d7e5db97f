import { actAs, isRefused } from '../../kernel/act.ts'
import { reading } from '../../kernel/db.ts'
import type { Job, JobContext } from '../../kernel/jobs.ts'
import { askForQuote } from '../newsroom/index.ts'
import { closeDecision } from './actions/close-decision.ts'
import { remindVoters } from './actions/remind-voters.ts'

/** Closes a decision where its time has come, and comes back where it has not. */
const closeDue: Job = {
  name: 'close-admission-decision',
  run: ({ networkId, decisionId }, context) => closeIfDue(context, networkId, String(decisionId)),
}

/** Every few minutes: closes decisions that a lost job left open. */
const tendOpen: Job = {
  name: 'tend-admission-decisions',
  every: '*/5 * * * *',
  async run({ networkId }, context) {
    for (const { id, closes_at } of await openDecisions(context, networkId))
      if (closes_at <= context.clock()) await closeIfDue(context, networkId, id)
  },
}

/** Each morning: reminds those who have not decided, on the days before the close that the constitution names. */
const remind: Job = {
  name: 'remind-executive',
  every: '10 8 * * *',
  async run({ networkId }, context) {
    const { baseUrl } = context.config
    for (const { id } of await openDecisions(context, networkId))
      await actAs(context, networkId, null, (act) =>
        remindVoters(act, { decisionId: id, baseUrl, onlyOnDays: true }),
      )
  },
}

function openDecisions(context: JobContext, networkId: string) {
  return reading(context.database, networkId, (db) =>
    db
      .selectFrom('admission_decision')
      .select(['id', 'closes_at'])
      .where('closed_at', 'is', null)
      .execute(),
  )
}

async function nameOf(context: JobContext, networkId: string): Promise<string> {
  const { name } = await reading(context.database, networkId, (db) =>
    db.selectFrom('network').select('name').executeTakeFirstOrThrow(),
  )
  return name
}

async function closeIfDue(context: JobContext, networkId: string, decisionId: string) {
  const { baseUrl } = context.config
  const networkName = await nameOf(context, networkId)
  const closed = await actAs(context, networkId, null, (act) =>
    closeDecision(act, { decisionId, baseUrl, networkName }),
  )
  // The queue's clock may run ahead of ours, and a replaced ballot moves an early close.
  if (isRefused(closed) && closed.refused === 'round-still-open')
    await actAs(context, networkId, null, (act) =>
      act.enqueue(
        'close-admission-decision',
        { decisionId },
        { at: new Date(closed.until), key: `close-admission ${decisionId}` },
      ),
    )
}

/** On the day of joining: asks the leader of a new member for words in the announcement. */
const askNewLeader: Job = {
  name: 'ask-new-leader',
  async run({ networkId, articleId, seatId }, context) {
    const networkName = await nameOf(context, networkId)
    const asked = { articleId: String(articleId), seatId: String(seatId), proposed: '' }
    const { baseUrl } = context.config
    await actAs(context, networkId, null, (act) =>
      askForQuote(act, { ...asked, baseUrl, networkName }),
    )
  },
}

export const joiningJobs: Job[] = [closeDue, tendOpen, remind, askNewLeader]
