import { classes, type Part, Shown, says, spread } from './options.tsx'

export interface LabelOptions extends Part {
  for?: string | undefined
  isPageHeading?: boolean | undefined
}

/** The label of one field; nothing where there is no text. */
export function Label(options: LabelOptions) {
  if (!says(options)) return null
  const label = (
    <label
      class={classes('govuk-label', options.classes)}
      {...spread(options.attributes)}
      for={options.for || undefined}
    >
      <Shown of={options} />
    </label>
  )
  return options.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
