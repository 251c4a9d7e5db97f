import type { Progress } from './progress-row.tsx'

export interface RailQuestion {
  /** As printed: "15", "6(a)". */
  label: string
  href: string
  progress: Progress
  current?: boolean | undefined
}

const marks: Record<Progress, { class: string; said: string }> = {
  cleared: { class: 'hanse-qnav__done', said: ', answered and cleared' },
  answered: { class: 'hanse-qnav__un', said: ', answered, not yet cleared' },
  open: { class: 'hanse-qnav__open', said: ', open' },
}

/** Every question of a consultation as a brick that leads to it. */
export function QuestionRail({ questions }: { questions: readonly RailQuestion[] }) {
  return (
    <nav class="hanse-qnav" aria-label="Questions">
      <ol>
        {questions.map(({ label, href, progress, current }) => (
          <li>
            <a
              class={current ? 'hanse-qnav__now' : marks[progress].class}
              href={href}
              aria-current={current ? 'page' : undefined}
            >
              {label}
              <span class="govuk-visually-hidden">
                {marks[progress].said}
                {current && ', you are here'}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
