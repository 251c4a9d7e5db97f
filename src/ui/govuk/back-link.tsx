import { classes, type Part, Shown, spread } from './options.tsx'

export interface BackLinkOptions extends Part {
  href?: string | undefined
}

/** The way back to the page before, in a form of several pages. */
export function BackLink(options: BackLinkOptions) {
  return (
    <a
      href={options.href || '#'}
      class={classes('govuk-back-link', options.classes)}
      {...spread(options.attributes)}
    >
      <Shown of={{ html: options.html, text: options.text || 'Back' }} />
    </a>
  )
}
