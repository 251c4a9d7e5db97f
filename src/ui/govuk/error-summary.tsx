import type { ComponentChildren } from 'preact'
import { type Content, classes, type ExtraAttributes, Raw, Shown, spread } from './options.tsx'

export interface ErrorSummaryItem extends Content {
  href?: string | undefined
  attributes?: ExtraAttributes | undefined
}

export interface ErrorSummaryOptions {
  titleText?: ComponentChildren
  titleHtml?: string | undefined
  descriptionText?: ComponentChildren
  descriptionHtml?: string | undefined
  errorList?: readonly ErrorSummaryItem[] | undefined
  disableAutoFocus?: boolean | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
}

/** All that is wrong with a form, at its head, each linked to its field. */
export function ErrorSummary(options: ErrorSummaryOptions) {
  return (
    <div
      class={classes('govuk-error-summary', options.classes)}
      data-disable-auto-focus={options.disableAutoFocus?.toString()}
      {...spread(options.attributes)}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">
          <Shown of={{ html: options.titleHtml, text: options.titleText }} />
        </h2>
        <div class="govuk-error-summary__body">
          {(options.descriptionHtml || options.descriptionText) && (
            <p>
              {options.descriptionHtml ? (
                <Raw html={options.descriptionHtml} />
              ) : (
                options.descriptionText
              )}
            </p>
          )}
          {options.errorList && options.errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {options.errorList.map((item) => (
                <li>
                  {item.href ? (
                    <a href={item.href} {...spread(item.attributes)}>
                      <Shown of={item} />
                    </a>
                  ) : (
                    <Shown of={item} />
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
