import type { DemoConsultation } from '../types.ts'
import { homesAboveShops } from './homes-above-shops.ts'
import { localTransportFunding } from './local-transport-funding.ts'
import { terracedStreetCharging } from './terraced-street-charging.ts'

/** The three invented consultations, the oldest first. */
export const consultations: DemoConsultation[] = [
  localTransportFunding,
  terracedStreetCharging,
  homesAboveShops,
]
