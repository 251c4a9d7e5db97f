import type { ComponentChildren } from 'preact'

export interface QuorumProps {
  /** How many members have decided (or endorsed, as the sentence says). */
  decided: number
  members: number
  /** How many must endorse; the line stands after that brick. */
  need: number
  /** The same in words; without it, "17 of 26 have decided. 18 must endorse." */
  children?: ComponentChildren
}

/** A brick for each member, filled where it has decided, and a line at the number that is needed. */
export function Quorum({ decided, members, need, children }: QuorumProps) {
  return (
    <>
      <svg
        class="hanse-quorum"
        viewBox={`0 0 ${Math.max(1, members * 10 - 1.5)} 22`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {Array.from({ length: members }, (_, place) =>
          place < decided ? (
            <rect class="q-in" x={place * 10} y={4} width={8.5} height={14} />
          ) : (
            <rect class="q-out" x={place * 10 + 0.5} y={4.5} width={7.5} height={13} />
          ),
        )}
        <path d={`M${need * 10 - 0.75} 0v22`} />
      </svg>
      <p class="hanse-note">
        {children ?? `${decided} of ${members} have decided. ${need} must endorse.`}
      </p>
    </>
  )
}
