import type { ComponentChildren } from 'preact'
import { type FieldProps, fieldOptions } from './field.tsx'
import { Input } from './govuk/input.tsx'
import { classes } from './govuk/options.tsx'
import { Textarea } from './govuk/textarea.tsx'
import { fieldId, valueIn } from './posted.ts'

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'url' | 'tel' | 'search' | 'password' | undefined
  autocomplete?: string | undefined
  inputmode?: 'numeric' | 'decimal' | 'email' | 'url' | 'tel' | undefined
  spellcheck?: boolean | undefined
  /** Width in characters, where the length to be typed is known. */
  chars?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  prefix?: string | undefined
  suffix?: string | undefined
}

/** One line of text; what was typed is kept. */
export function TextField(props: TextFieldProps) {
  return (
    <Input
      {...fieldOptions(props)}
      classes={classes(props.chars && `govuk-input--width-${props.chars}`, props.class)}
      type={props.type}
      value={valueIn(props.form, props.name)}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
      spellcheck={props.spellcheck}
      prefix={props.prefix ? { text: props.prefix } : undefined}
      suffix={props.suffix ? { text: props.suffix } : undefined}
    />
  )
}

export interface TextAreaProps extends FieldProps {
  rows?: number | undefined
  spellcheck?: boolean | undefined
  /** Below the box; with the island "word-count" and `countWords`, the number of words leads it. */
  note?: ComponentChildren
  countWords?: boolean | undefined
}

/** Several lines of text; what was typed is kept. */
export function TextArea(props: TextAreaProps) {
  const id = props.id ?? fieldId(props.name)
  const words = valueIn(props.form, props.name).split(/\s+/).filter(Boolean).length
  const note = (props.note || props.countWords) && (
    <p class="hanse-small" id={`${id}-note`}>
      {props.countWords && (
        <span data-count-of={id}>{words === 1 ? '1 word.' : `${words} words.`}</span>
      )}{' '}
      {props.note}
    </p>
  )
  return (
    <Textarea
      {...fieldOptions(props)}
      formGroup={{
        classes: props.groupClass,
        afterInput: note ? { text: note } : undefined,
      }}
      describedBy={note ? `${id}-note` : undefined}
      value={valueIn(props.form, props.name)}
      rows={props.rows}
      spellcheck={props.spellcheck}
    />
  )
}
