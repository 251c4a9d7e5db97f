import { ControlGroup, describedBy, type FieldOptions } from './form-group.tsx'
import { classes, spread } from './options.tsx'

export interface TextareaOptions extends FieldOptions {
  value?: string | undefined
  rows?: number | string | undefined
  spellcheck?: boolean | undefined
  autocomplete?: string | undefined
}

/** Several lines of text; what was typed comes back to the letter, a first empty line included. */
export function Textarea(options: TextareaOptions) {
  const id = options.id || options.name
  const value = options.value ?? ''
  return (
    <ControlGroup options={options}>
      <textarea
        class={classes(
          'govuk-textarea',
          options.errorMessage && 'govuk-textarea--error',
          options.classes,
        )}
        id={id ?? ''}
        name={options.name ?? ''}
        rows={(options.rows || 5) as number}
        spellcheck={options.spellcheck}
        disabled={options.disabled || undefined}
        aria-describedby={describedBy(id, options, options.describedBy)}
        autocomplete={options.autocomplete || undefined}
        {...spread(options.attributes)}
      >
        {/* HTML drops the first newline in a textarea: one more keeps the person's own. */}
        {/^\r?\n/.test(value) ? `\n${value}` : value}
      </textarea>
    </ControlGroup>
  )
}
