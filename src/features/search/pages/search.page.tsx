import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Pagination } from '../../../ui/govuk/pagination.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import {
  type Asked,
  addressOf,
  fieldOf,
  isFiltered,
  longest,
  type Problem,
  queryOf,
} from '../asked.ts'
import type { Choices } from '../queries/choices.ts'
import type { SearchResult } from '../queries/search.ts'
import { Hits } from './hits.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Chosen, SearchFilters } from './search-filters.tsx'

const problems: Record<Problem, string> = {
  nothing: 'Enter a word or a name to look for',
  'no-words': 'Enter a word or a name: signs alone are in no text',
  'too-long': `Use at most ${longest} characters: a few words find more than a whole text`,
  from: 'Enter a real date, like 2027-03-31',
  until: 'Enter a real date, like 2027-03-31',
  period: 'The last day must be the first day or later',
}

export interface SearchPageProps {
  frame: Frame
  /** As it came, for the box. */
  typed: string
  /** Dates as they came. */
  typedDays: { from: string; until: string }
  asked: Asked
  page: number
  problem: Problem | null
  result: SearchResult | null
  choices: Choices
  /** Whether the asker may ask the peers. */
  seated: boolean
}

/** One box, and what was found: the nearest first, of one kind or of all. */
export function searchPage(props: SearchPageProps): VNode {
  const { frame, typed, problem, result, asked } = props
  const Layout = frame.viewer ? Workspace : Public
  const shown = typed.length > longest ? `${typed.slice(0, longest)}…` : typed
  const form = {
    values: { q: shown, ...props.typedDays },
    errors: problem ? { [fieldOf[problem]]: problems[problem] } : {},
  }
  const feed = { title: `Search for “${asked.words}”`, href: `/search.atom?${queryOf(asked)}` }
  return (
    <Layout
      {...frame}
      unlisted
      title={result ? `“${shown}”` : 'Search'}
      about={result ? 'Search' : undefined}
      failed={problem !== null}
      head={result ? { ...frame.head, feeds: [feed] } : frame.head}
    >
      <ErrorSummary form={form} />
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <h1 class="hanse-h1">Search</h1>
        </div>
      </div>
      <Form
        action="/search"
        method="get"
        class="hanse-search"
        label="Search"
        hidden={hiddenOf(asked)}
        attributes={{ 'data-find': true }}
      >
        <TextField
          form={form}
          name="q"
          type="search"
          label="Words, a name or a question"
          hint="For example: Lincoln, “bus services”, housing -ports, how to keep shops open"
        />
        <Button text="Search" />
      </Form>
      {result && <Result {...props} result={result} form={form} />}
      {!result && !problem && <Before frame={frame} />}
    </Layout>
  )
}

/** What stays chosen when other words are asked for. */
function hiddenOf(asked: Asked): Record<string, string> {
  const { q: _, ...others } = Object.fromEntries(new URLSearchParams(queryOf(asked)))
  return others as Record<string, string>
}

function Before({ frame }: { frame: Frame }) {
  return (
    <p class="hanse-measure">
      Everything that you may read is looked through: members and people, positions, ideas,
      consultations and responses, news, publications, events and videos.
      {frame.viewer && (
        <>
          {' '}
          Searches you saved are in <a href="/account/searches">your account</a>.
        </>
      )}
    </p>
  )
}

function Result(props: SearchPageProps & { result: SearchResult; form: Posted }) {
  const { asked, page, result, choices, frame, form } = props
  if (result.total === 0 && !isFiltered(asked)) return <NothingFound {...props} />
  return (
    <div class="hanse-search__cols">
      <SearchFilters asked={asked} result={result} choices={choices} form={form} />
      <section aria-labelledby="found">
        <Chosen asked={asked} choices={choices} />
        <div class="hanse-search__bar">
          <h2 class="hanse-search__count" id="found">
            {formatNumber(result.total)} found{page > 1 && `, page ${page}`}
          </h2>
          <Order asked={asked} />
          {frame.viewer ? (
            <a href={`/account/searches/new?${queryOf(asked)}`}>Save this search</a>
          ) : (
            <a href={`/search.atom?${queryOf(asked)}`}>Follow as a feed (Atom)</a>
          )}
        </div>
        <Corrected words={asked.words} corrected={result.corrected} />
        {result.hits.length === 0 ? (
          <NothingFound {...props} />
        ) : (
          <Hits hits={result.hits} choices={choices} />
        )}
        {result.pages > 1 && (
          <Pagination
            previous={page > 1 ? { href: addressOf(asked, page - 1) } : undefined}
            next={page < result.pages ? { href: addressOf(asked, page + 1) } : undefined}
          />
        )}
      </section>
    </div>
  )
}

function Order({ asked }: { asked: Asked }) {
  const ways = [
    ['best', 'Best first'],
    ['newest', 'Newest first'],
  ] as const
  return (
    <ul class="hanse-search__order" aria-label="Order">
      {ways.map(([order, words]) => (
        <li>
          <a
            href={addressOf({ ...asked, order })}
            aria-current={order === asked.order ? 'true' : undefined}
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Corrected({ words, corrected }: { words: string; corrected: string | null }) {
  if (corrected === null) return null
  return (
    <p class="hanse-search__corrected">
      Showing what holds <b>‘{corrected}’</b>; nobody writes ‘{words}’.
    </p>
  )
}
