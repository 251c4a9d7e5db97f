import { type Posted, TextField, valueIn } from '../../../ui/form.tsx'
import { figureRows } from '../solution-figures.ts'

/** Rows for figures, each with what it counts and where it is from; the rest is folded until the first are full. */
export function FigureRows({ form }: { form: Posted }) {
  const used = (row: number) =>
    ['figure', 'what', 'source'].some((name) => valueIn(form, `${name}-${row}`) !== '')
  const rows = Array.from({ length: figureRows }, (_, row) => row)
  const open = rows.filter((row) => row < 2 || used(row))
  const rest = rows.filter((row) => !open.includes(row))
  return (
    <fieldset class="govuk-fieldset hanse-solution__rows">
      <legend class="govuk-fieldset__legend">
        <span class="hanse-label">Figures, each with its source (optional)</span>
      </legend>
      {open.map((row) => (
        <FigureRow form={form} row={row} />
      ))}
      {rest.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">More figures</span>
          </summary>
          {rest.map((row) => (
            <FigureRow form={form} row={row} />
          ))}
        </details>
      )}
    </fieldset>
  )
}

/** A figure, what it counts and where it is from. */
export function FigureRow({ form, row }: { form: Posted; row: number }) {
  return (
    <div class="hanse-solution__row">
      <TextField form={form} name={`figure-${row}`} label="Figure" />
      <TextField form={form} name={`what-${row}`} label="What it counts" />
      <TextField form={form} name={`source-${row}`} label="Source" />
    </div>
  )
}
