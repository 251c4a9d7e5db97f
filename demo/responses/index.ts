import type { DemoResponse } from '../types.ts'
import { homesAboveShops } from './homes-above-shops.ts'
import { localTransportFunding } from './local-transport-funding.ts'
import { terracedStreetCharging } from './terraced-street-charging.ts'

/** One response for each consultation: published, in sign-off, and hardly begun. */
export const responses: DemoResponse[] = [
  localTransportFunding,
  terracedStreetCharging,
  homesAboveShops,
]
