import {
  Choice,
  type ChoiceItem,
  ChoicesGroup,
  type ChoicesOptions,
  type Items,
} from './choices.tsx'
import { describedBy } from './form-group.tsx'

export interface CheckboxItem extends ChoiceItem {
  name?: string | undefined
  /** "exclusive" unticks the others, with script. */
  behaviour?: 'exclusive' | undefined
}

export interface CheckboxesOptions extends ChoicesOptions {
  name?: string | undefined
  items: Items<CheckboxItem>
  /** The values of the items that are ticked. */
  values?: readonly (string | number)[] | undefined
  describedBy?: string | undefined
}

/** Any number of choices from a short list. */
export function Checkboxes(options: CheckboxesOptions) {
  const idPrefix = options.idPrefix || options.name
  const before = options.fieldset?.describedBy || options.describedBy
  const shared = options.fieldset ? undefined : describedBy(idPrefix, options, before)
  return (
    <ChoicesGroup options={options} idPrefix={idPrefix} before={before} module="govuk-checkboxes">
      {options.items.map((item, place) => {
        if (!item) return null
        const listed =
          options.values !== undefined &&
          item.value !== undefined &&
          options.values.includes(item.value)
        return (
          <Choice
            kind="checkbox"
            item={item}
            id={item.id || (place ? `${idPrefix}-${place + 1}` : (idPrefix ?? ''))}
            name={item.name || options.name}
            checked={item.checked || (listed && item.checked !== false)}
            describedBy={shared}
            attributes={item.behaviour && { 'data-behaviour': item.behaviour }}
          />
        )
      })}
    </ChoicesGroup>
  )
}
