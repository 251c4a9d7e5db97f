import type { ComponentChildren } from 'preact'
import { classes, type Part, Shown, spread } from './options.tsx'

export interface InsetTextOptions extends Part {
  id?: string | undefined
  children?: ComponentChildren
}

/** A passage set apart from the text around it. */
export function InsetText(options: InsetTextOptions) {
  return (
    <div
      id={options.id || undefined}
      class={classes('govuk-inset-text', options.classes)}
      {...spread(options.attributes)}
    >
      {options.children ?? <Shown of={options} />}
    </div>
  )
}
