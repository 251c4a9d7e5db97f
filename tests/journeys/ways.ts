/** How somebody uses the service: what their browser can do, and with which hands. */
export interface Way {
  name: string
  script: boolean
  width: number
  height: number
  hands: 'mouse' | 'keyboard'
  /** Points of the screen for each of the page; 1 where nothing is said. */
  sharp?: number
}

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

export const withScript: Way = {
  name: 'with script, on a wide screen',
  ...wide,
  script: true,
  hands: 'mouse',
}

/** The ways in which every essential job must work. */
export const ways: Record<'script' | 'plain' | 'phone' | 'keyboard', Way> = {
  script: withScript,
  plain: { name: 'without script', ...wide, script: false, hands: 'mouse' },
  phone: { name: 'on a phone', ...phone, script: true, hands: 'mouse' },
  keyboard: { name: 'with the keyboard alone', ...wide, script: true, hands: 'keyboard' },
}
