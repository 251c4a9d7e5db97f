import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser for the journeys: the one that CHROMIUM names, or one of the system; null if none. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM
  if (given) return executable(given) ? given : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  // Where Ubuntu's own package only leads to the snap shop, the program exists and does not run.
  return [...onPath, ...elsewhere].filter(executable).find(answers) ?? null
}

function answers(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** What a person types to get a browser on this machine. */
export const howToInstall =
  process.platform === 'darwin'
    ? 'Install Chromium or Google Chrome, or set CHROMIUM to its path.'
    : 'Install Chromium (Debian and Ubuntu: apt-get install chromium), or set CHROMIUM to its path.'

/** Installs the system's Chromium where that is allowed and possible; the journeys find it afterwards. */
export function installChromium(say: (sentence: string) => void): void {
  const allowed = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!allowed || process.env.CHROMIUM) return
  say("Installing Chromium for the browser journeys from the system's packages.")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, timeout: 300_000, encoding: 'utf8' } as const
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  let result = install()
  if (result.status !== 0) {
    spawnSync('apt-get', ['update', '-q'], options)
    result = install()
  }
  if (result.status !== 0) say(`apt-get did not install it: ${result.stderr?.trim()}`)
}
