/** A form as somebody posted it: what they typed, and a sentence for each field that is wrong. */
export interface Posted {
  values: Readonly<Record<string, string | readonly string[] | null | undefined>>
  errors: Readonly<Record<string, string>>
}

/** A form that nobody has posted yet. */
export const notPosted: Posted = { values: {}, errors: {} }

/** The id of a field, which an error summary links to: its name with dots and brackets as hyphens. */
export function fieldId(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/-$/, '')
}

/** The one value of a field; "" where there is none, the first where there are several. */
export function valueIn(form: Posted, name: string): string {
  const value = form.values[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** All values of a field. */
export function valuesIn(form: Posted, name: string): readonly string[] {
  const value = form.values[name]
  if (value == null) return []
  return typeof value === 'string' ? [value] : value
}

/** The error of a field as GOV.UK Frontend takes it. */
export function errorIn(form: Posted, name: string): { text: string } | undefined {
  const sentence = form.errors[name]
  return sentence ? { text: sentence } : undefined
}
