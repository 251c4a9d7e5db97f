import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type Country, countryOf } from '../country.ts'
import { type NetworkOn, networkOn } from '../network-on.ts'
import { allControls, type ControlFact } from './control.ts'
import { allHeirs, authoritiesOfCountry } from './country.ts'
import { isVoting, type MemberSpell, readSpells } from './spells.ts'

/** The register of one network as it stands at one revision, with what was computed from it. */
export interface KeptRegister {
  revision: string
  /** Every spell, by the council's name, the oldest first. */
  spells: readonly MemberSpell[]
  /** Those of founding and full members. */
  voting: readonly MemberSpell[]
  /** What the register knows of the whole country. */
  country: Country
  controls: readonly ControlFact[]
  /** The councils that took over from an abolished one, by its code. */
  heirs: ReadonlyMap<string, readonly string[]>
  /** The network on a day, ISO date, computed once. */
  on(day: string): NetworkOn<MemberSpell>
  /** Whatever else follows from the register alone, computed once for each name. */
  once<T>(name: string, compute: () => T): T
}

const mostNetworks = 20
const mostResults = 400

const kept = new Map<string, KeptRegister>()

/**
 * The register as this transaction sees it. Its revision changes with every write in the same
 * transaction, so what is kept in memory is never older than what would be read. A transaction that
 * writes may have changed it already, unseen by its revision, and reads all anew.
 */
export async function keptRegister(db: Reads): Promise<KeptRegister> {
  const { rows } = await sql<{ network: string; revision: string | null; reading: boolean }>`
    select current_setting('hanse.network') as network,
      current_setting('transaction_read_only') = 'on' as reading,
      (select revision from register_revision) as revision`.execute(db)
  const { network, revision, reading } = rows[0]!
  if (revision === null || !reading) return registerOf(db, '')
  const found = kept.get(network)
  if (found?.revision === revision) return found
  const register = await registerOf(db, revision)
  if (kept.size >= mostNetworks) kept.delete(kept.keys().next().value!)
  kept.set(network, register)
  return register
}

async function registerOf(db: Reads, revision: string): Promise<KeptRegister> {
  const spells = await readSpells(db)
  const voting = spells.filter(isVoting)
  const results = new Map<string, unknown>()
  const once = <T>(name: string, compute: () => T): T => {
    const found = results.get(name)
    if (found !== undefined) return found as T
    const result = compute()
    if (results.size >= mostResults) results.delete(results.keys().next().value!)
    results.set(name, result)
    return result
  }
  return {
    revision,
    spells,
    voting,
    country: countryOf(await authoritiesOfCountry(db)),
    controls: await allControls(db),
    heirs: await allHeirs(db),
    on: (day) => once(`on ${day}`, () => networkOn(voting, day)),
    once,
  }
}
