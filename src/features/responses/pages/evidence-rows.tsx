import { Button } from '../../../ui/govuk/button.tsx'
import { errorIn, fieldId, type Posted, valueIn } from '../../../ui/posted.ts'

/** Rows for figures and examples, each with its source; two are always open, more with one press. */
export function EvidenceRows({ form, rows }: { form: Posted; rows: number }) {
  return (
    <fieldset class="govuk-fieldset hanse-part">
      <legend class="govuk-fieldset__legend">
        <h2 class="hanse-h3">Evidence</h2>
      </legend>
      <div class="govuk-hint">
        A figure with its source, or an example (leave the figure empty). Each can be cited on its
        own. An empty row is not kept.
      </div>
      <div class="hanse-evidence">
        {Array.from({ length: rows }, (_, row) => (
          <div class="hanse-evidence__row">
            <span class="hanse-evidence__n" aria-hidden="true">
              {row + 1}
            </span>
            <Cell form={form} name={`figure-${row}`} label="Figure" row={row} kind="fig" />
            <Cell
              form={form}
              name={`what-${row}`}
              label="What it counts, or the example"
              row={row}
              kind="what"
            />
            <Cell form={form} name={`source-${row}`} label="Source" row={row} kind="src" />
          </div>
        ))}
      </div>
      <Button
        text="Add evidence"
        name="go"
        value="add-evidence"
        classes="govuk-button--secondary hanse-button--small"
      />
    </fieldset>
  )
}

function Cell({
  form,
  name,
  label,
  row,
  kind,
}: {
  form: Posted
  name: string
  label: string
  row: number
  kind: 'fig' | 'what' | 'src'
}) {
  const id = fieldId(name)
  const error = errorIn(form, name)
  return (
    <div class={`hanse-field hanse-field--${kind}`}>
      <label for={id}>
        {label}
        <span class="govuk-visually-hidden"> of evidence {row + 1}</span>
      </label>
      {error && (
        <p class="govuk-error-message" id={`${id}-error`}>
          {error.text}
        </p>
      )}
      <input
        class={`govuk-input${error ? ' govuk-input--error' : ''}`}
        id={id}
        name={name}
        value={valueIn(form, name)}
        aria-describedby={error ? `${id}-error` : undefined}
      />
    </div>
  )
}
