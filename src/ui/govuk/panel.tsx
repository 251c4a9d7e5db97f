import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import {
  type Content,
  classes,
  type ExtraAttributes,
  Raw,
  Shown,
  says,
  spread,
} from './options.tsx'

export interface PanelAction {
  text?: ComponentChildren
  type?: 'submit' | 'button' | 'reset' | undefined
  href?: string | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
}

export interface PanelOptions extends Content {
  titleText?: ComponentChildren
  titleHtml?: string | undefined
  headingLevel?: number | undefined
  actions?:
    | { items?: readonly PanelAction[]; classes?: string; attributes?: ExtraAttributes }
    | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
  children?: ComponentChildren
}

function Action({ action }: { action: PanelAction }) {
  if (!action.href || action.type === 'button') {
    return (
      <Button
        text={action.text}
        type={action.type || 'button'}
        classes={classes('govuk-button--inverse', action.classes)}
        href={action.href}
        attributes={action.attributes}
      />
    )
  }
  return (
    <a
      class={classes('govuk-link govuk-link--inverse', action.classes)}
      href={action.href}
      {...spread(action.attributes)}
    >
      {action.text}
    </a>
  )
}

/** That something important was done, or must be read first. */
export function Panel(options: PanelOptions) {
  const Heading = `h${options.headingLevel || 1}` as 'h1'
  const interruption = options.classes?.includes('govuk-panel--interruption')
  const actions = interruption ? options.actions : undefined
  return (
    <div
      class={classes('govuk-panel', !interruption && 'govuk-panel--confirmation', options.classes)}
      {...spread(options.attributes)}
    >
      <Heading class="govuk-panel__title">
        {options.titleHtml ? <Raw html={options.titleHtml} /> : options.titleText}
      </Heading>
      {(options.children || says(options)) && (
        <div class="govuk-panel__body">{options.children ?? <Shown of={options} />}</div>
      )}
      {actions && (
        <div
          class={classes('govuk-panel__actions', actions.classes)}
          {...spread(actions.attributes)}
        >
          {actions.items && actions.items.length > 0 && (
            <div class="govuk-button-group">
              {actions.items.map((action) => (
                <>
                  <Action action={action} />{' '}
                </>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  )
}
