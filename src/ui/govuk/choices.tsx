import type { ComponentChildren } from 'preact'
import { Fieldset, type FieldsetOptions } from './fieldset.tsx'
import {
  type ControlsGroupOptions,
  describedBy,
  type FieldOptions,
  FormGroup,
  HintAndError,
} from './form-group.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import {
  type Content,
  classes,
  type ExtraAttributes,
  type Part,
  Shown,
  says,
  spread,
} from './options.tsx'

/** What one radio and one checkbox share. */
export interface ChoiceItem extends Content {
  id?: string | undefined
  value?: string | number | undefined
  /** A word between items ("or"), in place of a choice. */
  divider?: string | undefined
  checked?: boolean | undefined
  disabled?: boolean | undefined
  hint?: Part | undefined
  label?: { classes?: string; attributes?: ExtraAttributes } | undefined
  /** What opens below the item while it is chosen. */
  conditional?: Content | undefined
  attributes?: ExtraAttributes | undefined
}

export type Items<Item> = readonly (Item | null | undefined | false | '')[]

/** What radios and checkboxes share. */
export interface ChoicesOptions
  extends Pick<FieldOptions, 'hint' | 'errorMessage' | 'classes' | 'attributes'> {
  name?: string | undefined
  idPrefix?: string | undefined
  fieldset?: FieldsetOptions | undefined
  formGroup?: ControlsGroupOptions | undefined
}

/** One radio or checkbox with its label, hint and what opens below it. */
export function Choice(props: {
  kind: 'radio' | 'checkbox'
  item: ChoiceItem
  id: string
  name: string | undefined
  checked: boolean
  describedBy?: string | undefined
  attributes?: ExtraAttributes | undefined
}) {
  const { item, id } = props
  const block = props.kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes'
  if (item.divider) return <div class={`${block}__divider`}>{item.divider}</div>
  const hasHint = says(item.hint)
  const opens = says(item.conditional)
  return (
    <>
      <div class={`${block}__item`}>
        <input
          class={`${block}__input`}
          id={id}
          name={props.name ?? ''}
          type={props.kind}
          value={item.value ?? ''}
          checked={props.checked || undefined}
          disabled={item.disabled || undefined}
          data-aria-controls={opens ? `conditional-${id}` : undefined}
          {...spread(props.attributes)}
          aria-describedby={classes(props.describedBy, hasHint && `${id}-item-hint`) || undefined}
          {...spread(item.attributes)}
        />
        <Label
          html={item.html}
          text={item.text}
          classes={classes(`${block}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
          for={id}
        />
        {hasHint && (
          <Hint
            {...item.hint}
            id={`${id}-item-hint`}
            classes={classes(`${block}__hint`, item.hint?.classes)}
          />
        )}
      </div>
      {opens && (
        <div
          class={classes(
            `${block}__conditional`,
            !props.checked && `${block}__conditional--hidden`,
          )}
          id={`conditional-${id}`}
        >
          <Shown of={item.conditional} />
        </div>
      )}
    </>
  )
}

/** The frame around radios or checkboxes: group, fieldset where asked, hint and error. */
export function ChoicesGroup(props: {
  options: ChoicesOptions
  idPrefix: string | undefined
  before: string | undefined
  module: 'govuk-radios' | 'govuk-checkboxes'
  children: ComponentChildren
}) {
  const { options, idPrefix } = props
  const group = options.formGroup
  const inside = (
    <>
      <HintAndError id={idPrefix} hint={options.hint} errorMessage={options.errorMessage} />
      <div
        class={classes(props.module, options.classes)}
        {...spread(options.attributes)}
        data-module={props.module}
      >
        <Shown of={group?.beforeInputs} />
        {props.children}
        <Shown of={group?.afterInputs} />
      </div>
    </>
  )
  return (
    <FormGroup error={Boolean(options.errorMessage)} options={group}>
      {options.fieldset ? (
        <Fieldset
          {...options.fieldset}
          html={undefined}
          role={undefined}
          describedBy={describedBy(idPrefix, options, props.before)}
        >
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  )
}
