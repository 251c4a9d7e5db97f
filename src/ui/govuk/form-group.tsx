import type { ComponentChildren } from 'preact'
import { ErrorMessage, type ErrorMessageOptions } from './error-message.tsx'
import { Hint } from './hint.tsx'
import { Label, type LabelOptions } from './label.tsx'
import {
  type Content,
  classes,
  type ExtraAttributes,
  type Part,
  Shown,
  says,
  spread,
} from './options.tsx'

export interface FormGroupOptions {
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
}

/** The group of a single control, with room before and after it. */
export interface ControlGroupOptions extends FormGroupOptions {
  beforeInput?: Content | undefined
  afterInput?: Content | undefined
}

/** The group of several controls, with room before and after them. */
export interface ControlsGroupOptions extends FormGroupOptions {
  beforeInputs?: Content | undefined
  afterInputs?: Content | undefined
}

/** What every single-control field takes. */
export interface FieldOptions {
  id?: string | undefined
  name?: string | undefined
  label?: LabelOptions | undefined
  hint?: Part | undefined
  errorMessage?: ErrorMessageOptions | undefined
  formGroup?: ControlGroupOptions | undefined
  describedBy?: string | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
  disabled?: boolean | undefined
}

/** The ids of hint and error that describe a control, after those given; undefined where none. */
export function describedBy(
  id: string | undefined,
  options: Pick<FieldOptions, 'hint' | 'errorMessage'>,
  before?: string | undefined,
): string | undefined {
  return (
    classes(before, options.hint && `${id}-hint`, options.errorMessage && `${id}-error`) ||
    undefined
  )
}

/** The outer frame of a field, marked where it has an error. */
export function FormGroup(props: {
  error: boolean
  options: FormGroupOptions | undefined
  children: ComponentChildren
}) {
  return (
    <div
      class={classes(
        'govuk-form-group',
        props.error && 'govuk-form-group--error',
        props.options?.classes,
      )}
      {...spread(props.options?.attributes)}
    >
      {props.children}
    </div>
  )
}

/** Hint and error message of a field, with the ids that `describedBy` names. */
export function HintAndError(
  props: { id: string | undefined } & Pick<FieldOptions, 'hint' | 'errorMessage'>,
) {
  return (
    <>
      {props.hint && <Hint {...props.hint} id={`${props.id}-hint`} />}
      {props.errorMessage && <ErrorMessage {...props.errorMessage} id={`${props.id}-error`} />}
    </>
  )
}

/** Label, hint, error and the control itself, in the order that they are read. */
export function ControlGroup(props: { options: FieldOptions; children: ComponentChildren }) {
  const { options } = props
  const id = options.id || options.name
  const group = options.formGroup
  return (
    <FormGroup error={Boolean(options.errorMessage)} options={group}>
      <Label {...options.label} for={id} />
      <HintAndError id={id} hint={options.hint} errorMessage={options.errorMessage} />
      {says(group?.beforeInput) && <Shown of={group?.beforeInput} />}
      {props.children}
      {says(group?.afterInput) && <Shown of={group?.afterInput} />}
    </FormGroup>
  )
}
