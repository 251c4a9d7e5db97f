import type { ComponentChildren } from 'preact'

export interface DiffPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** What changed, word by word; a screen reader hears "removed" and "added". */
export function DiffText({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <>
      {parts.map(({ kind, text }) => {
        if (kind === 'same') return text
        const Change = kind === 'added' ? 'ins' : 'del'
        return (
          <Change>
            <span class="govuk-visually-hidden"> {kind}: </span>
            {text}
            <span class="govuk-visually-hidden">, end of {kind}</span>
          </Change>
        )
      })}
    </>
  )
}

/** Changed paragraphs, each with its number. */
export function Diff(props: {
  paragraphs: readonly { number: ComponentChildren; parts: readonly DiffPart[] }[]
}) {
  return (
    <div class="hanse-diff">
      {props.paragraphs.map(({ number, parts }) => (
        <p>
          <b>{number}</b>{' '}
          <span>
            <DiffText parts={parts} />
          </span>
        </p>
      ))}
    </div>
  )
}
