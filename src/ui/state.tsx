import type { ComponentChildren } from 'preact'
import { classes } from './govuk/options.tsx'

export interface StateProps {
  /** done: moss; half: half moss; due: amber, it needs you; late: brick; open: an empty square. */
  kind: 'done' | 'half' | 'due' | 'late' | 'open'
  children: ComponentChildren
}

/** A state as a small square and a word. */
export function State({ kind, children }: StateProps) {
  return (
    <span class={classes('hanse-state', kind !== 'open' && `hanse-state--${kind}`)}>
      {children}
    </span>
  )
}
