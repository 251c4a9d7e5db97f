import { isRefused } from '../src/kernel/act.ts'
import type { Moment } from './index.ts'
import type { Names } from './load-register.ts'
import type { Timeline } from './timeline.ts'

/** What the loader knows of a consultation once it is there. */
export interface Loaded {
  id: string
  slug: string
  /** Question ids by printed number. */
  questions: Map<string, string>
}

/** Everything that the deeds of the demonstration need. */
export interface Stage {
  names: Names
  networkName: string
  baseUrl: string
  at(moment: Moment): Date
  day(offset: number): string
  timeline: Timeline
  loaded: Map<string, Loaded>
}

/** Hands back what a deed gave; the demonstration does nothing that is refused. */
export function granted<T>(result: T, what: string): Exclude<T, { refused: unknown }> {
  if (isRefused(result))
    throw new Error(`The demonstration was refused: ${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** Consultations are made while the timeline plays, so what hangs on them looks here. */
export function loadedOf(stage: Stage, slug: string): Loaded {
  const found = stage.loaded.get(slug)
  if (!found) throw new Error(`The demonstration speaks of ${slug} before it is there.`)
  return found
}
