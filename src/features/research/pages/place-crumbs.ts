import type { Crumb } from '../../../ui/layout/types.ts'
import { type Place, placeAddresses } from '../place.ts'

/** What lies above the pages of a place: its page as a member, or its figures. */
export function placeCrumbs(place: Place, memberSlug: string | undefined): Crumb[] {
  const members = { label: 'Members', href: '/members' }
  return [members, { label: place.council, href: placeAddresses(place.gss, memberSlug).itself }]
}
