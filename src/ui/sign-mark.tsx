/** How a council stands to a text put to it; none: no ballot. */
export type SignKind = 'endorse' | 'reserve' | 'abstain' | 'object' | 'none'

/** Each kind in words, as one says it of a council: "Lincoln endorsed". */
export const signWords: Record<SignKind, string> = {
  endorse: 'endorsed',
  reserve: 'endorsed with a reservation',
  abstain: 'abstained',
  object: 'objected',
  none: 'has not decided',
}

function Strokes({ kind }: { kind: SignKind }) {
  const frame = <path class="o" d="M1 1h14v14H1z" />
  switch (kind) {
    case 'endorse':
      return (
        <>
          <path d="M0 0h16v16H0z" />
          <path class="c" d="M3.5 8.2l3 3L12.6 5" />
        </>
      )
    case 'reserve':
      return (
        <>
          {frame}
          <path d="M1 1h7v14H1z" />
        </>
      )
    case 'object':
      return (
        <>
          {frame}
          <path class="x" d="M4.5 4.5l7 7m0-7l-7 7" />
        </>
      )
    case 'abstain':
    case 'none':
      return frame
  }
}

/** The mark of a ballot: full, half, empty, crossed; dashed where there is none. */
export function SignMark({ kind }: { kind: SignKind }) {
  return (
    <svg
      class={`hanse-sign hanse-sign--${kind}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <Strokes kind={kind} />
    </svg>
  )
}
