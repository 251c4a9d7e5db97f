import type { ComponentChildren } from 'preact'

export interface Rung {
  name: string
  /** reached; needed: the one that makes it count; open: not asked. */
  state: 'reached' | 'needed' | 'open'
  /** By whom, when, the minute; or why it is needed. */
  note?: ComponentChildren
}

const marks: Record<Rung['state'], { class: string | undefined; said: string }> = {
  reached: { class: 'hanse-ladder__on', said: ', reached' },
  needed: { class: 'hanse-ladder__need', said: ', needed' },
  open: { class: undefined, said: '' },
}

/** How far a council stands behind what it said, from officer view to council decision. */
export function Ladder({ rungs }: { rungs: readonly Rung[] }) {
  return (
    <ol class="hanse-ladder">
      {rungs.map(({ name, state, note }) => (
        <li class={marks[state].class}>
          <b>
            {name}
            {marks[state].said && <i class="govuk-visually-hidden">{marks[state].said}</i>}
          </b>
          {note && <span>{note}</span>}
        </li>
      ))}
    </ol>
  )
}
