import type { ComponentChildren } from 'preact'

export interface EmptyProps {
  /** What is not there yet, as a heading: "No consultation has been read yet". */
  title: ComponentChildren
  /** What will be here, and why that is good. */
  children: ComponentChildren
  /** The first step. */
  step?: { label: string; href: string } | undefined
  level?: 2 | 3 | undefined
}

/** An empty place that teaches: what will be here, and the first step. */
export function Empty({ title, children, step, level = 2 }: EmptyProps) {
  const Heading = `h${level}` as 'h2'
  return (
    <div class="hanse-empty">
      <Heading class="hanse-h3">{title}</Heading>
      <div class="hanse-empty__text">{children}</div>
      {step && (
        <p class="hanse-empty__step">
          <a class="govuk-button govuk-button--secondary" href={step.href}>
            {step.label}
          </a>
        </p>
      )}
    </div>
  )
}
