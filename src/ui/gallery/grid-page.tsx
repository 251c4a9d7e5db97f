import { type Stance, stances } from '../../documents/stance.ts'
import { Filters } from '../filters.tsx'
import { Grid, type GridCell, type GridQuestion } from '../grid.tsx'
import { Workspace } from '../layout/workspace.tsx'
import { stanceSentence } from '../stance-sentence.ts'
import { councils, assets as named, nav, network, viewer } from './sample.ts'

const titles = [
  ['A. A single fund', 'One integrated fund in place of separate grants'],
  ['A. A single fund', 'Settle the fund for at least four years at a time'],
  ['B. How the money is shared', 'Weight deprivation above population growth'],
  ['B. How the money is shared', 'Count the people who travel in, not only residents'],
  ['B. How the money is shared', 'Cap any yearly loss at 5%'],
  ['C. Who decides', 'Hold back a share for a national competition'],
] as const

function cellOf(question: number, council: number): GridCell {
  const name = councils[council]!
  const silent =
    name === 'Medway' || name === 'Wolverhampton' || (name === 'Newport' && question > 3)
  const lean = (question * 7 + council * council * 3 + council) % 11
  const stance: Stance | null = silent ? null : stances[[0, 0, 1, 1, 1, 0, 2, 1, 5, 3, 4][lean]!]!
  const cleared = (council + question) % 5 !== 0
  return {
    stance,
    cleared,
    href: `/questions/${question + 1}#${council}`,
    says: stanceSentence({
      council: name,
      question: String(question + 1),
      stance,
      clearedBy: cleared ? 'portfolio holder' : null,
      clearedOn: '4 March',
    }),
  }
}

function questionOf(place: number): GridQuestion {
  const cells = councils.map((_, council) => cellOf(place, council))
  const some = (cleared: boolean) =>
    Object.fromEntries(
      stances.map((stance) => [
        stance,
        cells.filter((cell) => cell.stance === stance && cell.cleared === cleared).length,
      ]),
    ) as Record<Stance, number>
  const counts = some(true)
  const agree = counts['strongly-agree'] + counts.agree
  return {
    label: String(place + 1),
    title: titles[place]![1],
    href: `/questions/${place + 1}`,
    strength: {
      members: councils.length,
      counts,
      silent: cells.filter(({ stance }) => stance === null).length,
    },
    waiting: some(false),
    figure: `${agree} of ${councils.length}`,
    rest: 'agree',
    lacks: agree < 14 ? 'no line yet' : undefined,
    cells,
  }
}

/** The wall of questions by councils. */
export function GridPage({ assets = named }: { assets?: typeof named }) {
  const questions = titles.map((_, place) => questionOf(place))
  const headings = [...new Set(titles.map(([heading]) => heading))]
  return (
    <Workspace
      network={network}
      assets={assets}
      viewer={viewer}
      nav={nav}
      width="full"
      islands={['grid']}
      title="Answers by question and council"
      about="Local transport funding"
      breadcrumbs={[
        { label: 'Responses', href: '/responses' },
        { label: 'Simplifying local transport funding', href: '/responses/1' },
      ]}
    >
      <div class="hanse-gridhead">
        <div>
          <h1 class="hanse-h1 hanse-h1--plain">Who says what: local transport funding</h1>
          <p class="hanse-note">Friday 12 March 2027, 11:40am. The call closes today at 5pm.</p>
        </div>
        <dl class="hanse-gridsum">
          <div>
            <dt>answers</dt>
            <dd>
              441 <small>of 520</small>
            </dd>
          </div>
          <div class="hanse-gridsum__need">
            <dt>gaps</dt>
            <dd>79</dd>
          </div>
        </dl>
        <p class="hanse-gridhead__go">
          <a class="govuk-button" href="/reminders">
            Chase the 7 councils with gaps
          </a>
        </p>
      </div>
      <Filters
        label="Filter the grid"
        action="/grid"
        views={[
          { label: 'All', href: '?show=all', current: true },
          { label: 'Gaps', href: '?show=gaps', count: 79 },
          { label: 'Not cleared', href: '?show=uncleared', count: 85 },
          { label: 'Dissent', href: '?show=dissent', count: 13 },
        ]}
        selects={[
          {
            name: 'section',
            label: 'Section',
            value: '',
            options: [
              { value: '', label: 'All five' },
              { value: 'a', label: 'A. A single fund' },
            ],
          },
          {
            name: 'councils',
            label: 'Councils',
            value: 'wales',
            options: [
              { value: '', label: 'All 26' },
              { value: 'wales', label: 'Wales' },
            ],
          },
        ]}
      >
        <a href="/grid.csv">Download (CSV, ODS)</a>
      </Filters>
      <Grid
        caption="Answers by question and council"
        councils={councils.map((name, council) => ({
          name,
          href: `/councils/${council}`,
          answered: questions.filter(({ cells }) => cells[council]?.stance != null).length,
        }))}
        sections={headings.map((heading) => ({
          heading,
          questions: questions.filter((_, place) => titles[place]![0] === heading),
        }))}
      >
        In the strength line one brick is one council: full height counts, half waits for clearance,
        a stub is silence. A line needs 14.
      </Grid>
    </Workspace>
  )
}
