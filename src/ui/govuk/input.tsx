import { describedBy, type FieldOptions, FormGroup, HintAndError } from './form-group.tsx'
import { Label } from './label.tsx'
import { classes, type ExtraAttributes, type Part, Shown, says, spread } from './options.tsx'

export interface InputOptions extends FieldOptions {
  type?: string | undefined
  value?: string | number | undefined
  spellcheck?: boolean | undefined
  autocomplete?: string | undefined
  autocapitalize?: string | undefined
  inputmode?: string | undefined
  pattern?: string | undefined
  prefix?: Part | undefined
  suffix?: Part | undefined
  inputWrapper?: { classes?: string; attributes?: ExtraAttributes } | undefined
}

function Affix({ kind, part }: { kind: 'prefix' | 'suffix'; part: Part | undefined }) {
  if (!says(part)) return null
  return (
    <div
      class={classes(`govuk-input__${kind}`, part?.classes)}
      aria-hidden="true"
      {...spread(part?.attributes)}
    >
      <Shown of={part} />
    </div>
  )
}

/** One line of text. */
export function Input(options: InputOptions) {
  const id = options.id || options.name
  const group = options.formGroup
  const control = (
    <input
      {...spread({
        class: classes(
          'govuk-input',
          options.classes,
          options.errorMessage && 'govuk-input--error',
        ),
        id,
        name: options.name,
        type: options.type || 'text',
        spellcheck: { value: options.spellcheck?.toString(), optional: true },
        value: { value: options.value, optional: true },
        disabled: { value: options.disabled, optional: true },
        'aria-describedby': {
          value: describedBy(id, options, options.describedBy),
          optional: true,
        },
        autocomplete: { value: options.autocomplete, optional: true },
        autocapitalize: { value: options.autocapitalize, optional: true },
        pattern: { value: options.pattern, optional: true },
        inputmode: { value: options.inputmode, optional: true },
        ...options.attributes,
      })}
    />
  )
  const wrapped =
    says(options.prefix) ||
    says(options.suffix) ||
    says(group?.beforeInput) ||
    says(group?.afterInput)
  return (
    <FormGroup error={Boolean(options.errorMessage)} options={group}>
      <Label {...options.label} for={id} />
      <HintAndError id={id} hint={options.hint} errorMessage={options.errorMessage} />
      {wrapped ? (
        <div
          class={classes('govuk-input__wrapper', options.inputWrapper?.classes)}
          {...spread(options.inputWrapper?.attributes)}
        >
          <Shown of={group?.beforeInput} />
          <Affix kind="prefix" part={options.prefix} />
          {control}
          <Affix kind="suffix" part={options.suffix} />
          <Shown of={group?.afterInput} />
        </div>
      ) : (
        control
      )}
    </FormGroup>
  )
}
