import type { DemoContribution } from '../../types.ts'
import { layOut } from '../lay-out.ts'
import { clearances } from './clearances.ts'
import { findingTheEmptyFloors } from './finding-the-empty-floors.ts'
import { livingAboveTheShop } from './living-above-the-shop.ts'
import { permissionToConvert } from './permission-to-convert.ts'
import { powersAndMoney } from './powers-and-money.ts'

/** Two thirds of the grid, with the call still out: Medway, Wolverhampton and BCP are silent. */
export const homesAboveShops: DemoContribution[] = layOut(
  'homes-above-shops',
  2,
  [...findingTheEmptyFloors, ...permissionToConvert, ...powersAndMoney, ...livingAboveTheShop],
  clearances,
)
