import type { ComponentChildren } from 'preact'
import {
  type Content,
  classes,
  type ExtraAttributes,
  type Part,
  Shown,
  spread,
} from './options.tsx'

export interface ActionItem extends Part {
  href?: string | undefined
  visuallyHiddenText?: string | undefined
}

interface Actions {
  items?: readonly ActionItem[] | undefined
  classes?: string | undefined
}

interface Title extends Content {
  headingLevel?: number | undefined
  classes?: string | undefined
}

export interface SummaryRow {
  key: Part
  value: Part
  actions?: Actions | undefined
  classes?: string | undefined
}

export interface SummaryListOptions {
  rows?: readonly (SummaryRow | null | undefined | false | '')[] | undefined
  card?:
    | {
        title?: Title | undefined
        actions?: Actions | undefined
        classes?: string | undefined
        attributes?: ExtraAttributes | undefined
      }
    | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
}

function Action({ action, title }: { action: ActionItem; title: Title | undefined }) {
  return (
    <a
      class={classes('govuk-link', action.classes)}
      href={action.href ?? ''}
      {...spread(action.attributes)}
    >
      <Shown of={action} />
      {(action.visuallyHiddenText || title) && (
        <span class="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {title && (
            <>
              {' ('}
              <Shown of={title} />)
            </>
          )}
        </span>
      )}
    </a>
  )
}

function RowActions({
  actions,
  title,
}: {
  actions: Actions | undefined
  title: Title | undefined
}) {
  const items = actions?.items ?? []
  if (items.length === 0) return null
  return (
    <dd class={classes('govuk-summary-list__actions', actions?.classes)}>
      {items.length === 1 ? (
        <Action action={items[0]!} title={title} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {items.map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <Action action={action} title={title} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}

function CardActions({
  actions,
  title,
}: {
  actions: Actions | undefined
  title: Title | undefined
}) {
  const items = actions?.items ?? []
  const name = classes('govuk-summary-card__actions', actions?.classes)
  if (items.length === 0) return null
  if (items.length === 1) {
    return (
      <div class={name}>
        <Action action={items[0]!} title={title} />
      </div>
    )
  }
  return (
    <ul class={name}>
      {items.map((action) => (
        <li class="govuk-summary-card__action">
          <Action action={action} title={title} />
        </li>
      ))}
    </ul>
  )
}

function Card({
  card,
  children,
}: {
  card: SummaryListOptions['card']
  children: ComponentChildren
}) {
  if (!card) return <>{children}</>
  const Heading = `h${card.title?.headingLevel || 2}` as 'h2'
  return (
    <div class={classes('govuk-summary-card', card.classes)} {...spread(card.attributes)}>
      <div class="govuk-summary-card__title-wrapper">
        {card.title && (
          <Heading class={classes('govuk-summary-card__title', card.title.classes)}>
            <Shown of={card.title} />
          </Heading>
        )}
        <CardActions actions={card.actions} title={card.title} />
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}

/** Facts in rows, each with what can be done about it. */
export function SummaryList(options: SummaryListOptions) {
  const anyActions = options.rows?.some((row) => (row ? row.actions?.items?.length : false))
  const title = options.card?.title
  return (
    <Card card={options.card}>
      <dl class={classes('govuk-summary-list', options.classes)} {...spread(options.attributes)}>
        {options.rows?.map(
          (row) =>
            row && (
              <div
                class={classes(
                  'govuk-summary-list__row',
                  anyActions && !row.actions?.items && 'govuk-summary-list__row--no-actions',
                  row.classes,
                )}
              >
                <dt class={classes('govuk-summary-list__key', row.key.classes)}>
                  <Shown of={row.key} />
                </dt>
                <dd class={classes('govuk-summary-list__value', row.value.classes)}>
                  <Shown of={row.value} />
                </dd>
                <RowActions actions={row.actions} title={title} />
              </div>
            ),
        )}
      </dl>
    </Card>
  )
}
