import { dayOf } from '../../../kernel/clock.ts'
import type { AskPage } from '../../../kernel/web.ts'
import { allSpells, membersOn } from '../../members/index.ts'
import type { FiguresHere } from '../latest.ts'
import type { Place } from '../place.ts'
import { figuresHere } from './figures-here.ts'
import { placesOn } from './places.ts'

/** The place that an address names, and who is a member today. */
export interface PlaceAsked {
  day: string
  place: Place
  places: ReadonlyMap<string, Place>
  /** By code: the members of today. */
  memberSlugs: ReadonlyMap<string, string>
  /** All figures of this network. */
  figures: FiguresHere
}

/** The place named by its code, or by the address of a council that is or was a member; null where there is none. */
export async function placeAsked(ask: AskPage): Promise<PlaceAsked | null> {
  const day = dayOf(ask.now)
  const { gss, slug } = ask.params
  const spell = slug && (await allSpells(ask.db)).find((one) => one.slug === slug)
  const places = placesOn(day)
  const place = places.get(gss ?? (spell ? spell.gss : ''))
  if (!place) return null
  const members = await membersOn(ask.db, day)
  const memberSlugs = new Map(members.map((member) => [member.gss, member.slug]))
  const figures = await figuresHere(ask.db, ask.network.id)
  return { day, place, places, memberSlugs, figures }
}
