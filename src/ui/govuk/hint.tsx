import { classes, type Part, Shown, spread } from './options.tsx'

export interface HintOptions extends Part {
  id?: string | undefined
}

/** Help for one field, tied to it by its id. */
export function Hint(options: HintOptions) {
  return (
    <div
      id={options.id || undefined}
      class={classes('govuk-hint', options.classes)}
      {...spread(options.attributes)}
    >
      <Shown of={options} />
    </div>
  )
}
