import {
  Choice,
  type ChoiceItem,
  ChoicesGroup,
  type ChoicesOptions,
  type Items,
} from './choices.tsx'

export interface RadiosOptions extends ChoicesOptions {
  name: string
  items: Items<ChoiceItem>
  /** The value of the item that is chosen. */
  value?: string | number | null | undefined
}

/** One choice from a short list. */
export function Radios(options: RadiosOptions) {
  const idPrefix = options.idPrefix || options.name
  return (
    <ChoicesGroup
      options={options}
      idPrefix={idPrefix}
      before={options.fieldset?.describedBy}
      module="govuk-radios"
    >
      {options.items.map(
        (item, place) =>
          item && (
            <Choice
              kind="radio"
              item={item}
              id={item.id || (place ? `${idPrefix}-${place + 1}` : idPrefix)}
              name={options.name}
              checked={
                item.checked ||
                (Boolean(options.value) && item.checked !== false && item.value === options.value)
              }
            />
          ),
      )}
    </ChoicesGroup>
  )
}
