/** How far one question is: answered and cleared, answered only, or open. */
export type Progress = 'cleared' | 'answered' | 'open'

const course = 40
const shapes: Record<Progress, string> = { cleared: 'r-done', answered: 'r-un', open: 'r-no' }

/** "8 answered and cleared, 6 answered and not yet cleared, 6 open"; nothing is said of none. */
export function progressWords(questions: readonly Progress[]): string {
  const some = (kind: Progress) => questions.filter((one) => one === kind).length
  const said = [
    [some('cleared'), 'answered and cleared'],
    [some('answered'), 'answered and not yet cleared'],
    [some('open'), 'open'],
  ] as const
  return said
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(', ')
}

/** A brick for each question, forty to a course; put `progressWords` or more beside it. */
export function ProgressRow({ questions }: { questions: readonly Progress[] }) {
  const columns = Math.min(course, Math.max(1, questions.length))
  const rows = Math.max(1, Math.ceil(questions.length / course))
  const width = columns * 14 - 2
  const height = rows * 20 - 4
  return (
    <svg
      class="hanse-run"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {questions.map((state, place) => (
        <rect
          class={shapes[state]}
          x={(place % course) * 14 + 0.75}
          y={Math.floor(place / course) * 20 + 0.75}
          width="10.5"
          height="14.5"
        />
      ))}
    </svg>
  )
}
