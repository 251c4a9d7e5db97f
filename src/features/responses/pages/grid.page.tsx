import type { Frame } from '../../../kernel/frame.ts'
import { formatDay, formatDeadline, formatUntil } from '../../../ui/dates.ts'
import { Filters } from '../../../ui/filters.tsx'
import { Grid, type GridQuestion } from '../../../ui/grid.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { stanceSentence } from '../../../ui/stance-sentence.ts'
import { ConsultationTabs, type Tab } from '../../consultations/index.ts'
import { countsUnder } from '../clearance.ts'
import type { Constitution } from '../constitution.ts'
import { type GridView, viewAddress } from '../grid-view.ts'
import type { GridCell, GridCouncil, GridRow } from '../queries/grid.ts'
import { shortQuestion } from './question-words.ts'

export interface GridPage {
  frame: Frame
  tabs: readonly Tab[]
  consultation: { slug: string; title: string; nations: string[] }
  councils: GridCouncil[]
  rows: GridRow[]
  view: GridView
  constitution: Constitution
  dueAt: Date | null
  now: Date
  office: boolean
}

const levelWords = { 'portfolio-holder': 'portfolio holder', council: 'council decision' } as const

/** Questions down, councils across: who says what, and where the gaps are. */
export function gridPage(page: GridPage) {
  const { frame, consultation, view, constitution, now } = page
  const base = `/consultations/${consultation.slug}`
  const counts = countCells(page)
  const sections = [...new Set(page.rows.map((row) => row.section ?? ''))]
  const rows = page.rows.filter(
    (row) =>
      (view.section === '' || (row.section ?? '') === view.section) &&
      rowShows(row, view, constitution),
  )
  const shown = shownCouncils(page, rows)
  const answered = (place: number) =>
    page.rows.filter((row) => row.cells[place]?.stance != null).length
  const out = new URLSearchParams(viewAddress('', view).slice(1)).toString()
  return (
    <Workspace
      {...frame}
      title="Who says what"
      about={consultation.title}
      width="full"
      islands={['grid']}
      bodyClass="hanse-gridpage"
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: base },
      ]}
    >
      <ConsultationTabs tabs={page.tabs} />
      <div class="hanse-gridhead">
        <div>
          <h1 class="hanse-h1 hanse-h1--plain">Who says what: {consultation.title}</h1>
          {page.dueAt && (
            <p class="hanse-note">
              Answers {page.dueAt <= now ? 'were' : 'are'} wanted by{' '}
              {formatDeadline(page.dueAt, now)}, {formatUntil(page.dueAt, now)}.
            </p>
          )}
        </div>
        <dl class="hanse-gridsum">
          <div>
            <dt>answers</dt>
            <dd>
              {counts.answers} <small>of {page.rows.length * page.councils.length}</small>
            </dd>
          </div>
          <div>
            <dt>not yet cleared</dt>
            <dd>{counts.uncleared}</dd>
          </div>
          <div class={counts.gaps > 0 ? 'hanse-gridsum__need' : undefined}>
            <dt>gaps</dt>
            <dd>{counts.gaps}</dd>
          </div>
          <div class={counts.silent > 0 ? 'hanse-gridsum__need' : undefined}>
            <dt>councils silent</dt>
            <dd>{counts.silent}</dd>
          </div>
        </dl>
        {page.office && counts.gaps > 0 && page.dueAt && page.dueAt > now && (
          <p class="hanse-gridhead__go">
            <a class="govuk-button" href={`${base}/call`}>
              Chase the councils with gaps
            </a>
          </p>
        )}
      </div>
      <Filters
        label="Filter the grid"
        action={`${base}/grid`}
        hidden={view.show === 'all' ? {} : { show: view.show }}
        views={[
          {
            label: 'All',
            href: viewAddress(`${base}/grid`, view, { show: 'all' }),
            current: view.show === 'all',
          },
          {
            label: 'Gaps',
            href: viewAddress(`${base}/grid`, view, { show: 'gaps' }),
            count: counts.gaps,
            current: view.show === 'gaps',
          },
          {
            label: 'Not cleared',
            href: viewAddress(`${base}/grid`, view, { show: 'not-cleared' }),
            count: counts.uncleared,
            current: view.show === 'not-cleared',
          },
          {
            label: 'Dissent',
            href: viewAddress(`${base}/grid`, view, { show: 'dissent' }),
            count: counts.dissent,
            current: view.show === 'dissent',
          },
        ]}
        selects={[
          {
            name: 'section',
            label: 'Section',
            value: view.section,
            options: [
              { value: '', label: 'All' },
              ...sections.filter(Boolean).map((section) => ({ value: section, label: section })),
            ],
          },
          {
            name: 'nation',
            label: 'Councils',
            value: view.nation,
            options: [
              { value: '', label: `All ${page.councils.length}` },
              { value: 'england', label: 'England' },
              { value: 'wales', label: 'Wales' },
              { value: 'scotland', label: 'Scotland' },
              { value: 'northern-ireland', label: 'Northern Ireland' },
            ],
          },
          {
            name: 'clearance',
            label: 'Clearance',
            value: view.clearance,
            options: [
              { value: 'any', label: 'Any' },
              { value: 'cleared', label: 'Cleared to count' },
              { value: 'council', label: 'Council decision' },
            ],
          },
          {
            name: 'order',
            label: 'Order by',
            value: view.order,
            options: [
              { value: 'name', label: 'Name' },
              { value: 'fewest', label: 'Fewest answers' },
            ],
          },
        ]}
      >
        Download <a href={`${base}/grid.csv${out ? `?${out}` : ''}`}>CSV</a>,{' '}
        <a href={`${base}/grid.ods${out ? `?${out}` : ''}`}>ODS</a>
      </Filters>
      {rows.length === 0 ? (
        <p class="hanse-lead">
          No question shows this. <a href={`${base}/grid`}>Show all {page.rows.length}</a>.
        </p>
      ) : (
        <Grid
          caption={`Answers by question and council: ${consultation.title}`}
          councils={shown.map((place) => ({
            name: page.councils[place]!.council,
            href: `${base}/councils/${page.councils[place]!.slug}`,
            answered: answered(place),
          }))}
          sections={bySection(rows).map(({ heading, rows: some }) => ({
            heading,
            questions: some.map((row) => questionOf(row, shown, page)),
          }))}
        >
          In the strength line one brick is one council: full height counts, half waits for
          clearance, a stub is silence. A line needs {constitution.leastCounted}.
          {!page.office &&
            ' A council that keeps its answer to itself, or gives it without its name, looks like silence here.'}
        </Grid>
      )}
    </Workspace>
  )
}

/** Whether a cell passes the filter for clearance. */
function passes(cell: GridCell | null, view: GridView, constitution: Constitution): boolean {
  if (cell === null || view.clearance === 'any') return true
  return view.clearance === 'council'
    ? cell.level === 'council'
    : countsUnder(constitution, cell.level)
}

function rowShows(row: GridRow, view: GridView, constitution: Constitution): boolean {
  if (view.show === 'gaps') return row.cells.some((cell) => cell === null)
  if (view.show === 'not-cleared')
    return row.cells.some((cell) => cell !== null && !countsUnder(constitution, cell.level))
  if (view.show === 'dissent') return row.cells.some((cell) => cell !== null && dissents(cell, row))
  return true
}

/** Against the side on which more members stand. */
function dissents(cell: GridCell, row: GridRow): boolean {
  const { counts } = row.strength
  const agree = counts['strongly-agree'] + counts.agree
  const against = counts['strongly-disagree'] + counts.disagree
  const side = agree >= against ? ['disagree', 'strongly-disagree'] : ['agree', 'strongly-agree']
  return cell.stance !== null && side.includes(cell.stance)
}

function countCells({ rows, councils, constitution }: GridPage) {
  const cells = rows.flatMap((row) => row.cells)
  const answers = cells.filter((cell) => cell !== null)
  return {
    answers: answers.length,
    gaps: cells.length - answers.length,
    uncleared: answers.filter((cell) => !countsUnder(constitution, cell.level)).length,
    dissent: rows.reduce(
      (sum, row) => sum + row.cells.filter((cell) => cell !== null && dissents(cell, row)).length,
      0,
    ),
    silent: councils.filter((_, place) => rows.every((row) => row.cells[place] === null)).length,
  }
}

function shownCouncils({ councils, rows, view }: GridPage, shownRows: GridRow[]): number[] {
  const answered = (place: number) => rows.filter((row) => row.cells[place] !== null).length
  const places = councils
    .map((_, place) => place)
    .filter((place) => view.nation === '' || councils[place]!.nation === view.nation)
  const needed =
    view.show === 'gaps'
      ? places.filter((place) => shownRows.some((row) => row.cells[place] === null))
      : places
  return view.order === 'fewest' ? needed.toSorted((a, b) => answered(a) - answered(b)) : needed
}

function bySection(rows: GridRow[]) {
  return [...Map.groupBy(rows, (row) => row.section).entries()].map(([heading, some]) => ({
    heading,
    rows: some,
  }))
}

function questionOf(row: GridRow, shown: number[], page: GridPage): GridQuestion {
  const { councils, consultation, constitution, now, view } = page
  const { enough } = row.strength
  const label = row.number ?? String(row.at)
  const { figure, rest } = inShort(row)
  const href = `/consultations/${consultation.slug}/said/${row.at}`
  return {
    label,
    title: shortQuestion(row, 70),
    href,
    strength: row.strength,
    waiting: row.waiting,
    figure: enough ? figure : '',
    rest: enough ? rest : '',
    lacks: enough ? undefined : 'no line yet',
    cells: shown.map((place) => {
      const cell = passes(row.cells[place] ?? null, view, constitution)
        ? (row.cells[place] ?? null)
        : null
      const council = councils[place]!
      return {
        stance: cell?.stance ?? null,
        cleared: cell !== null && countsUnder(constitution, cell.level),
        href: `said/${row.at}#${council.slug}`,
        says: stanceSentence({
          council: council.council,
          question: label,
          stance: cell?.stance ?? null,
          clearedBy: cell && cell.level !== 'officer' ? levelWords[cell.level] : null,
          clearedOn: cell?.clearedOn ? formatDay(cell.clearedOn, now) : undefined,
        }),
      }
    }),
  }
}

/** The strength line as short as a narrow column: "18 of 26", "agree, 1 against". */
function inShort({ strength }: GridRow): { figure: string; rest: string } {
  const { counts, members } = strength
  const agree = counts['strongly-agree'] + counts.agree
  const against = counts['strongly-disagree'] + counts.disagree
  const [most, others, word, other] =
    agree >= against ? [agree, against, 'agree', 'against'] : [against, agree, 'disagree', 'for']
  return {
    figure: `${most} of ${members}`,
    rest: others > 0 ? `${word}, ${others} ${other}` : word,
  }
}
