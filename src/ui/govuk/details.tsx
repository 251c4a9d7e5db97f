import type { ComponentChildren } from 'preact'
import { type Content, classes, type ExtraAttributes, Shown, spread } from './options.tsx'

export interface DetailsOptions extends Content {
  summaryText?: ComponentChildren
  summaryHtml?: string | undefined
  id?: string | undefined
  open?: boolean | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
  children?: ComponentChildren
}

/** What most readers need not see, one click away. */
export function Details(options: DetailsOptions) {
  return (
    <details
      id={options.id || undefined}
      class={classes('govuk-details', options.classes)}
      {...spread(options.attributes)}
      open={options.open || undefined}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          <Shown of={{ html: options.summaryHtml, text: options.summaryText }} />
        </span>
      </summary>
      <div class="govuk-details__text">{options.children ?? <Shown of={options} />}</div>
    </details>
  )
}
