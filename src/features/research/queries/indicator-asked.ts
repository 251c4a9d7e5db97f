import { dayOf } from '../../../kernel/clock.ts'
import type { AskPage } from '../../../kernel/web.ts'
import { membersOn } from '../../members/index.ts'
import type { FiguresHere, IndicatorHere } from '../latest.ts'
import type { Place } from '../place.ts'
import { type Ranking, rankingOf } from '../ranking.ts'
import { figuresHere } from './figures-here.ts'
import { areasOn, placesOn, spreadsOn } from './places.ts'

/** The indicator that an address names, with all authorities by its figures. */
export interface IndicatorAsked {
  day: string
  figures: FiguresHere
  indicator: IndicatorHere
  ranking: Ranking
  places: ReadonlyMap<string, Place>
  memberSlugs: ReadonlyMap<string, string>
}

/** Who is compared today, and by what, in this network. */
export async function figuresAsked(ask: AskPage) {
  const day = dayOf(ask.now)
  const members = await membersOn(ask.db, day)
  return {
    day,
    figures: await figuresHere(ask.db, ask.network.id),
    places: placesOn(day),
    memberSlugs: new Map(members.map((member) => [member.gss, member.slug])),
  }
}

/** All authorities by the figures of one indicator; null where an address names none. */
export async function indicatorAsked(ask: AskPage): Promise<IndicatorAsked | null> {
  const asked = await figuresAsked(ask)
  const { day, figures, places, memberSlugs } = asked
  const indicator = figures.indicators.find(({ id }) => id === ask.params.slug)
  return indicator ? { ...asked, indicator, ranking: rank(indicator) } : null

  function rank(one: IndicatorHere): Ranking {
    const areas = areasOn(day)
    return rankingOf({
      indicator: one,
      spread: spreadsOn(day, figures).get(one.id)!,
      latest: (gss) => figures.latest(one.id, gss),
      places,
      memberSlugs,
      predecessors: (gss) => areas.get(gss)?.predecessors ?? [],
    })
  }
}
