import type { StrengthLine } from '../documents/response.ts'
import { type Stance, stances } from '../documents/stance.ts'
import { classes } from './govuk/options.tsx'

/** One council in a strength line. */
interface Brick {
  stance: Stance | null
  cleared: boolean
}

/** Councils by stance that have answered but not cleared: they stand half high and do not count. */
export type Waiting = Readonly<Partial<Record<Stance, number>>>

function bricksOf(line: Omit<StrengthLine, 'line'>, waiting: Waiting): Brick[] {
  const repeat = (stance: Stance | null, cleared: boolean, times: number): Brick[] =>
    Array.from({ length: Math.max(0, times) }, () => ({ stance, cleared }))
  return [
    ...stances.flatMap((stance) => repeat(stance, true, line.counts[stance])),
    ...stances.flatMap((stance) => repeat(stance, false, waiting[stance] ?? 0)),
    ...repeat(null, false, line.silent),
  ]
}

function BrickShape({ brick, place }: { brick: Brick; place: number }) {
  const { stance, cleared } = brick
  if (stance === null) {
    return <rect class="b b--silent" x={place * 10} y={14} width={8.5} height={2} />
  }
  const outlined = stance === 'no-view'
  const inset = outlined ? 0.7 : 0
  const height = cleared ? 16 : 8
  return (
    <rect
      class={classes('b', `b--${stance}`, !cleared && 'b--un')}
      x={place * 10 + inset}
      y={16 - height + inset}
      width={outlined ? 7.1 : 8.5}
      height={outlined ? height - 1.4 : height}
    />
  )
}

/** One brick for each council: full height counts, half waits for clearance, a stub is silence. */
export function StrengthBricks(props: {
  line: Omit<StrengthLine, 'line'>
  waiting?: Waiting | undefined
}) {
  const bricks = bricksOf(props.line, props.waiting ?? {})
  return (
    <svg
      class="hanse-strength__bricks"
      viewBox={`0 0 ${Math.max(1, bricks.length * 10 - 1.5)} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {bricks.map((brick, place) => (
        <BrickShape brick={brick} place={place} />
      ))}
    </svg>
  )
}

/** The sentence with its figure ("18 of 25") in bold where it begins with one. */
export function StrengthSentence({ line }: { line: string }) {
  const [figure] = /^\d[\d,]* of \d[\d,]*/.exec(line) ?? []
  if (!figure) return <>{line}</>
  return (
    <>
      <b>{figure}</b>
      {line.slice(figure.length)}
    </>
  )
}

/** "1 not yet cleared, 2 silent": those of whom the sentence does not speak. */
export function restWords(silent: number, waiting: Waiting): string {
  const uncleared = Object.values(waiting).reduce((sum, some) => sum + some, 0)
  return [uncleared && `${uncleared} not yet cleared`, silent && `${silent} silent`]
    .filter(Boolean)
    .join(', ')
}

export interface StrengthProps {
  line: StrengthLine
  waiting?: Waiting | undefined
  size?: 'big' | 'small' | undefined
  /** False where silence and waiting are not the reader's business: public pages. */
  rest?: boolean | undefined
}

/** How many members stand where, as bricks and in the sentence made from the same figures. */
export function Strength({ line, waiting = {}, size, rest = true }: StrengthProps) {
  const others = rest ? restWords(line.silent, waiting) : ''
  return (
    <div class={classes('hanse-strength', size && `hanse-strength--${size}`)}>
      <StrengthBricks line={line} waiting={waiting} />
      <p class="hanse-strength__line">
        <StrengthSentence line={line.line} />
        {others && (
          <>
            {' '}
            <span class="hanse-strength__rest">{others}</span>
          </>
        )}
      </p>
    </div>
  )
}
