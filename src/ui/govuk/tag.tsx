import { classes, type Part, Shown, spread } from './options.tsx'

/** A status word in a box; our own pages say states with `State`. */
export function Tag(options: Part) {
  return (
    <strong class={classes('govuk-tag', options.classes)} {...spread(options.attributes)}>
      <Shown of={options} />
    </strong>
  )
}
