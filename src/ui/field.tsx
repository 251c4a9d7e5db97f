import type { ComponentChildren } from 'preact'
import { FileUpload } from './govuk/file-upload.tsx'
import { describedBy, FormGroup, HintAndError } from './govuk/form-group.tsx'
import { Label } from './govuk/label.tsx'
import type { ExtraAttributes } from './govuk/options.tsx'
import { errorIn, fieldId, type Posted } from './posted.ts'

/** What every field takes. `label` and `hint` are text or elements. */
export interface FieldProps {
  form: Posted
  name: string
  /** Where one page holds several forms with a field of this name; else it follows from the name. */
  id?: string | undefined
  label: ComponentChildren
  hint?: ComponentChildren
  /** Adds "(optional)" to the label. */
  optional?: boolean | undefined
  /** Set the label as a heading of the page. */
  heading?: 'h1' | 'h3' | undefined
  /** Classes of the group, as "hanse-part". */
  groupClass?: string | undefined
  class?: string | undefined
  attributes?: ExtraAttributes | undefined
}

/** The label as it is set: as a heading, or marked as optional, where asked. */
export function labelText({
  label,
  optional,
  heading,
}: Pick<FieldProps, 'label' | 'optional' | 'heading'>): ComponentChildren {
  const words = optional ? <>{label} (optional)</> : label
  if (heading === 'h1') return <span class="hanse-h1">{words}</span>
  return heading ? <span class="hanse-h3">{words}</span> : words
}

/** What a field hands to its GOV.UK component: id, label, hint, error and classes. */
export function fieldOptions(props: FieldProps) {
  return {
    id: props.id ?? fieldId(props.name),
    name: props.name,
    label: { text: labelText(props), isPageHeading: props.heading === 'h1' },
    hint: props.hint ? { text: props.hint } : undefined,
    errorMessage: errorIn(props.form, props.name),
    formGroup: props.groupClass ? { classes: props.groupClass } : undefined,
    classes: props.class,
    attributes: props.attributes,
  }
}

export interface FileFieldProps extends FieldProps {
  multiple?: boolean | undefined
  /** ".pdf,.docx,.odt,.html" */
  accept?: string | undefined
}

/** One or more files. A browser never gives back a file that was chosen: say so in `hint`. */
export function FileField(props: FileFieldProps) {
  return (
    <FileUpload
      {...fieldOptions(props)}
      attributes={{ accept: { value: props.accept, optional: true }, ...props.attributes }}
      multiple={props.multiple}
    />
  )
}

export interface CustomFieldProps extends FieldProps {
  /** Prints the control, which must take this id and `aria-describedby`. */
  control: (ids: { id: string; name: string; describedBy: string | undefined }) => ComponentChildren
}

/** Label, hint and error around a control of one's own. */
export function Field(props: CustomFieldProps) {
  const { id, label, hint, errorMessage, formGroup } = fieldOptions(props)
  return (
    <FormGroup error={Boolean(errorMessage)} options={formGroup}>
      <Label {...label} for={id} />
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {props.control({
        id,
        name: props.name,
        describedBy: describedBy(id, { hint, errorMessage }),
      })}
    </FormGroup>
  )
}
