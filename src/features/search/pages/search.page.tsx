import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { Form, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Pagination } from '../../../ui/govuk/pagination.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import { kindNames } from '../kind-names.ts'
import type { SearchResult } from '../queries/search.ts'
import { type Hit, type Kind, longest, type Marked, type Problem } from '../search.ts'

const problems: Record<Problem, string> = {
  nothing: 'Enter a word or a name to look for',
  'too-long': `Use at most ${longest} characters: a few words find more than a whole text`,
}

export interface SearchPageProps {
  frame: Frame
  typed: string
  kind: Kind | null
  page: number
  problem: Problem | null
  result: SearchResult | null
}

/** One box, and what was found: the nearest first, of one kind or of all. */
export function searchPage(props: SearchPageProps): VNode {
  const { frame, typed, problem, result } = props
  const Layout = frame.viewer ? Workspace : Public
  const shown = typed.length > longest ? `${typed.slice(0, longest)}…` : typed
  return (
    <Layout
      {...frame}
      unlisted
      title={result ? `“${shown}”` : 'Search'}
      about={result ? 'Search' : undefined}
      failed={problem !== null}
    >
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
        attributes={{ 'data-find': true }}
      >
        <TextField
          form={{ values: { q: shown }, errors: problem ? { q: problems[problem] } : {} }}
          name="q"
          type="search"
          label="Words or a name"
          hint="For example: Lincoln, “bus services”, housing -ports"
        />
        <Button text="Search" />
      </Form>
      {result && <Result {...props} result={result} />}
    </Layout>
  )
}

function Result(props: SearchPageProps & { result: SearchResult }) {
  const { typed, kind, page, result } = props
  const all = result.counts.reduce((sum, { total }) => sum + total, 0)
  if (all === 0) return <Nothing {...props} />
  return (
    <div class="hanse-search__found">
      <nav class="hanse-search__kinds" aria-label="Kinds">
        <ul>
          {[{ kind: null, total: all }, ...result.counts].map((one) => (
            <li>
              <a
                href={addressOf(typed, one.kind, 1)}
                aria-current={one.kind === kind ? 'page' : undefined}
              >
                {one.kind ? kindNames[one.kind][1] : 'Everything'}
              </a>{' '}
              <span class="hanse-small">{formatNumber(one.total)}</span>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="found">
        <h2 class="govuk-visually-hidden" id="found">
          {formatNumber(result.total)} found{page > 1 && `, page ${page}`}
        </h2>
        {result.hits.length === 0 ? (
          <p>There is nothing of this kind. Choose another, or everything.</p>
        ) : (
          <ol class="hanse-search__hits">
            {result.hits.map((hit) => (
              <li>
                <HitOf hit={hit} />
              </li>
            ))}
          </ol>
        )}
        {result.pages > 1 && (
          <Pagination
            previous={page > 1 ? { href: addressOf(typed, kind, page - 1) } : undefined}
            next={page < result.pages ? { href: addressOf(typed, kind, page + 1) } : undefined}
          />
        )}
      </section>
    </div>
  )
}

function HitOf({ hit }: { hit: Hit }) {
  const facts = [kindNames[hit.kind][0], hit.note, hit.day && formatDate(hit.day)].filter(Boolean)
  return (
    <article>
      <p class="hanse-small">{facts.join(' · ')}</p>
      <h3 class="hanse-h4">
        <a href={hit.href}>
          <MarkedText of={hit.title} />
        </a>{' '}
        <DemoMark when={hit.demonstration ?? false} />
      </h3>
      {hit.byMeaning && (
        <p class="hanse-small">Found by its meaning: it may use other words than yours.</p>
      )}
      {hit.snippet.length > 0 && (
        <p>
          <MarkedText of={hit.snippet} />
        </p>
      )}
    </article>
  )
}

function MarkedText({ of }: { of: Marked }) {
  return <>{of.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
}

function Nothing({ typed, result }: SearchPageProps & { result: SearchResult }) {
  return (
    <section aria-labelledby="nothing" class="hanse-measure">
      <h2 class="hanse-h3" id="nothing">
        Nothing was found for “{typed}”
      </h2>
      <p>
        {result.tells
          ? 'Try fewer words, or another spelling. A part of a name is enough.'
          : 'These words are in nearly every text. Add one that is not.'}
      </p>
      <p>
        Or look through <a href="/members">members</a>, <a href="/themes">themes</a> and{' '}
        <a href="/responses">responses</a>.
      </p>
    </section>
  )
}

function addressOf(words: string, kind: Kind | null, page: number): string {
  const query = new URLSearchParams({ q: words })
  if (kind) query.set('kind', kind)
  if (page > 1) query.set('page', String(page))
  return `/search?${query}`
}
