import { fieldId, type Posted, valuesIn } from '../../../ui/form.tsx'

/** Rows of people with what they do, for whom, and in which council seat they speak; empty rows are left out. */
export function SpeakerRows(props: {
  form: Posted
  names: { name: string; role: string; organisation: string; seat: string }
  rows: number
  seats: readonly { id: string; label: string; note?: string | undefined }[]
}) {
  const { form, names, seats } = props
  const error = form.errors[names.name]
  const text = (name: string, at: number, label: string) => {
    const id = at === 0 ? fieldId(name) : `${fieldId(name)}-${at}`
    return (
      <div class="govuk-form-group">
        <label class="govuk-label" for={id}>
          {label}
        </label>
        <input
          class="govuk-input"
          id={id}
          name={name}
          type="text"
          value={valuesIn(form, name)[at] ?? ''}
        />
      </div>
    )
  }
  return (
    <>
      {error && <p class="govuk-error-message">{error}</p>}
      {Array.from({ length: props.rows }, (_, at) => (
        <fieldset class="govuk-fieldset hanse-speaker-row">
          <legend class="govuk-visually-hidden">Person {at + 1}</legend>
          {text(names.name, at, 'Name')}
          {text(names.role, at, 'Role')}
          {text(names.organisation, at, 'Organisation')}
          <div class="govuk-form-group">
            <label class="govuk-label" for={`${fieldId(names.seat)}-${at}`}>
              Speaks as councillor
            </label>
            <select class="govuk-select" id={`${fieldId(names.seat)}-${at}`} name={names.seat}>
              <option value="">No</option>
              {seats.map(({ id, label, note }) => (
                <option value={id} selected={valuesIn(form, names.seat)[at] === id}>
                  {label}
                  {note && ` (${note})`}
                </option>
              ))}
            </select>
          </div>
        </fieldset>
      ))}
    </>
  )
}
