import type { DemoContribution } from '../../types.ts'
import { layOut } from '../lay-out.ts'
import { acrossThePavement } from './across-the-pavement.ts'
import { atTheKerb } from './at-the-kerb.ts'
import { clearances } from './clearances.ts'
import { payingForIt } from './paying-for-it.ts'

/** Every council but Medway on every question. */
export const terracedStreetCharging: DemoContribution[] = layOut(
  'terraced-street-charging',
  -34,
  [...acrossThePavement, ...atTheKerb, ...payingForIt],
  clearances,
)
