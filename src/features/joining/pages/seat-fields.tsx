import { type Posted, TextField } from '../../../ui/form.tsx'
import { seatsToName } from '../application.ts'

/** Who holds each seat: the title as the council has it, a name, an address. */
export function SeatFields({ form, prefix = '' }: { form: Posted; prefix?: string }) {
  return (
    <>
      {seatsToName.map(({ field, title, needed }) => (
        <fieldset class="govuk-fieldset hanse-seatfields">
          <legend class="govuk-fieldset__legend">
            <span class="hanse-label">
              {title}
              {!needed && ' (optional)'}
            </span>
          </legend>
          <div class="hanse-seatfields__row">
            <TextField form={form} name={`${prefix}${field}Title`} label="Title" />
            <TextField form={form} name={`${prefix}${field}Name`} label="Name" />
            <TextField
              form={form}
              name={`${prefix}${field}Email`}
              label="E-mail address"
              type="email"
              spellcheck={false}
            />
          </div>
        </fieldset>
      ))}
    </>
  )
}
