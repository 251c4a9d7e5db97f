import { startPostgres } from './index.ts'

// A process of its own, which tests may kill: starts the database on the folder given and stays
// until it is told to stop.
const [dataDir = ''] = process.argv.slice(2)
try {
  const { how, superuser, stop } = await startPostgres(dataDir, (sentence) =>
    process.stderr.write(`${sentence}\n`),
  )
  process.on('SIGINT', () => stop().then(() => process.exit(0)))
  process.stdout.write(`${JSON.stringify({ how, superuser })}\n`)
  setInterval(() => {}, 1000)
} catch (problem) {
  process.stdout.write(`${JSON.stringify({ refused: (problem as Error).message })}\n`)
  process.exitCode = 1
}
