import type { Stance as StanceValue } from '../documents/stance.ts'
import { stanceWords } from '../documents/stance.ts'
import { classes } from './govuk/options.tsx'

export type { Stance as StanceValue } from '../documents/stance.ts'

const shapes: Record<StanceValue, string> = {
  'strongly-agree': 'M5 7h3v3.5h3v3H8V17H5v-3.5H2v-3h3zM16 7h3v3.5h3v3h-3V17h-3v-3.5h-3v-3h3z',
  agree: 'M10.5 6h3v4.5H18v3h-4.5V18h-3v-4.5H6v-3h4.5z',
  neither: '',
  disagree: 'M6 10.5h12v3H6z',
  'strongly-disagree': 'M2 10.5h9v3H2zM13 10.5h9v3h-9z',
  'no-view': '',
}

function Shape({ stance }: { stance: StanceValue }) {
  if (stance === 'neither') {
    return <circle cx="12" cy="12" r="4.6" fill="none" stroke="currentColor" stroke-width="2.4" />
  }
  if (stance === 'no-view') return <circle cx="12" cy="12" r="2.8" fill="currentColor" />
  return <path fill="currentColor" d={shapes[stance]} />
}

/** The six shapes, once per page, for every mark on it to use; each layout prints it. */
export function StanceSprite() {
  return (
    <svg class="hanse-sprite" aria-hidden="true" focusable="false" width="0" height="0">
      {(Object.keys(shapes) as StanceValue[]).map((stance) => (
        <symbol id={`shape-${stance}`} viewBox="0 0 24 24">
          <Shape stance={stance} />
        </symbol>
      ))}
    </svg>
  )
}

/** The classes of a mark: solid where cleared, drawn back behind dashes where not, hatched silence. */
export function stanceClasses(stance: StanceValue | null, cleared = true): string {
  return classes(
    'hanse-stance',
    `hanse-stance--${stance ?? 'silent'}`,
    stance !== null && !cleared && 'hanse-stance--uncleared',
  )
}

/** The shape alone, from the sprite; nothing for silence. */
export function StanceShape({ stance }: { stance: StanceValue | null }) {
  if (stance === null) return null
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={`#shape-${stance}`} />
    </svg>
  )
}

export interface StanceMarkProps {
  /** null: nothing said yet. */
  stance: StanceValue | null
  cleared?: boolean | undefined
  /** hidden: read out only; shown: beside the mark; none: the words stand beside it already. */
  word?: 'hidden' | 'shown' | 'none' | undefined
}

/** The words for a mark: "agree", "strongly disagree, not yet cleared", "nothing said yet". */
export function stanceWord(stance: StanceValue | null, cleared = true): string {
  if (stance === null) return 'nothing said yet'
  const word = stanceWords[stance].label.toLowerCase()
  return cleared ? word : `${word}, not yet cleared`
}

/** One stance as square, shape and word. */
export function StanceMark({ stance, cleared = true, word = 'hidden' }: StanceMarkProps) {
  const said = stanceWord(stance, cleared)
  const square = (
    <span class={stanceClasses(stance, cleared)}>
      <StanceShape stance={stance} />
      {word === 'hidden' && <span class="govuk-visually-hidden">{said}</span>}
    </span>
  )
  if (word !== 'shown') return square
  return (
    <span class="hanse-stance-word">
      {square} {said}
    </span>
  )
}

/** All eight marks with their words. */
export function StanceLegend() {
  return (
    <ul class="hanse-legend" aria-label="Legend">
      {(Object.keys(shapes) as StanceValue[]).map((stance) => (
        <li>
          <span class="hanse-stance-word">
            <StanceMark stance={stance} word="none" />{' '}
            {stance === 'neither' ? 'neither' : stanceWord(stance)}
          </span>
        </li>
      ))}
      <li>
        <span class="hanse-stance-word">
          <StanceMark stance="agree" cleared={false} word="none" /> not yet cleared
        </span>
      </li>
      <li>
        <span class="hanse-stance-word">
          <StanceMark stance={null} word="none" /> nothing said yet
        </span>
      </li>
    </ul>
  )
}
