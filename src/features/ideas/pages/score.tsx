import type { FitPart } from '../fit-words.ts'

/** A score out of a hundred with its three parts as one bar; the words beside it say the same. */
export function Score({ score, parts }: { score: number; parts: readonly FitPart[] }) {
  let from = 0
  return (
    <div class="hanse-score">
      <p class="hanse-score__sum">
        <b>{score}</b> <span>of 100</span>
      </p>
      <svg
        class="hanse-score__bar"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="hanse-score__rest" x="0" y="0" width="100" height="8" />
        {parts.map(({ name, points }) => {
          const start = from
          from += points
          return (
            <rect
              class={`hanse-score__${name.toLowerCase()}`}
              x={start}
              y="0"
              width={points}
              height="8"
            />
          )
        })}
      </svg>
    </div>
  )
}

/** What each part of a score has of what it could have. */
export function ScoreParts({ parts }: { parts: readonly FitPart[] }) {
  return (
    <ul class="hanse-score__parts">
      {parts.map(({ name, words, points, most }) => (
        <li>
          <i class={`hanse-score__dot hanse-score__dot--${name.toLowerCase()}`} /> {words}{' '}
          <span class="hanse-small">
            {points} of {most}
          </span>
        </li>
      ))}
    </ul>
  )
}
