import type { Act, Refused } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import type { NewNetwork } from '../network.ts'

/** The office changes what its network is called, says of itself and looks like; pages follow within two seconds. */
export async function changeNetwork(
  act: Act,
  change: { network: Omit<NewNetwork, 'hostname'>; colours: Record<string, string> },
): Promise<{ changed: true } | Refused<'not-office'>> {
  const seat = officeSeat(act.by)
  if (!seat) return { refused: 'not-office' }
  const { name, line, about, foundingCouncils, officeEmail } = change.network
  await act.db
    .updateTable('network')
    .set({
      name,
      line,
      about,
      founding_councils: foundingCouncils,
      office_email: officeEmail,
      colours: JSON.stringify(change.colours),
    })
    .where('network_id', '=', act.networkId)
    .execute()
  await act.record({ name: 'network.changed', seatId: seat.id, subjectId: act.networkId })
  return { changed: true }
}
