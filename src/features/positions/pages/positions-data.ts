import { atomFeed } from '../../../documents/feed/atom.ts'
import { stanceWords } from '../../../documents/stance.ts'
import { writeCsv } from '../../../documents/table/csv.ts'
import { formatDate } from '../../../ui/dates.ts'
import { bodyInSentence } from '../../responses/index.ts'
import { stateWords } from '../position-words.ts'
import type { PositionLine } from '../queries/position-lines.ts'

export interface PositionsData {
  baseUrl: string
  network: string
  lines: readonly PositionLine[]
}

const addressOf = (baseUrl: string, { slug }: PositionLine) => `${baseUrl}/positions/${slug}`
const questionOf = ({ question, title }: PositionLine) => question || title

/** Positions as data, word for word. */
export function positionsJson({ baseUrl, network, lines }: PositionsData): string {
  const positions = lines.map((line) => ({
    question: questionOf(line),
    address: addressOf(baseUrl, line),
    response: line.title,
    label: line.label,
    to: line.body,
    said: line.saidOn,
    stance: line.stance,
    strength: line.strength?.line ?? null,
    state: line.state,
    changed: new Date(line.changedAt).toISOString(),
    lapses: line.lapsesOn,
    themes: line.themes.map(({ slug }) => slug),
    fromDocument: line.fromDocument,
    text: line.text,
  }))
  return `${JSON.stringify({ network, positions }, null, 2)}\n`
}

/** Positions as a table, one a row. */
export function positionsCsv({ baseUrl, lines }: PositionsData): string {
  const head = ['Said', 'To', 'Response', 'Question', 'Asked', 'Stance', 'Strength', 'State']
  return writeCsv([
    [...head, 'Lapses', 'Themes', 'Address', 'Text'],
    ...lines.map((line) => [
      line.saidOn,
      line.body,
      line.title,
      line.label,
      questionOf(line),
      line.stance ? stanceWords[line.stance].label : '',
      line.strength?.line ?? '',
      stateWords[line.state],
      line.lapsesOn ?? '',
      line.themes.map(({ name }) => name).join('; '),
      addressOf(baseUrl, line),
      line.text,
    ]),
  ])
}

/** Positions as a feed: what is new on record, and what became of what was. */
export function positionsFeed({ baseUrl, network, lines }: PositionsData): string {
  const last = lines.toSorted((a, b) => b.changedAt.getTime() - a.changedAt.getTime())
  return atomFeed({
    title: `${network}: positions`,
    self: `${baseUrl}/positions.atom`,
    page: `${baseUrl}/positions`,
    author: network,
    entries: last.slice(0, 200).map((line) => ({
      address: addressOf(baseUrl, line),
      title: questionOf(line),
      summary: [
        line.stance ? `${stanceWords[line.stance].label}.` : '',
        `${stateWords[line.state]}.`,
        `Said on ${formatDate(line.saidOn)}${line.body ? ` to ${bodyInSentence(line.body)}` : ''}.`,
      ]
        .filter(Boolean)
        .join(' '),
      published: line.recordedAt,
      updated: line.changedAt,
      categories: line.themes.map(({ slug, name }) => ({ term: slug, label: name })),
    })),
  })
}
