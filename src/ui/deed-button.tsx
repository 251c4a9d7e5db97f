import type { ComponentChildren } from 'preact'
import { classes } from './govuk/options.tsx'
import { type SignKind, SignMark } from './sign-mark.tsx'

export interface DeedButtonProps {
  name: string
  value: string
  /** "Endorse for Lincoln" */
  deed: ComponentChildren
  /** What follows: "Lincoln is listed among those who sign". */
  note: ComponentChildren
  mark?: SignKind | undefined
  first?: boolean | undefined
}

/** One of several deeds of equal weight, large enough for a thumb, saying what follows. */
export function DeedButton({ name, value, deed, note, mark, first }: DeedButtonProps) {
  return (
    <button
      type="submit"
      class={classes('hanse-choice', first && 'hanse-choice--first')}
      name={name}
      value={value}
    >
      {mark && <SignMark kind={mark} />}
      <span>
        <b>{deed}</b>
        <small>{note}</small>
      </span>
    </button>
  )
}
