import type { ComponentChildren } from 'preact'
import { type FieldProps, fieldOptions } from './field.tsx'
import { Checkboxes } from './govuk/checkboxes.tsx'
import type { ChoiceItem } from './govuk/choices.tsx'
import { classes } from './govuk/options.tsx'
import { Radios } from './govuk/radios.tsx'
import { Select } from './govuk/select.tsx'
import { valuesIn } from './posted.ts'

export interface Choice {
  value: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** Opens while this one is chosen; always open without script. */
  opens?: ComponentChildren
  disabled?: boolean | undefined
}

export interface ChoiceFieldProps extends FieldProps {
  /** one: radios; many: checkboxes; list: a select, for more than seven. */
  pick: 'one' | 'many' | 'list'
  choices: readonly Choice[]
  small?: boolean | undefined
  inline?: boolean | undefined
}

function itemOf({ value, label, hint, opens, disabled }: Choice): ChoiceItem {
  return {
    value,
    text: label,
    hint: hint ? { text: hint } : undefined,
    conditional: opens ? { text: opens } : undefined,
    disabled,
  }
}

/** One choice, or several, under one legend; what was chosen is kept. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, ...options } = fieldOptions(props)
  const chosen = valuesIn(props.form, props.name)
  if (props.pick === 'list') {
    const items = props.choices.map(({ value, label: text, disabled }) => ({
      value,
      text: String(text),
      disabled,
      selected: chosen.includes(value),
    }))
    return <Select {...options} label={label} items={items} />
  }
  const block = props.pick === 'one' ? 'govuk-radios' : 'govuk-checkboxes'
  const group = {
    ...options,
    idPrefix: options.id,
    fieldset: {
      legend: {
        text: props.heading ? label.text : <span class="hanse-label">{label.text}</span>,
        isPageHeading: label.isPageHeading,
      },
    },
    classes: classes(
      props.class,
      props.small && `${block}--small`,
      props.inline && `${block}--inline`,
    ),
    items: props.choices.map((choice) => ({
      ...itemOf(choice),
      checked: chosen.includes(choice.value),
    })),
  }
  return props.pick === 'one' ? <Radios {...group} /> : <Checkboxes {...group} />
}
