import type { StrengthLine } from '../response.ts'
import { type Stance, stances } from '../stance.ts'

/** What one brick of a strength line stands for: a member's stance, or its silence. */
export type Brick = Stance | 'silent'

/** The fill, edge and glyph colours of each brick, the same in every export. */
export const brickColours: Record<Brick, { fill: string; edge: string }> = {
  'strongly-agree': { fill: '#0b5c6b', edge: '#0b5c6b' },
  agree: { fill: '#6fb0b3', edge: '#2f7c84' },
  neither: { fill: '#d9d4c7', edge: '#716b5d' },
  disagree: { fill: '#dd9a6e', edge: '#b3623a' },
  'strongly-disagree': { fill: '#a3402a', edge: '#a3402a' },
  'no-view': { fill: '#ffffff', edge: '#4e5d66' },
  silent: { fill: '#ffffff', edge: '#d8d1c2' },
}

/** One brick for each member, in the order of the stances, the silent last. */
export function bricksOf({ counts, silent }: StrengthLine): Brick[] {
  const laid = stances.flatMap((stance) => Array<Brick>(counts[stance]).fill(stance))
  return [...laid, ...Array<Brick>(silent).fill('silent')]
}
