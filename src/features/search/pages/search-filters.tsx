import type { ComponentChildren } from 'preact'
import { formatDate } from '../../../ui/dates.ts'
import { errorIn, type Posted, valueIn } from '../../../ui/form.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import type { Count } from '../../finding/index.ts'
import { type Asked, addressOf, queryOf } from '../asked.ts'
import { manyOf } from '../kinds.ts'
import type { Choice, Choices } from '../queries/choices.ts'
import type { SearchResult } from '../queries/search.ts'

/** How many values of a kind of filter stand open; the rest are folded. */
const mostOpen = 8

export interface SearchFiltersProps {
  asked: Asked
  result: SearchResult
  choices: Choices
  form: Posted
}

/** Kind, theme, council and date, each with how many there are; folded on a phone. */
export function SearchFilters({ asked, result, choices, form }: SearchFiltersProps) {
  const { kinds, themes, councils } = result.counts
  const many = [asked.kind, asked.theme, asked.council, asked.from ?? asked.until].filter(Boolean)
  const kindChoices = kinds.map(({ value }) => ({ slug: value, value, name: manyOf(value) }))
  return (
    <div class="hanse-search__filters">
      <details class="hanse-search__fold" open={hasError(form)}>
        <summary>Filter{many.length > 0 && ` (${many.length} chosen)`}</summary>
        <div class="hanse-search__groups">
          <Group title="Kind" asked={asked} field="kind" counts={kinds} choices={kindChoices} />
          <Group
            title="Theme"
            asked={asked}
            field="theme"
            counts={themes}
            choices={choices.themes}
          />
          <Group
            title="Council"
            asked={asked}
            field="council"
            counts={councils}
            choices={choices.councils}
          />
          <Days asked={asked} form={form} />
        </div>
      </details>
    </div>
  )
}

const hasError = (form: Posted) => Boolean(form.errors.from ?? form.errors.until)

interface GroupProps {
  title: string
  asked: Asked
  field: 'kind' | 'theme' | 'council'
  counts: readonly Count[]
  choices: readonly Choice[]
}

function Group({ title, asked, field, counts, choices }: GroupProps) {
  const offered = counts.flatMap(({ value, total }) => {
    const choice = choices.find((one) => one.value === value)
    return choice ? [{ ...choice, total }] : []
  })
  if (offered.length === 0) return null
  const entry = ({ slug, name, total }: Choice & { total: number }) => (
    <li>
      {slug === asked[field] ? (
        <b>{name}</b>
      ) : (
        <a href={addressOf({ ...asked, [field]: slug })}>{name}</a>
      )}{' '}
      <span class="hanse-search__number">{formatNumber(total)}</span>
    </li>
  )
  return (
    <section aria-label={`Filter by ${title.toLowerCase()}`}>
      <h2 class="hanse-search__label">{title}</h2>
      <ul>{offered.slice(0, mostOpen).map(entry)}</ul>
      {offered.length > mostOpen && (
        <details class="hanse-search__more">
          <summary>{offered.length - mostOpen} more</summary>
          <ul>{offered.slice(mostOpen).map(entry)}</ul>
        </details>
      )}
    </section>
  )
}

function Days({ asked, form }: { asked: Asked; form: Posted }) {
  const kept = new URLSearchParams(queryOf({ ...asked, from: null, until: null }))
  return (
    <form action="/search" method="get" aria-label="Filter by date" class="hanse-search__days">
      <h2 class="hanse-search__label">Date</h2>
      {[...kept].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Day form={form} name="from">
        From
      </Day>
      <Day form={form} name="until">
        Until
      </Day>
      <button type="submit" class="govuk-button govuk-button--secondary hanse-button--small">
        Show these dates
      </button>
    </form>
  )
}

function Day(props: { form: Posted; name: 'from' | 'until'; children: ComponentChildren }) {
  const { form, name } = props
  const error = errorIn(form, name)
  return (
    <div class="hanse-search__day">
      <label for={name}>{props.children}</label>
      {error && (
        <p class="govuk-error-message" id={`${name}-error`}>
          <span class="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      <input
        class="govuk-input"
        type="date"
        id={name}
        name={name}
        value={valueIn(form, name)}
        aria-describedby={error ? `${name}-error` : undefined}
      />
    </div>
  )
}

/** What is chosen, each to be taken away by itself. */
export function Chosen({ asked, choices }: { asked: Asked; choices: Choices }) {
  const name = (list: readonly Choice[], slug: string) =>
    list.find((one) => one.slug === slug)?.name ?? slug
  const chosen: [words: string, without: Asked][] = []
  if (asked.kind) chosen.push([manyOf(asked.kind), { ...asked, kind: null }])
  if (asked.theme) chosen.push([name(choices.themes, asked.theme), { ...asked, theme: null }])
  if (asked.council)
    chosen.push([name(choices.councils, asked.council), { ...asked, council: null }])
  if (asked.from) chosen.push([`From ${formatDate(asked.from)}`, { ...asked, from: null }])
  if (asked.until) chosen.push([`Until ${formatDate(asked.until)}`, { ...asked, until: null }])
  if (chosen.length === 0) return null
  return (
    <ul class="hanse-search__chosen" aria-label="Chosen filters">
      {chosen.map(([words, without]) => (
        <li>
          <a href={addressOf(without)}>
            <span class="govuk-visually-hidden">Take away the filter </span>
            {words} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
