import { addSeat, seatPerson } from '../../src/features/members/index.ts'
import { addDays, dayOf } from '../../src/kernel/clock.ts'
import { addAuthority, putForward, sentApplication } from '../joining.ts'
import { people } from '../people.ts'
import { granted } from '../scenes.ts'
import type { Scene } from '../set-up.ts'

/** A council applies with words that only the office and the executive read; Imran is the executive, and is asked. */
export async function hideApplications(scene: Scene): Promise<void> {
  await scene.act(null, async (act) => {
    const seat = { kind: 'vice-chair' as const, gss: null, title: 'Vice-chair', themeIds: [] }
    const { seatId } = granted(await addSeat(act, seat))
    const { name, email } = people.imran
    return granted(
      await seatPerson(act, {
        seatId,
        person: { name, email, demonstration: true },
        from: addDays(dayOf(act.now), -100),
        until: null,
        acting: false,
        invitation: null,
      }),
    )
  })
  await addAuthority(scene, 'E06000022', 'Bath and North East Somerset')
  await addAuthority(scene, 'E07000178', 'Oxford')
  const asked = await sentApplication(scene, 'E06000022', 'Kiefernzapfen reasons to join')
  await putForward(scene, [asked], addDays(dayOf(scene.time.now), 40))
  await sentApplication(scene, 'E07000178', 'Lindenblatt reasons to join')
}
