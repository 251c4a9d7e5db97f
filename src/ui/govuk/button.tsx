import type { ComponentChildren } from 'preact'
import { type Content, classes, type ExtraAttributes, Shown, spread } from './options.tsx'

export interface ButtonOptions extends Content {
  id?: string | undefined
  name?: string | undefined
  value?: string | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
  disabled?: boolean | undefined
  href?: string | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
  /** With script, a second click within a second does nothing. */
  preventDoubleClick?: boolean | undefined
  isStartButton?: boolean | undefined
  children?: ComponentChildren
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}

/** A button that says the deed; with `href`, a link that looks like one. */
export function Button(options: ButtonOptions) {
  const content = options.children ?? <Shown of={options} />
  const inside = (
    <>
      {options.html && options.isStartButton ? <span>{content}</span> : content}
      {options.isStartButton && <StartIcon />}
    </>
  )
  const shared = {
    class: classes('govuk-button', options.classes, options.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...spread(options.attributes),
    id: options.id || undefined,
  }
  if (options.href) {
    return (
      <a href={options.href} role="button" draggable={false} {...shared}>
        {inside}
      </a>
    )
  }
  return (
    <button
      type={options.type || 'submit'}
      value={options.value || undefined}
      name={options.name || undefined}
      disabled={options.disabled || undefined}
      aria-disabled={options.disabled ? 'true' : undefined}
      data-prevent-double-click={
        options.preventDoubleClick === undefined ? undefined : String(options.preventDoubleClick)
      }
      {...shared}
    >
      {inside}
    </button>
  )
}
