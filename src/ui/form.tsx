import type { ComponentChildren } from 'preact'
import { ErrorSummary as GovukErrorSummary } from './govuk/error-summary.tsx'
import { type ExtraAttributes, spread } from './govuk/options.tsx'
import { fieldId, type Posted } from './posted.ts'

export { type Choice, ChoiceField, type ChoiceFieldProps } from './choice-field.tsx'
export { DateField, type DateFieldProps } from './date-field.tsx'
export { Field, type FieldProps, FileField, type FileFieldProps } from './field.tsx'
export { errorIn, fieldId, notPosted, type Posted, valueIn, valuesIn } from './posted.ts'
export { TextArea, type TextAreaProps, TextField, type TextFieldProps } from './text-field.tsx'

/** All errors of a form at its head, each linked to its field; nothing where there are none. */
export function ErrorSummary({ form, title }: { form: Posted; title?: string | undefined }) {
  const errors = Object.entries(form.errors)
  if (errors.length === 0) return null
  return (
    <GovukErrorSummary
      titleText={title ?? 'There is a problem'}
      errorList={errors.map(([name, sentence]) => ({
        text: sentence,
        ...(name ? { href: `#${fieldId(name)}` } : {}),
      }))}
    />
  )
}

export interface FormProps {
  action: string
  /** The CSRF token of the session; required for every form that posts. */
  csrf?: string | undefined
  method?: 'post' | 'get' | undefined
  /** A token made for this showing of the form: posted twice, the deed is done once. */
  once?: string | undefined
  /** True for a form with files. */
  files?: boolean | undefined
  id?: string | undefined
  class?: string | undefined
  labelledBy?: string | undefined
  label?: string | undefined
  /** Hidden values that travel with it. */
  hidden?: Readonly<Record<string, string | number>> | undefined
  attributes?: ExtraAttributes | undefined
  children: ComponentChildren
}

/** A form that works without script; one that posts carries the session's CSRF token. */
export function Form(props: FormProps) {
  const method = props.method ?? 'post'
  const hidden = Object.entries(props.hidden ?? {})
  return (
    <form
      action={props.action}
      method={method}
      enctype={props.files ? 'multipart/form-data' : undefined}
      novalidate
      id={props.id}
      class={props.class}
      aria-labelledby={props.labelledBy}
      aria-label={props.label}
      {...spread(props.attributes)}
    >
      {method === 'post' && <input type="hidden" name="_csrf" value={props.csrf ?? ''} />}
      {props.once && <input type="hidden" name="_once" value={props.once} />}
      {hidden.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  )
}
