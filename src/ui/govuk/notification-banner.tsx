import type { ComponentChildren } from 'preact'
import { type Content, classes, type ExtraAttributes, Shown, spread } from './options.tsx'

export interface NotificationBannerOptions extends Content {
  type?: 'success' | (string & {}) | undefined
  role?: string | undefined
  titleText?: ComponentChildren
  titleHtml?: string | undefined
  titleHeadingLevel?: number | string | undefined
  titleId?: string | undefined
  disableAutoFocus?: boolean | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
  children?: ComponentChildren
}

/** What just happened ("success"), or what matters on this page. */
export function NotificationBanner(options: NotificationBannerOptions) {
  const success = options.type === 'success'
  const titleId = options.titleId || 'govuk-notification-banner-title'
  const Heading = `h${options.titleHeadingLevel || 2}` as 'h2'
  return (
    <div
      class={classes(
        'govuk-notification-banner',
        success && 'govuk-notification-banner--success',
        options.classes,
      )}
      role={(options.role || (success ? 'alert' : 'region')) as 'alert'}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={options.disableAutoFocus?.toString()}
      {...spread(options.attributes)}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          <Shown
            of={{
              html: options.titleHtml,
              text: options.titleText || (success ? 'Success' : 'Important'),
            }}
          />
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {options.children ??
          (options.html ? (
            <Shown of={options} />
          ) : (
            options.text && <p class="govuk-notification-banner__heading">{options.text}</p>
          ))}
      </div>
    </div>
  )
}
