import type { Frame } from '../../../kernel/frame.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { count } from '../../../ui/numbers.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { SolutionLine } from '../queries/solutions.ts'
import { costBands, type SolutionFilters } from '../solution-filters.ts'
import { solutionStates } from '../solution-words.ts'
import { Around } from './around.tsx'
import { SolutionItem } from './solution-item.tsx'

interface Named {
  slug: string
  name: string
}

export interface SolutionsPageProps {
  frame: Frame
  inside: boolean
  lines: readonly (SolutionLine & { staleSince: string | null })[]
  filters: SolutionFilters
  facets: { themes: readonly Named[]; councils: readonly Named[] }
  /** Councils to be like: the viewer's own. */
  own: readonly { gss: string; council: string }[]
  /** Those whose contact seat nobody holds; for the office alone. */
  withoutContact: readonly { slug: string; title: string; council: string }[]
  mayAdd: boolean
}

/** What councils did, to filter and to order. */
export function solutionsPage(props: SolutionsPageProps) {
  const { frame, inside, lines, filters } = props
  const filtered = [filters.theme, filters.council, filters.state, filters.cost, filters.like].some(
    (value) => value !== '',
  )
  return (
    <Around
      frame={frame}
      inside={inside}
      title="Solutions"
      description={`What councils of ${frame.network.name} did, what it cost and what came of it, failures included.`}
    >
      <PageHead
        title="Solutions"
        lead="What councils did, what it cost and what came of it. Failures too."
        deed={props.mayAdd ? { label: 'Share what you did', href: '/solutions/new' } : undefined}
      />
      {props.withoutContact.length > 0 && <WithoutContact solutions={props.withoutContact} />}
      <SolutionFiltersForm {...props} />
      {lines.length === 0 ? (
        <Empty title={filtered ? 'None fits these filters' : 'No solution has been shared yet'}>
          <p>
            {filtered
              ? 'Take a filter away to see more.'
              : 'Here will be what councils tried: what they did, what it cost, what came of it and whom to ring.'}
          </p>
        </Empty>
      ) : (
        <>
          <p class="hanse-note">{count(lines.length, 'solution')}</p>
          <ul class="hanse-list hanse-solutions">
            {lines.map((line) => (
              <SolutionItem line={line} inside={inside} />
            ))}
          </ul>
        </>
      )}
      <p class="hanse-note">
        What is open to everybody: <a href="/solutions.json">as data (JSON)</a>,{' '}
        <a href="/solutions.csv">as a table (CSV)</a> or <a href="/solutions.atom">as a feed</a>
      </p>
    </Around>
  )
}

function SolutionFiltersForm({ filters, facets, own }: SolutionsPageProps) {
  const all = (label: string) => ({ value: '', label })
  const named = ({ slug, name }: Named) => ({ value: slug, label: name })
  return (
    <Filters
      label="Filter the solutions"
      action="/solutions"
      selects={[
        {
          name: 'theme',
          label: 'Theme',
          value: filters.theme,
          options: [all('All themes'), ...facets.themes.map(named)],
        },
        {
          name: 'council',
          label: 'Council',
          value: filters.council,
          options: [all('All councils'), ...facets.councils.map(named)],
        },
        {
          name: 'state',
          label: 'State',
          value: filters.state,
          options: [
            all('All states'),
            ...Object.entries(solutionStates).map(([value, { label }]) => ({ value, label })),
          ],
        },
        {
          name: 'cost',
          label: 'Cost in the first year',
          value: filters.cost,
          options: [
            all('Any cost'),
            ...Object.entries(costBands).map(([value, label]) => ({ value, label })),
          ],
        },
        ...(own.length > 0
          ? [
              {
                name: 'like',
                label: 'Councils like',
                value: filters.like,
                options: [
                  all('Any council'),
                  ...own.map(({ gss, council }) => ({ value: gss, label: `Like ${council}` })),
                ],
              },
            ]
          : []),
        {
          name: 'order',
          label: 'Order',
          value: filters.order,
          options: [
            { value: 'newest', label: 'Newest' },
            { value: 'taken-up', label: 'Most taken up' },
          ],
        },
      ]}
    />
  )
}

function WithoutContact(props: { solutions: SolutionsPageProps['withoutContact'] }) {
  return (
    <section class="hanse-panel hanse-solutions__nobody" aria-labelledby="nobody">
      <h2 class="hanse-h3" id="nobody">
        Nobody to ring, so nobody is asked whether it still runs
      </h2>
      <ul class="hanse-bullets">
        {props.solutions.map(({ slug, title, council }) => (
          <li>
            <a href={`/solutions/${slug}`}>{title}</a>, {council}
          </li>
        ))}
      </ul>
    </section>
  )
}
