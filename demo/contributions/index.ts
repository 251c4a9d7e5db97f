import type { DemoContribution } from '../types.ts'
import { homesAboveShops } from './homes-above-shops/index.ts'
import { localTransportFunding } from './local-transport-funding/index.ts'
import { terracedStreetCharging } from './terraced-street-charging/index.ts'

/** What councils said to all three consultations. The words are invented; the councils are real. */
export const contributions: DemoContribution[] = [
  ...localTransportFunding,
  ...terracedStreetCharging,
  ...homesAboveShops,
]
