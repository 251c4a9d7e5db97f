import { classes, type Part, Shown, spread } from './options.tsx'

export interface WarningTextOptions extends Part {
  iconFallbackText?: string | undefined
}

/** What cannot be undone, or what will follow. */
export function WarningText(options: WarningTextOptions) {
  return (
    <div class={classes('govuk-warning-text', options.classes)} {...spread(options.attributes)}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{options.iconFallbackText || 'Warning'}</span>{' '}
        <Shown of={options} />
      </strong>
    </div>
  )
}
