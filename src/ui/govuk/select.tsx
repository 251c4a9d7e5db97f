import { ControlGroup, describedBy, type FieldOptions } from './form-group.tsx'
import { classes, type ExtraAttributes, spread } from './options.tsx'

type OptionValue = string | number | boolean

export interface SelectItem {
  value?: OptionValue | undefined
  text?: string | undefined
  selected?: boolean | undefined
  disabled?: boolean | undefined
  attributes?: ExtraAttributes | undefined
}

export interface SelectOptions extends FieldOptions {
  items?: readonly (SelectItem | null | undefined | false | '')[]
  /** The value of the item that is chosen. */
  value?: OptionValue | undefined
}

function isSelected(item: SelectItem, value: OptionValue | undefined): boolean {
  if (item.selected) return true
  return Boolean(value) && item.selected !== false && (item.value ?? item.text) === value
}

/** One choice from a long list. */
export function Select(options: SelectOptions) {
  const id = options.id || options.name
  return (
    <ControlGroup options={options}>
      <select
        class={classes(
          'govuk-select',
          options.classes,
          options.errorMessage && 'govuk-select--error',
        )}
        id={id}
        name={options.name ?? ''}
        disabled={options.disabled || undefined}
        aria-describedby={describedBy(id, options, options.describedBy)}
        {...spread(options.attributes)}
      >
        {options.items?.map(
          (item) =>
            item && (
              <option
                value={item.value === undefined ? undefined : String(item.value)}
                selected={isSelected(item, options.value)}
                disabled={item.disabled || undefined}
                {...spread(item.attributes)}
              >
                {item.text}
              </option>
            ),
        )}
      </select>
    </ControlGroup>
  )
}
