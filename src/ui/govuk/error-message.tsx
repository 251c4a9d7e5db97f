import { classes, type Part, Shown, spread } from './options.tsx'

export interface ErrorMessageOptions extends Part {
  id?: string | undefined
  /** The word read before the message; "" for none. */
  visuallyHiddenText?: string | false | undefined
}

/** What is wrong with one field, beside it. */
export function ErrorMessage(options: ErrorMessageOptions) {
  const hidden = options.visuallyHiddenText ?? 'Error'
  return (
    <p
      id={options.id || undefined}
      class={classes('govuk-error-message', options.classes)}
      {...spread(options.attributes)}
    >
      {hidden && (
        <>
          <span class="govuk-visually-hidden">{hidden}:</span>{' '}
        </>
      )}
      <Shown of={options} />
    </p>
  )
}
