import type { ComponentChildren } from 'preact'
import { classes, type ExtraAttributes, type Part, Raw, Shown, says, spread } from './options.tsx'

export interface FieldsetOptions {
  legend?: (Part & { isPageHeading?: boolean | undefined }) | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
  role?: string | undefined
  describedBy?: string | undefined
  html?: string | undefined
  children?: ComponentChildren
}

/** Several fields under one legend. */
export function Fieldset({ legend, ...options }: FieldsetOptions) {
  return (
    <fieldset
      class={classes('govuk-fieldset', options.classes)}
      role={(options.role || undefined) as 'group' | undefined}
      aria-describedby={options.describedBy || undefined}
      {...spread(options.attributes)}
    >
      {legend && says(legend) && (
        <legend class={classes('govuk-fieldset__legend', legend.classes)}>
          {legend.isPageHeading ? (
            <h1 class="govuk-fieldset__heading">
              <Shown of={legend} />
            </h1>
          ) : (
            <Shown of={legend} />
          )}
        </legend>
      )}
      {options.children ?? (options.html && <Raw html={options.html} />)}
    </fieldset>
  )
}
