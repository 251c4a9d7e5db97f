import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../src/commands/test/chromium.ts'

const executablePath = findChromium()
const must = ['1', 'true'].includes(process.env.CI ?? '')

/** Why the journeys cannot run here, or false; continuous integration never skips them. */
export const skip =
  executablePath || must ? false : 'there is no Chromium here: install it, or name it in CHROMIUM'

/** Starts the system's own Chromium, talking to nobody but the page it is sent to. */
export function openBrowser(): Promise<Browser> {
  if (!executablePath) throw new Error('There is no Chromium here: install it, or set CHROMIUM.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
