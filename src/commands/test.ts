import { globSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { root } from '../kernel/config.ts'
import { testCluster } from '../kernel/postgres/test-cluster.ts'
import { run as check } from './check.ts'
import { findChromium, howToInstall, installChromium } from './test/chromium.ts'
import { type Batch, runFiles } from './test/run-files.ts'

export const about = 'Runs every check, test and browser journey, or only the test FILES given.'

const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
const minute = 60_000
const continuousIntegration = () => ['1', 'true'].includes(process.env.CI ?? '')

function testFiles(given: string[]): string[] {
  if (given.length) return given.map((file) => resolve(file))
  const found = globSync('{src,demo,tests,build,bench}/**/*.test.{ts,tsx}', { cwd: root })
  // The check has run this one already.
  return found.filter((file) => file !== 'tests/house.test.ts').map((file) => join(root, file))
}

const isJourney = (file: string) => relative(root, file).startsWith(join('tests', 'journeys'))

/** The browser's path goes to the journeys as CHROMIUM; false if there is none and there must be. */
function prepareBrowser(): boolean {
  if (!findChromium()) installChromium(say)
  const chromium = findChromium()
  if (chromium) process.env.CHROMIUM = chromium
  else say(`The browser journeys cannot run: there is no Chromium here. ${howToInstall}`)
  return chromium !== null || !continuousIntegration()
}

function journeyBatch(journeys: string[]): Batch {
  const batch = { concurrency: 1, timeout: 10 * minute }
  if (journeys.length === 0 || process.env.CHROMIUM) return { ...batch, files: journeys }
  process.env.HANSE_SKIPPED_JOURNEYS = journeys.map((file) => relative(root, file)).join('\n')
  return { ...batch, files: [join(root, 'src/commands/test/no-browser.ts')] }
}

/** Everything that continuous integration runs; 1 if anything failed or nothing was found to run. */
export async function run(args: string[]): Promise<number> {
  const files = testFiles(args)
  const journeys = files.filter(isJourney)
  if (journeys.length && !prepareBrowser()) return 1
  const checked = args.length ? 0 : await check()
  // Held for the whole run, so that no file waits for a database server to start.
  await testCluster()
  const others = files.filter((file) => !isJourney(file))
  const batches = [{ files: others, concurrency: 2, timeout: 5 * minute }, journeyBatch(journeys)]
  const passed = await runFiles(batches)
  if (checked !== 0) say('The tests are done; of the checks above, at least one failed.')
  return passed && checked === 0 ? 0 : 1
}
