import type { ComponentChildren } from 'preact'
import { Button } from './govuk/button.tsx'
import { fieldId } from './posted.ts'

export interface FilterView {
  label: string
  href: string
  count?: number | undefined
  current?: boolean | undefined
}

export interface FilterSelect {
  name: string
  label: string
  value: string
  options: readonly { value: string; label: string }[]
}

export interface FiltersProps {
  /** What is filtered: "Filter the grid". */
  label: string
  action: string
  /** Ready-made views, side by side. */
  views?: readonly FilterView[] | undefined
  selects: readonly FilterSelect[]
  /** Kept in the address while filtering. */
  hidden?: Readonly<Record<string, string>> | undefined
  /** The deed: "Show". */
  deed?: string | undefined
  /** At the end: downloads. */
  children?: ComponentChildren
}

function Views({ views }: { views: readonly FilterView[] }) {
  return (
    <ul class="hanse-views" aria-label="Show">
      {views.map(({ label, href, count, current }) => (
        <li>
          <a href={href} aria-current={current ? 'true' : undefined}>
            {label}
            {count !== undefined && (
              <>
                {' '}
                <b>{count}</b>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Filters that work as a plain form; on a phone they are folded behind their own words. */
export function Filters(props: FiltersProps) {
  const chosen = props.selects
    .filter(({ value, options }) => value !== (options[0]?.value ?? ''))
    .map(({ value, options }) => options.find((one) => one.value === value)?.label)
    .filter(Boolean)
  return (
    <form class="hanse-filters" action={props.action} method="get" aria-label={props.label}>
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {props.views && <Views views={props.views} />}
      {props.selects.length > 0 && (
        <details class="hanse-filters__more">
          <summary>Filter and order{chosen.length > 0 && `: ${chosen.join(', ')}`}</summary>
          {props.selects.map(({ name, label, value, options }) => {
            const id = `filter-${fieldId(name)}`
            return (
              <div class="hanse-filters__f">
                <label for={id}>{label}</label>
                <select class="govuk-select" id={id} name={name}>
                  {options.map((option) => (
                    <option value={option.value} selected={option.value === value}>
                      {option.label}
                    </option>
                  ))}
                </select>
              </div>
            )
          })}
          <Button
            classes="govuk-button--secondary hanse-button--small"
            text={props.deed ?? 'Show'}
          />
        </details>
      )}
      {props.children && <p class="hanse-filters__out">{props.children}</p>}
    </form>
  )
}
