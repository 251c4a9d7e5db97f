import { atomFeed } from '../../documents/feed/atom.ts'
import { writeCsv } from '../../documents/table/csv.ts'
import type { SolutionLine } from './queries/solutions.ts'
import { solutionLicences, solutionStates } from './solution-words.ts'

export interface PublicSolutions {
  baseUrl: string
  network: string
  lines: readonly SolutionLine[]
}

/** What is open to everybody, as data: facts, figures with sources, and addresses. */
export function solutionsJson({ baseUrl, network, lines }: PublicSolutions): string {
  const solutions = lines.map((line) => ({
    title: line.title,
    council: line.council,
    gss: line.gss,
    address: `${baseUrl}/solutions/${line.slug}`,
    state: line.state,
    what: line.what,
    results: line.results,
    wentWrong: line.wentWrong,
    figures: line.figures,
    costOnce: line.costOnce,
    costYearly: line.costYearly,
    staff: line.staff,
    started: line.startedOn,
    themes: line.themes.map(({ name }) => name),
    takenUp: line.takenUp,
    licence: solutionLicences[line.licence].label,
    shared: (line.sharedAt ?? line.changedAt).toISOString(),
    changed: line.changedAt.toISOString(),
  }))
  return `${JSON.stringify({ network, solutions }, null, 2)}\n`
}

/** The same as a table, one row for each solution. */
export function solutionsCsv({ baseUrl, lines }: PublicSolutions): string {
  return writeCsv([
    [
      ...['Title', 'Council', 'GSS code', 'State', 'Cost once', 'Cost yearly', 'Posts', 'Started'],
      ...['Themes', 'Taken up by', 'What', 'Results', 'What went wrong', 'Licence', 'Changed'],
      'Address',
    ],
    ...lines.map((line) => [
      line.title,
      line.council,
      line.gss,
      solutionStates[line.state].label,
      line.costOnce === null ? '' : String(line.costOnce),
      line.costYearly === null ? '' : String(line.costYearly),
      line.staff === null ? '' : String(line.staff),
      line.startedOn ?? '',
      line.themes.map(({ name }) => name).join('; '),
      String(line.takenUp),
      line.what,
      line.results,
      line.wentWrong,
      solutionLicences[line.licence].label,
      line.changedAt.toISOString().slice(0, 10),
      `${baseUrl}/solutions/${line.slug}`,
    ]),
  ])
}

/** The same to follow: a solution that was changed comes up again. */
export function solutionsFeed({ baseUrl, network, lines }: PublicSolutions): string {
  return atomFeed({
    title: `${network}: solutions`,
    self: `${baseUrl}/solutions.atom`,
    page: `${baseUrl}/solutions`,
    author: network,
    entries: lines.map((line) => ({
      address: `${baseUrl}/solutions/${line.slug}`,
      title: `${line.council}: ${line.title}`,
      summary: line.what,
      published: line.sharedAt ?? line.changedAt,
      updated: line.changedAt,
      categories: line.themes.map(({ name, slug }) => ({ term: slug, label: name })),
    })),
  })
}
