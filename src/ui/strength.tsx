import type { StrengthLine } from '../documents/response.ts'
import { type Stance, stances } from '../documents/stance.ts'
import { classes } from './govuk/options.tsx'

/** Councils by stance that have answered but not cleared: they stand half high and do not count. */
export type Waiting = Readonly<Partial<Record<Stance, number>>>

/** Councils that stand alike, side by side. */
interface Run {
  stance: Stance | null
  cleared: boolean
  councils: number
}

/** Above this number a brick is too thin to be seen, and councils that stand alike are one. */
const countable = 60

function runsOf(line: Omit<StrengthLine, 'line'>, waiting: Waiting): Run[] {
  const runs: Run[] = [
    ...stances.map((stance) => ({ stance, cleared: true, councils: line.counts[stance] })),
    ...stances.map((stance) => ({ stance, cleared: false, councils: waiting[stance] ?? 0 })),
    { stance: null, cleared: false, councils: line.silent },
  ]
  return runs.filter(({ councils }) => councils > 0)
}

function BrickShape({ run, place }: { run: Run; place: number }) {
  const { stance, cleared, councils } = run
  const left = place * 10
  const width = councils * 10 - 1.5
  if (stance === null) {
    return <rect class="b b--silent" x={left} y={14} width={width} height={2} />
  }
  const inset = stance === 'no-view' ? 0.7 : 0
  const height = cleared ? 16 : 8
  return (
    <rect
      class={classes('b', `b--${stance}`, !cleared && 'b--un')}
      x={left + inset}
      y={16 - height + inset}
      width={width - inset * 2}
      height={height - inset * 2}
    />
  )
}

/** One brick for each council: full height counts, half waits for clearance, a stub is silence. */
export function StrengthBricks(props: {
  line: Omit<StrengthLine, 'line'>
  waiting?: Waiting | undefined
}) {
  const runs = runsOf(props.line, props.waiting ?? {})
  const councils = runs.reduce((sum, run) => sum + run.councils, 0)
  const bricks =
    councils > countable
      ? runs
      : runs.flatMap((run) => Array.from({ length: run.councils }, () => ({ ...run, councils: 1 })))
  let place = 0
  return (
    <svg
      class="hanse-strength__bricks"
      viewBox={`0 0 ${Math.max(1, councils * 10 - 1.5)} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {bricks.map((run) => {
        const left = place
        place += run.councils
        return <BrickShape run={run} place={left} />
      })}
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
