import type { Frame } from '../../../kernel/frame.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { stands } from '../position.ts'
import type { PositionLine } from '../queries/position-lines.ts'
import { PositionItem, saidTo } from './position-line.tsx'

export interface PositionsPage {
  frame: Frame
  member: boolean
  office: boolean
  lines: readonly PositionLine[]
  choices: {
    themes: readonly { slug: string; name: string }[]
    bodies: readonly string[]
    years: readonly string[]
  }
  chosen: { theme: string; body: string; year: string; state: string }
  now: Date
}

/** What the network is on record as saying, the newest first. */
export function positionsPage(page: PositionsPage) {
  const { frame, member, lines, now, chosen } = page
  const filtered = Object.values(chosen).some(Boolean)
  const title = 'Positions'
  const lead = `What ${frame.network.name} is on record as saying, answer by answer, since when, and whether it still stands.`
  const standing = lines.filter(stands).length
  const body = (
    <>
      <PageHead
        title={title}
        lead={lead}
        deed={
          page.office && (
            <a class="govuk-button govuk-button--secondary" href="/past-responses">
              Past responses
            </a>
          )
        }
        note={
          lines.length > 0 &&
          `${count(lines.length, 'position')}${standing < lines.length ? `, ${standing} of them standing` : ''}`
        }
      />
      <FilterRow page={page} />
      {lines.length === 0 ? (
        <Empty title={filtered ? 'No position with these filters' : 'Nothing is on record yet'}>
          <p>
            {filtered ? (
              <a href="/positions">Show all positions</a>
            ) : (
              'Every answer becomes a position once its response has been sent.'
            )}
          </p>
        </Empty>
      ) : (
        grouped(lines).map((group) => <Group lines={group} now={now} member={member} />)
      )}
      <p class="hanse-note">
        {member && 'What is public, '}
        {member ? 'as' : 'As'} <a href="/positions.json">data</a>, as{' '}
        <a href="/positions.csv">a table</a>, or as <a href="/positions.atom">a feed</a>.
      </p>
    </>
  )
  return member ? (
    <Workspace {...frame} title={title}>
      {body}
    </Workspace>
  ) : (
    <Public
      {...frame}
      title={title}
      description={lead}
      head={{
        ...frame.head,
        feeds: [{ title: `${frame.network.name}: positions`, href: '/positions.atom' }],
      }}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Responses', href: '/responses' },
      ]}
    >
      {body}
    </Public>
  )
}

/** Those that were said in one response, side by side: lists are in that order already. */
function grouped(lines: readonly PositionLine[]): PositionLine[][] {
  const groups: PositionLine[][] = []
  for (const line of lines) {
    const first = groups.at(-1)?.[0]
    if (first && first.title === line.title && first.saidOn === line.saidOn)
      groups.at(-1)!.push(line)
    else groups.push([line])
  }
  return groups
}

function Group(props: { lines: readonly PositionLine[]; now: Date; member: boolean }) {
  const { lines, now, member } = props
  const first = lines[0]!
  return (
    <section class="hanse-positions__group" aria-labelledby={`g-${first.slug}`}>
      <h2 class="hanse-h2" id={`g-${first.slug}`}>
        {first.title}
      </h2>
      <p class="hanse-note">
        {saidTo(first)}
        {first.fromDocument && ', from a document'}
        {member && !first.public && ', for members'}
        {first.themes.map(({ slug, name }, at) => (
          <>
            {at === 0 ? '. ' : ', '}
            <a href={`/positions?theme=${slug}`}>{name}</a>
          </>
        ))}
      </p>
      <ol class="hanse-list hanse-positions">
        {lines.map((line) => (
          <PositionItem line={line} now={now} level={3} member={member} grouped />
        ))}
      </ol>
    </section>
  )
}

function FilterRow({ page }: { page: PositionsPage }) {
  const { choices, chosen } = page
  return (
    <Filters
      label="Filter the positions"
      action="/positions"
      selects={[
        {
          name: 'theme',
          label: 'Theme',
          value: chosen.theme,
          options: [
            { value: '', label: 'All themes' },
            ...choices.themes.map(({ slug, name }) => ({ value: slug, label: name })),
          ],
        },
        {
          name: 'state',
          label: 'State',
          value: chosen.state,
          options: [
            { value: '', label: 'Any state' },
            { value: 'standing', label: 'What still stands' },
            { value: 'lapsing', label: 'Lapses within three months' },
            { value: 'reaffirmed', label: 'Reaffirmed' },
            { value: 'superseded', label: 'Superseded' },
            { value: 'withdrawn', label: 'Withdrawn' },
            { value: 'lapsed', label: 'Lapsed' },
          ],
        },
        {
          name: 'body',
          label: 'Said to',
          value: chosen.body,
          options: [
            { value: '', label: 'Anybody' },
            ...choices.bodies.map((body) => ({ value: body, label: body })),
          ],
        },
        {
          name: 'year',
          label: 'Year',
          value: chosen.year,
          options: [
            { value: '', label: 'Any year' },
            ...choices.years.map((year) => ({ value: year, label: year })),
          ],
        },
      ]}
    >
      <a href="/search">Search</a>
    </Filters>
  )
}
