import type { DemoContribution } from '../../types.ts'
import { layOut } from '../lay-out.ts'
import { aSingleFund } from './a-single-fund.ts'
import { clearances } from './clearances.ts'
import { gettingReady } from './getting-ready.ts'
import { howItIsShared } from './how-it-is-shared.ts'
import { showingWhatItDid } from './showing-what-it-did.ts'
import { whoDecides } from './who-decides.ts'

/** Nearly every council on nearly every question: 518 of 520. */
export const localTransportFunding: DemoContribution[] = layOut(
  'local-transport-funding',
  -48,
  [...aSingleFund, ...howItIsShared, ...whoDecides, ...showingWhatItDid, ...gettingReady],
  clearances,
)
