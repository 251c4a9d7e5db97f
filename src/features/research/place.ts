import type { Nation } from '../members/index.ts'

/** An authority as the pages of peers and figures name it. */
export interface Place {
  gss: string
  /** As people say it. */
  council: string
  name: string
  nation: Nation
  region: string | null
  /** Whether it is there on the day asked for. */
  current: boolean
  /** The code of the county that it lies in. */
  county: string | null
  /** Whether others were merged into it, whose figures may stand in for its own. */
  merged: boolean
  /** The first day after it, ISO date; null where no end is known. */
  until: string | null
  people: number | null
  /** Codes of those that took over. */
  successors: readonly string[]
}

/** Where the figures of a place and its peers stand: below its member page, or by its code. */
export function placeAddresses(gss: string, memberSlug: string | undefined) {
  return {
    itself: memberSlug === undefined ? `/authorities/${gss}` : `/members/${memberSlug}`,
    peers: memberSlug === undefined ? `/authorities/${gss}/peers` : `/members/${memberSlug}/peers`,
    figures: `/authorities/${gss}`,
  }
}
