import type { ComponentChildren } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'

/** What a reader sees: `text` is escaped (and may be elements); `html` is printed as it stands. */
export interface Content {
  text?: ComponentChildren
  /** Trusted markup only: nothing that a person typed. */
  html?: string | false | undefined
}

type AttributeValue = string | number | boolean | null | undefined

/** Extra attributes by name; `{ value, optional: true }` leaves an empty one out. */
export type ExtraAttributes = Record<
  string,
  AttributeValue | { value?: AttributeValue; optional?: boolean | undefined }
>

/** A hint, an error message, a prefix: content with classes and attributes of its own. */
export interface Part extends Content {
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
}

/** Prints trusted markup among escaped siblings. */
export function Raw({ html }: { html: string }) {
  return jsxTemplate([html.trim()])
}

/** The `html` of an option where there is one, its `text` otherwise. */
export function Shown({ of }: { of: Content | undefined }) {
  return of?.html ? <Raw html={of.html} /> : of?.text
}

/** True where an option has something to show. */
export function says(content: Content | undefined): boolean {
  return Boolean(content && (content.html || content.text))
}

/** Joins class names, leaving out what is empty. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** Attributes as GOV.UK Frontend prints them: `null` is an empty value, `false` the word "false". */
export function spread(extra: ExtraAttributes | undefined): Record<string, string | true> {
  const printed: Record<string, string | true> = {}
  for (const [name, item] of Object.entries(extra ?? {})) {
    const { value, optional } =
      typeof item === 'object' && item !== null ? item : { value: item, optional: false }
    if (optional && value === true) printed[name] = true
    else if (!optional) printed[name] = value == null ? '' : String(value)
    else if (value != null && value !== false) printed[name] = String(value)
  }
  return printed
}

/** Translated messages as the `data-i18n.*` attributes that GOV.UK Frontend's script reads. */
export function translated(
  key: string,
  message: string | Record<string, string> | undefined,
): Record<string, string> {
  if (!message) return {}
  if (typeof message === 'string') return { [`data-i18n.${key}`]: message }
  return Object.fromEntries(
    Object.entries(message).map(([rule, text]) => [`data-i18n.${key}.${rule}`, text]),
  )
}
