import { enterControl } from '../../src/features/members/index.ts'
import { momentOf } from '../../src/kernel/clock.ts'
import { granted, type Stage } from '../stage.ts'
import { seatsOf2018, seatsOn, seatsSource } from './seats-of-2018.ts'

/** Enters the seats by party of 2018, each with its source; who ran the councils is not in it and is not guessed. */
export function enterSeatsOf2018({ timeline, day }: Stage): void {
  timeline.add(momentOf(day(-200), '11:00'), null, 'seats by party of 2018', async (act) => {
    for (const { gss, parties } of seatsOf2018)
      granted(
        await enterControl(act, {
          gss,
          onDate: seatsOn,
          control: null,
          parties,
          source: seatsSource,
        }),
        gss,
      )
  })
}
