import type { Database } from './db.ts'
import { reading } from './db.ts'

/** What every page needs to know of its network. */
export interface NetworkContext {
  id: string
  slug: string
  name: string
  line: string
  about: string
  foundingCouncils: number
  demonstration: boolean
  officeEmail: string | null
  colours: Record<string, string>
}

const kept = new WeakMap<Database, Map<string, { until: number; network: NetworkContext }>>()

/** The settings of a network as pages show them; at most two seconds old. */
export async function networkContext(database: Database, id: string): Promise<NetworkContext> {
  const known = kept.get(database) ?? new Map()
  kept.set(database, known)
  const found = known.get(id)
  if (found && found.until > Date.now()) return found.network
  const row = await reading(database, id, (db) =>
    db.selectFrom('network').selectAll().executeTakeFirstOrThrow(),
  )
  const network: NetworkContext = {
    id: row.network_id,
    slug: row.slug,
    name: row.name,
    line: row.line,
    about: row.about,
    foundingCouncils: row.founding_councils,
    demonstration: row.demonstration,
    officeEmail: row.office_email,
    colours: row.colours as Record<string, string>,
  }
  known.set(id, { until: Date.now() + 2000, network })
  return network
}
