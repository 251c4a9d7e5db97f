import { type Content, classes, type ExtraAttributes, Shown, spread } from './options.tsx'

export interface BreadcrumbItem extends Content {
  href?: string | undefined
  attributes?: ExtraAttributes | undefined
}

export interface BreadcrumbsOptions {
  items: readonly BreadcrumbItem[]
  classes?: string | undefined
  collapseOnMobile?: boolean | undefined
  attributes?: ExtraAttributes | undefined
  labelText?: string | undefined
}

/** The way from the top to this page. */
export function Breadcrumbs(options: BreadcrumbsOptions) {
  return (
    <nav
      class={classes(
        'govuk-breadcrumbs',
        options.classes,
        options.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      {...spread(options.attributes)}
      aria-label={options.labelText ?? 'Breadcrumb'}
    >
      <ol class="govuk-breadcrumbs__list">
        {options.items.map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={item.href} {...spread(item.attributes)}>
                <Shown of={item} />
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              <Shown of={item} />
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
