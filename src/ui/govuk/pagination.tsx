import type { ComponentChildren } from 'preact'
import { type Content, classes, type ExtraAttributes, Shown, says, spread } from './options.tsx'

export interface PaginationLink extends Content {
  href?: string | undefined
  labelText?: string | undefined
  attributes?: ExtraAttributes | undefined
}

export interface PaginationItem {
  number?: ComponentChildren
  visuallyHiddenText?: string | undefined
  href?: string | undefined
  current?: boolean | undefined
  ellipsis?: boolean | undefined
  attributes?: ExtraAttributes | undefined
}

export interface PaginationOptions {
  items?: readonly (PaginationItem | null | undefined)[] | undefined
  previous?: PaginationLink | undefined
  next?: PaginationLink | undefined
  landmarkLabel?: string | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function Arrow({ way }: { way: 'prev' | 'next' }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[way]} />
    </svg>
  )
}

function Step(props: { link: PaginationLink | undefined; way: 'prev' | 'next'; block: boolean }) {
  const { link, way, block } = props
  if (!link?.href) return null
  return (
    <div class={`govuk-pagination__${way}`}>
      <a
        class="govuk-link govuk-pagination__link"
        href={link.href}
        rel={way}
        {...spread(link.attributes)}
      >
        {(block || way === 'prev') && <Arrow way={way} />}
        <span
          class={classes(
            'govuk-pagination__link-title',
            block && !link.labelText && 'govuk-pagination__link-title--decorated',
          )}
        >
          {says(link) ? (
            <Shown of={link} />
          ) : (
            <>
              {way === 'prev' ? 'Previous' : 'Next'}
              <span class="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {link.labelText && block && (
          <>
            {' '}
            <span class="govuk-visually-hidden">:</span>{' '}
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!block && way === 'next' && <Arrow way={way} />}
      </a>
    </div>
  )
}

function Page({ item }: { item: PaginationItem }) {
  return (
    <li
      class={classes(
        'govuk-pagination__item',
        item.current && 'govuk-pagination__item--current',
        item.ellipsis && 'govuk-pagination__item--ellipsis',
      )}
    >
      {item.ellipsis ? (
        '⋯'
      ) : (
        <a
          class="govuk-link govuk-pagination__link"
          href={item.href ?? ''}
          aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
          aria-current={item.current ? 'page' : undefined}
          {...spread(item.attributes)}
        >
          {item.number}
        </a>
      )}
    </li>
  )
}

/** The way through a long list, or from one part of a text to the next. */
export function Pagination(options: PaginationOptions) {
  const { previous, next, items } = options
  const block = !items && Boolean(next || previous)
  return (
    <nav
      class={classes('govuk-pagination', block && 'govuk-pagination--block', options.classes)}
      aria-label={options.landmarkLabel || 'Pagination'}
      {...spread(options.attributes)}
    >
      <Step link={previous} way="prev" block={block} />
      {items && (
        <ul class="govuk-pagination__list">
          {items.map((item) => item && Object.keys(item).length > 0 && <Page item={item} />)}
        </ul>
      )}
      <Step link={next} way="next" block={block} />
    </nav>
  )
}
