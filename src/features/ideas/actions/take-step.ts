import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { followRecord } from '../../finding/index.ts'
import { seatIn } from '../acting.ts'
import { type AdoptionRefusal, type AdoptionStepText, whyNotTakeStep } from '../adoption.ts'
import { adoptionsOf } from '../queries/adoptions.ts'
import { findableSolutions } from '../queries/findable-solutions.ts'
import { lockSolution } from './lock-solution.ts'
import { tellOfStep } from './tell-of-step.ts'
import { whyNotActNow } from './why-not-act-now.ts'

export interface TakenStep extends AdoptionStepText {
  slug: string
  /** Code of the council that takes it up. */
  gss: string
  /** Code of the council from which it learned this; of the first step alone. */
  learnedFrom: string
  baseUrl: string
  networkName: string
}

/** A council says how far it has come with another's solution; the first word is its adoption, each later one is added. Of two people of a council who begin at once, the second waits for the first and adds to it. */
export async function takeStep(
  act: Act,
  given: TakenStep,
): Promise<{ adoptionId: string; slug: string; told: boolean } | Refused<AdoptionRefusal>> {
  const { slug, gss, learnedFrom, baseUrl, networkName, ...step } = given
  const solution = await lockSolution(act, slug)
  if (!solution) return { refused: 'unknown-solution' }
  const known = await adoptionsOf(act.db, [solution.id])
  const own = known.find((adoption) => adoption.gss === gss) ?? null
  const sharedOn = dayOf(solution.shared_at ?? act.now)
  const began = solution.started_on && solution.started_on < sharedOn
  const refused = whyNotTakeStep(
    await whyNotActNow(act, gss),
    gss,
    { ...step, learnedFrom },
    {
      author: solution.gss,
      shared: solution.shared_at !== null,
      since: began ? solution.started_on! : sharedOn,
      teachers: [solution.gss, ...known.map((adoption) => adoption.gss)],
      last: own?.steps.at(-1) ?? null,
      today: dayOf(act.now),
    },
  )
  if (refused) return { refused }
  const adoptionId = own?.id ?? (await begin(act, solution.id, gss, learnedFrom))
  const seatId = seatIn(act.by, gss)?.id ?? null
  await act.db
    .insertInto('adoption_step')
    .values({
      network_id: act.networkId,
      id: newId(),
      adoption_id: adoptionId,
      state: step.state,
      on_date: step.onDate,
      changed: step.changed,
      result: step.result,
      figures: JSON.stringify(step.figures),
      person_id: act.by?.personId ?? null,
      seat_id: seatId,
      at: act.now,
    })
    .execute()
  await followRecord(act, findableSolutions, solution.id)
  await act.record({
    name: own ? 'adoption.went-on' : 'adoption.began',
    seatId,
    gss,
    subjectId: adoptionId,
    facts: { solution: solution.id, state: step.state },
  })
  const told = await tellOfStep(act, {
    ...{ solution, gss, step, baseUrl, networkName, first: own === null },
    learnedFrom: own?.learnedFrom ?? learnedFrom,
  })
  return { adoptionId, slug: solution.slug, told }
}

async function begin(act: Act, solutionId: string, gss: string, learnedFrom: string) {
  const id = newId()
  await act.db
    .insertInto('adoption')
    .values({
      ...{ network_id: act.networkId, id, solution_id: solutionId, gss },
      ...{ learned_from: learnedFrom, created_at: act.now },
    })
    .execute()
  return id
}
