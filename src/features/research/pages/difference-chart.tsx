import type { Difference } from '../peers.ts'

const width = 320
const middle = width / 2
const step = 34
const reach = 130

/** Bars to the left and right of a middle line: how far a place lies below or above its peer, in standard deviations. The table beside it has the same figures. */
export function DifferenceChart(props: {
  id: string
  council: string
  peer: string
  alike: readonly Difference[]
  apart: readonly Difference[]
}) {
  const { id, council, peer, alike, apart } = props
  const all = [...alike, ...apart]
  const largest = Math.max(1, ...all.map(({ by }) => Math.abs(by)))
  const height = 26 + all.length * step
  const long = ({ by }: Difference) => Math.round((by / largest) * reach * 10) / 10
  return (
    <svg
      class="hanse-apart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title
        id={`${id}-t`}
      >{`What makes ${council} and ${peer} alike, and what sets them apart`}</title>
      <desc id={`${id}-d`}>
        {`A bar to the right: ${council} is higher; to the left: lower. ${all.map(({ name, by }) => `${name}: ${signed(by)}`).join('. ')}.`}
      </desc>
      <text class="hanse-apart__end" x="0" y="13">
        {`◂ ${council} lower`}
      </text>
      <text class="hanse-apart__end" x={width} y="13" text-anchor="end">
        {'higher ▸'}
      </text>
      {all.map((one, at) => {
        const y = 26 + at * step
        const bar = long(one)
        return (
          <>
            <text x="0" y={y + 13}>
              {shortened(one.name)}
            </text>
            <rect
              class={at < alike.length ? 'hanse-apart__alike' : 'hanse-apart__apart'}
              x={Math.min(middle, middle + bar)}
              y={y + 18}
              width={Math.max(1.5, Math.abs(bar))}
              height="9"
            />
            <path class="hanse-apart__middle" d={`M${middle} ${y + 16}v13`} />
          </>
        )
      })}
    </svg>
  )
}

/** "1.2 higher", "0.4 lower", "the same": a difference in standard deviations. */
export function signed(by: number): string {
  const size = Math.abs(by).toFixed(1)
  return size === '0.0' ? 'the same' : `${size} ${by > 0 ? 'higher' : 'lower'}`
}

/** Names longer than the drawing is wide are cut; the table has them whole. */
function shortened(name: string): string {
  return name.length > 48 ? `${name.slice(0, 46).trimEnd()}…` : name
}
