import { type FieldProps, fieldOptions } from './field.tsx'
import { DateInput } from './govuk/date-input.tsx'
import { valueIn } from './posted.ts'

export interface DateFieldProps extends FieldProps {
  /** "For example, 27 3 2027" where no hint is given. */
  example?: string | undefined
}

/**
 * A date typed as day, month and year, posted as `name-day`, `name-month`, `name-year`
 * (`isoDate` in typed-date.ts reads them); its error stands under `name` and links to the day.
 */
export function DateField(props: DateFieldProps) {
  const { id, label, hint, errorMessage, formGroup, classes, attributes } = fieldOptions(props)
  const part = (name: string, width: number, itemId: string) => ({
    id: itemId,
    name,
    classes: `govuk-input--width-${width}`,
    value: valueIn(props.form, `${props.name}-${name}`),
  })
  return (
    <DateInput
      id={`${id}-date`}
      namePrefix={props.name}
      fieldset={{
        legend: {
          text: props.heading ? label.text : <span class="hanse-label">{label.text}</span>,
          isPageHeading: label.isPageHeading,
        },
      }}
      hint={hint ?? (props.example ? { text: props.example } : undefined)}
      errorMessage={errorMessage}
      formGroup={formGroup}
      classes={classes}
      attributes={attributes}
      items={[part('day', 2, id), part('month', 2, `${id}-month`), part('year', 4, `${id}-year`)]}
    />
  )
}
