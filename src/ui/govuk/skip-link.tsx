import { classes, type Part, Shown, spread } from './options.tsx'

export interface SkipLinkOptions extends Part {
  href?: string | undefined
}

/** The first link of a page, which leads past its head. */
export function SkipLink(options: SkipLinkOptions) {
  return (
    <a
      href={options.href || '#content'}
      class={classes('govuk-skip-link', options.classes)}
      {...spread(options.attributes)}
      data-module="govuk-skip-link"
    >
      <Shown of={options} />
    </a>
  )
}
