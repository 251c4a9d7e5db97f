import { type Database, networkForHost } from './db.ts'

const hosts = new Map<string, { until: number; id: string | null }>()

/** The network that serves a host, at most five seconds old; null in an empty installation. */
export async function networkForHostKept(database: Database, host: string): Promise<string | null> {
  const found = hosts.get(host)
  if (found && found.until > Date.now() && found.id) return found.id
  const id = await networkForHost(database, host)
  if (hosts.size > 1000) hosts.clear()
  hosts.set(host, { until: Date.now() + 5000, id })
  return id
}

/** Forgets which network serves which host: after a network was made, and between tests. */
export function forgetHosts(): void {
  hosts.clear()
}
