import type { Reads } from '../../../kernel/db.ts'
import { networkView, oneSource } from '../../members/index.ts'

/** Who is a member on a day, ISO date, what the network covers, who founded it, and where the figures come from; kept in memory for as long as the register stands. */
export async function networkFacts(db: Reads, today: string) {
  const { network, figures, country, register } = await networkView(db, today, null)
  return {
    network,
    figures,
    country,
    register,
    founders: register.once('founders', () => [
      ...new Map(
        register.voting
          .filter(({ kind }) => kind === 'founder')
          .map((spell) => [spell.gss, spell] as const),
      ).values(),
    ]),
    populationSource: register.once(`source ${today}`, () => ({
      name: oneSource(network.members),
    })).name,
    today,
  }
}
