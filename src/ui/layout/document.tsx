import type { ComponentChildren } from 'preact'
import { assetUrl } from '../assets.ts'
import { classes } from '../govuk/options.tsx'
import { iconHref } from '../mark.tsx'
import { StanceSprite } from '../stance.tsx'
import { HeadFacts } from './head.tsx'
import type { PageProps } from './types.ts'

/** "Error: Question 15 – Lincoln – <network>": the network comes last. */
export function pageTitle(
  page: Pick<PageProps, 'title' | 'about' | 'failed'> & { network: { name: string } },
): string {
  const parts = [page.title, page.about, page.network.name].filter(Boolean)
  return `${page.failed ? 'Error: ' : ''}${parts.join(' – ')}`
}

/** The HTML around a page. Nothing in it is inline script or style, so a strict policy holds. */
export function Document(props: PageProps & { body: ComponentChildren }) {
  const { assets, network } = props
  const font = (name: string) => (
    <link
      rel="preload"
      href={assetUrl(assets, name)}
      as="font"
      type="font/woff2"
      crossorigin="anonymous"
    />
  )
  return (
    <html lang={props.lang ?? 'en-GB'} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{pageTitle(props)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content={network.colours.ink} />
        {props.unlisted && <meta name="robots" content="noindex" />}
        {props.description && <meta name="description" content={props.description} />}
        {(props.head ?? props.place) && (
          <HeadFacts
            head={{
              ...props.head,
              address: props.head?.address ?? props.place?.address,
              picture: props.head?.picture ?? props.place?.picture,
            }}
            crumbs={[...(props.breadcrumbs ?? []), { label: props.title, href: '' }]}
            title={props.title}
            description={props.description}
            siteName={network.name}
          />
        )}
        <link rel="icon" href={iconHref(network.colours.brick)} />
        {font('source-sans-3.woff2')}
        {font('source-serif-4-600.woff2')}
        <link rel="stylesheet" href={assetUrl(assets, 'hanse.css')} />
        {network.themeHref && <link rel="stylesheet" href={network.themeHref} />}
        {['frontend', 'search-box', ...(props.islands ?? [])].map((name) => (
          <script type="module" src={assetUrl(assets, `${name}.js`)} />
        ))}
      </head>
      <body class={classes('govuk-template__body', props.bodyClass)}>
        <script src={assetUrl(assets, 'supported.js')} />
        <a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">
          Skip to main content
        </a>
        <StanceSprite />
        {props.body}
      </body>
    </html>
  )
}
