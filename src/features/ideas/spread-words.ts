import type { Tendency } from './spread.ts'

/** How an idea fares, in a word or two, and what that means. */
export const tendencyWords: Record<Tendency, { label: string; meaning: string }> = {
  scales: { label: 'Scales', meaning: 'two councils or more have it running or try it' },
  spreads: { label: 'Spreads', meaning: 'others took it up, and there was a word within a year' },
  stalls: { label: 'Stalls', meaning: 'others took it up, and a year brought no word' },
  'given-up': { label: 'Given up', meaning: 'all who took it up have stopped' },
  alone: { label: 'Stands alone', meaning: 'nobody took it up in half a year' },
  new: { label: 'New', meaning: 'shared within half a year' },
}
