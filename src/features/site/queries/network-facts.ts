import type { Reads } from '../../../kernel/db.ts'
import { allSpells, isVoting, networkOn, oneSource } from '../../members/index.ts'

/** Who is a member on a day, ISO date, who founded the network, and where the figures come from. */
export async function networkFacts(db: Reads, today: string) {
  const spells = (await allSpells(db)).filter(isVoting)
  const network = networkOn(spells, today)
  const founders = spells.filter(({ kind }) => kind === 'founder')
  return {
    network,
    founders: [...new Map(founders.map((spell) => [spell.gss, spell])).values()],
    populationSource: oneSource(network.members),
    today,
  }
}
