import type { ComponentChildren } from 'preact'
import { Clock } from './clock.tsx'

export interface NextStepProps {
  title: ComponentChildren
  deadline: Date | null
  now: Date
  /** Progress row and words. */
  children?: ComponentChildren
  step: { label: string; href: string }
  other?: { label: string; href: string } | undefined
  kicker?: string | undefined
  id?: string | undefined
}

/** The one next step of a page, with the time left. */
export function NextStep(props: NextStepProps) {
  const id = props.id ?? 'next'
  return (
    <section
      class={props.deadline ? 'hanse-next' : 'hanse-next hanse-next--plain'}
      aria-labelledby={id}
    >
      {props.deadline && <Clock deadline={props.deadline} now={props.now} />}
      <div class="hanse-next__body">
        <p class="hanse-kicker">{props.kicker ?? 'Next'}</p>
        <h2 class="hanse-h2" id={id}>
          {props.title}
        </h2>
        {props.children}
        <p class="hanse-next__go">
          <a class="govuk-button" href={props.step.href}>
            {props.step.label}
          </a>{' '}
          {props.other && <a href={props.other.href}>{props.other.label}</a>}
        </p>
      </div>
    </section>
  )
}
