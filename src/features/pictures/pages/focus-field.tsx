import type { ShownPicture } from '../../../documents/picture/picture.ts'
import { errorIn, type Posted, TextField, valueIn } from '../../../ui/form.tsx'
import { Picture } from '../../../ui/picture.tsx'

const rows = [
  [17, 'top'],
  [50, 'middle'],
  [83, 'bottom'],
] as const
const columns = [
  [17, 'left'],
  [50, 'centre'],
  [83, 'right'],
] as const

/** Where the eye should rest when the picture is cut: one of nine points, or two numbers; with script a click on the picture. */
export function FocusField({ picture, form }: { picture: ShownPicture; form: Posted }) {
  const chosen = valueIn(form, 'focus') || 'exact'
  const error = errorIn(form, 'focusX') ?? errorIn(form, 'focusY') ?? errorIn(form, 'focus')
  return (
    <fieldset
      class={`govuk-fieldset hanse-focus${error ? ' govuk-form-group--error' : ''}`}
      data-focus
    >
      <legend class="govuk-fieldset__legend">
        <span class="hanse-label">What must not be cut off</span>
      </legend>
      <p class="govuk-hint">
        Choose the part of the picture that stays in sight when it is cut.
        <span data-with-script hidden>
          {' '}
          Or click on it.
        </span>
      </p>
      <div class="hanse-focus__picture">
        <Picture picture={picture} sizes="(min-width: 64em) 40rem, 100vw" eager />
        <div class="hanse-focus__points">
          {rows.flatMap(([y, row]) =>
            columns.map(([x, column]) => {
              const value = `${x} ${y}`
              return (
                <label class="hanse-focus__point">
                  <input type="radio" name="focus" value={value} checked={chosen === value} />
                  <span>
                    {row} {column}
                  </span>
                </label>
              )
            }),
          )}
        </div>
        <span class="hanse-focus__mark" data-mark hidden />
      </div>
      <label class="hanse-focus__exact">
        <input type="radio" name="focus" value="exact" checked={chosen === 'exact'} /> An exact
        point, in hundredths of the picture:
      </label>
      <div class="hanse-focus__numbers">
        <TextField
          form={form}
          name="focusX"
          label="From the left"
          inputmode="decimal"
          chars={3}
          suffix="%"
        />
        <TextField
          form={form}
          name="focusY"
          label="From the top"
          inputmode="decimal"
          chars={3}
          suffix="%"
        />
      </div>
    </fieldset>
  )
}
