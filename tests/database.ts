import { migrate } from '../src/kernel/migrate.ts'
import { testDatabase } from '../src/kernel/postgres/test-cluster.ts'

/** A fresh, migrated database of one test file. */
export async function testConnections() {
  const { app, owner, drop } = await testDatabase((connection) => migrate(connection.owner))
  return { connection: { app, owner }, drop }
}
