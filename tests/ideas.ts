import { keepFindable } from '../src/features/finding/index.ts'
import { newId } from '../src/kernel/ids.ts'
import type { SourcedFigure } from '../src/kernel/tables/ideas.ts'
import type { CouncilSlug, PersonKey } from './people.ts'
import { gssOf } from './rounds.ts'
import type { Scene } from './set-up.ts'
import type { Filling, Page } from './visitor.ts'

/** A council posts a challenge by its form; the page of the draft. */
export async function postedChallenge(
  scene: Scene,
  who: PersonKey,
  over: Filling = {},
): Promise<Page> {
  const form = await (await scene.as(who)).open('/challenges/new')
  return form.send('/challenges', {
    title: 'One shop in five stands empty',
    problem: 'Shops on the high street have closed and nobody rents them. Upper floors rot.',
    whom: 'Traders who are left, and people without a car',
    since: 'Since the last department store closed',
    tried: 'Lower business rates for a year. Two shops came and one stayed.',
    audience: 'members',
    contact: scene.seatId(who),
    ...over,
  })
}

/** The same, shared; its address. */
export async function sharedChallenge(
  scene: Scene,
  who: PersonKey,
  over: Filling = {},
): Promise<string> {
  const draft = await postedChallenge(scene, who, over)
  await draft.send('/challenge-sharings')
  await scene.runJobs()
  return draft.url.replace('/challenges/', '')
}

export interface TestSolution {
  council: CouncilSlug
  contact: PersonKey
  title: string
  what: string
  audience: 'members' | 'partners' | 'public'
  state: 'planned' | 'running' | 'ended' | 'failed'
  results: string
  wentWrong: string
  figures: SourcedFigure[]
  shared: boolean
}

/** A solution as it stands once it is shared, found by its meaning; its id and address. */
export async function sharedSolution(
  scene: Scene,
  over: Partial<TestSolution> = {},
): Promise<{ id: string; slug: string }> {
  const one: TestSolution = {
    council: 'exeter',
    contact: 'priya',
    title: 'The council rents out empty shops',
    what: 'The council takes leases of vacant shops on the high street and lets them to new traders.',
    audience: 'members',
    state: 'running',
    results: 'Eleven of fourteen shops are let.',
    wentWrong: '',
    figures: [],
    shared: true,
    ...over,
  }
  const made = { id: newId(), slug: one.title.toLowerCase().replace(/[^a-z]+/g, '-') }
  const gss = gssOf(one.council)
  await scene.act(one.contact, async (act) => {
    await act.db
      .insertInto('solution')
      .values({
        network_id: act.networkId,
        ...made,
        gss,
        title: one.title,
        what: one.what,
        audience: one.audience,
        state: one.state,
        results: one.results,
        went_wrong: one.wentWrong,
        figures: JSON.stringify(one.figures),
        licence: 'ogl',
        contact_seat_id: scene.seatId(one.contact),
        created_at: act.now,
        shared_at: one.shared ? act.now : null,
        changed_at: act.now,
      })
      .execute()
    await keepFindable(act, {
      kind: 'solution',
      subjectId: made.id,
      audience: one.shared ? (one.audience === 'public' ? 'public' : 'members') : 'own-council',
      ownGss: one.shared ? null : gss,
      title: one.title,
      text: one.what,
      href: `/solutions/${made.slug}`,
      councils: [gss],
    })
    if (one.shared) await act.enqueue('meet-ideas', { solutionId: made.id })
  })
  return made
}
