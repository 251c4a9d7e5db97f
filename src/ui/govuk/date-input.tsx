import type { ErrorMessageOptions } from './error-message.tsx'
import { Fieldset, type FieldsetOptions } from './fieldset.tsx'
import { type ControlsGroupOptions, describedBy, FormGroup, HintAndError } from './form-group.tsx'
import { Input } from './input.tsx'
import { classes, type ExtraAttributes, type Part, Shown, spread } from './options.tsx'

type Value = string | number | undefined

export interface DateInputItem {
  id?: string | undefined
  name?: string | undefined
  label?: string | undefined
  value?: Value
  /** Which part is wrong; where none says so, an error message marks them all. */
  error?: boolean | undefined
  autocomplete?: string | undefined
  inputmode?: string | undefined
  pattern?: string | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
}

export interface DateInputOptions {
  id?: string | undefined
  namePrefix?: string | undefined
  items?: readonly (DateInputItem | null | undefined | false)[] | undefined
  day?: DateInputItem | false | undefined
  month?: DateInputItem | false | undefined
  year?: DateInputItem | false | undefined
  values?: Readonly<Record<string, Value>> | undefined
  hint?: Part | undefined
  errorMessage?: ErrorMessageOptions | undefined
  fieldset?: FieldsetOptions | undefined
  formGroup?: ControlsGroupOptions | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
}

const units = ['day', 'month', 'year'] as const
type Unit = (typeof units)[number]

function hasError(item: DateInputItem): boolean {
  return Boolean(item.error) || Boolean(item.classes?.includes('govuk-input--error'))
}

/** The default of a unit, which an item of the same name falls back on. */
function unitDefault(options: DateInputOptions, unit: Unit): DateInputItem | false {
  return (
    options[unit] ?? {
      name: unit,
      value: options.values?.[unit],
      classes: `govuk-input--width-${unit === 'year' ? 4 : 2}`,
    }
  )
}

function Item(props: { options: DateInputOptions; item: DateInputItem; anyError: boolean }) {
  const { options, item, anyError } = props
  const unit = units.find((name) => {
    const own = unitDefault(options, name)
    return (
      item === options[name] || item.name === name || (own && item.name && own.name === item.name)
    )
  })
  const own = unit && unitDefault(options, unit)
  const name = item.name ?? unit
  const value = item.value ?? (own ? own.value : undefined)
  const prefixed = (options.namePrefix ? `${options.namePrefix}-` : '') + name
  const marked =
    !item.classes?.includes('govuk-input--error') &&
    (hasError(item) || (item.error !== false && options.errorMessage && !anyError))
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{
          text: item.label || (name ?? '').charAt(0).toUpperCase() + (name ?? '').slice(1),
          classes: 'govuk-date-input__label',
        }}
        id={item.id || `${options.id}-${name}`}
        classes={classes(
          'govuk-date-input__input',
          marked && 'govuk-input--error',
          !item.classes?.includes('govuk-input--width-') &&
            `govuk-input--width-${unit === 'year' ? 4 : 2}`,
          item.classes,
        )}
        name={prefixed}
        value={value ?? options.values?.[prefixed]}
        inputmode={item.inputmode || 'numeric'}
        autocomplete={item.autocomplete}
        pattern={item.pattern}
        attributes={item.attributes}
      />
    </div>
  )
}

/** A memorable date, or one to be read from a paper: day, month and year. */
export function DateInput(options: DateInputOptions) {
  const items = options.items?.length
    ? options.items
    : units.map((unit) => unitDefault(options, unit))
  const anyError = items.some((item) => item && hasError(item))
  const inside = (
    <>
      <HintAndError id={options.id} hint={options.hint} errorMessage={options.errorMessage} />
      <div
        class={classes('govuk-date-input', options.classes)}
        {...spread(options.attributes)}
        id={options.id || undefined}
      >
        <Shown of={options.formGroup?.beforeInputs} />
        {items.map((item) => item && <Item options={options} item={item} anyError={anyError} />)}
        <Shown of={options.formGroup?.afterInputs} />
      </div>
    </>
  )
  return (
    <FormGroup error={Boolean(options.errorMessage)} options={options.formGroup}>
      {options.fieldset ? (
        <Fieldset
          {...options.fieldset}
          html={undefined}
          role="group"
          describedBy={describedBy(options.id, options, options.fieldset.describedBy)}
        >
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  )
}
