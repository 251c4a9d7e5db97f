import { aHomeWithinReach } from './a-home-within-reach.ts'
import { halfAnHourOnFoot } from './half-an-hour-on-foot.ts'
import type { DemoPublication } from './types.ts'

/** Two publications of the demonstration network. */
export const publications: DemoPublication[] = [aHomeWithinReach, halfAnHourOnFoot]
