import type { ComponentChildren } from 'preact'
import { classes } from './govuk/options.tsx'

export interface Definition {
  term: ComponentChildren
  detail: ComponentChildren
}

/** Facts as term and detail; what has no detail is left out. */
export function Definitions(props: {
  items: readonly (Definition | null | false | undefined)[]
  class?: string | undefined
}) {
  return (
    <dl class={classes('hanse-dl', props.class)}>
      {props.items.map(
        (item) =>
          item && (
            <>
              <dt>{item.term}</dt>
              <dd>{item.detail}</dd>
            </>
          ),
      )}
    </dl>
  )
}
